/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Funciona: um servidor de mensagens respondeu em {milliseconds} ms.',
  'connectionTest.unknown-host': 'Não existe nenhum servidor com esse nome. Confira-o nas configurações do servidor.',
  'connectionTest.unreachable': 'O caminho até o servidor termina antes dele.',
  'connectionTest.timed-out': 'Ninguém respondeu a tempo. Um firewall pode se calar sobre o que ele barra.',
  'connectionTest.aborted': 'O teste foi interrompido.',
  'connectionTest.proxy-unreachable':
    'Não é possível chegar ao próprio proxy ou gateway. Confira o endereço e a porta.',
  'connectionTest.proxy-refused': 'O proxy não deixa ninguém passar até esse servidor, ou é um proxy de outro tipo.',
  'connectionTest.proxy-needs-password': 'O proxy quer um nome de usuário e uma senha que ele conheça.',
  'connectionTest.gateway-failure':
    'O que responde nesse endereço não é um gateway de mensagens, ou ele não consegue continuar.',
  'connectionTest.hung-up': 'Alguém atendeu a chamada e desligou sem dizer uma palavra.',
  'connectionTest.not-a-messenger-server': 'Alguém responde ali, mas não é um servidor de mensagens.',
} as const;
