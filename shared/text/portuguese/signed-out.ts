/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'Você saiu.',
  'signedOut.cancelled': 'A entrada foi interrompida, como você quis.',
  'signedOut.wrong-password':
    'Este endereço e esta senha não combinam. Confira os dois de novo, e também a tecla Caps Lock.',
  'signedOut.signed-in-elsewhere': 'A sua conta agora está em uso em outro lugar, por isso foi desconectada aqui.',
  'signedOut.server-shutting-down': 'O servidor vai parar para manutenção e desconectou todos.',
  'signedOut.refused': 'O servidor recusou a entrada e não deu nenhum motivo que o Nudge conheça.',
  'signedOut.server-busy': 'O servidor está sobrecarregado ou com defeito. Tente de novo daqui a alguns minutos.',
  'signedOut.account-blocked': 'O servidor bloqueou esta conta. Quem administra o servidor pode dizer por quê.',
  'signedOut.address-not-verified':
    'O endereço de e-mail desta conta ainda não foi confirmado. Confirme-o primeiro com o servidor e depois entre.',
  'signedOut.no-common-dialect':
    'Este servidor não fala nenhuma das versões do MSNP que o Nudge ofereceu. Escolha outra nas configurações do servidor.',
  'signedOut.advice': 'Ele recomenda a versão {version} do seu próprio mensageiro e diz mais em {address}.',
  'signedOut.adviceVersion': 'Ele recomenda a versão {version} do seu próprio mensageiro.',
  'signedOut.adviceAddress': 'Ele diz em {address} qual mensageiro espera.',
  'signedOut.not-enabled-for-dialect':
    'O servidor não deixa esta conta entrar com uma versão tão antiga do MSNP. Talvez ele queira uma senha separada para clientes antigos; ou escolha uma versão mais nova nas configurações do servidor.',
  'signedOut.passport-unavailable':
    'O servidor de entrada não deu uma resposta válida. Tente de novo daqui a alguns minutos.',
  'signedOut.unknown-host': 'Não existe nenhum servidor com esse nome. Confira o nome nas configurações do servidor.',
  'signedOut.unreachable':
    'O Nudge não conseguiu chegar ao servidor. Confira o endereço nas configurações do servidor e a sua própria conexão.',
  'signedOut.timed-out':
    'O servidor demorou demais para responder. Ele pode estar parado, ou um proxy ou firewall está no caminho.',
  'signedOut.proxy-failed':
    'O proxy ou gateway no caminho até o servidor não deixou o Nudge passar. Confira o endereço, o nome de usuário e a senha nas configurações de conexão.',
  'signedOut.connection-lost': 'A conexão com o servidor foi perdida. Entre de novo.',
  'signedOut.too-many-redirects': 'Os servidores ficaram mandando o Nudge de um para outro, até que ele desistiu.',
  'signedOut.terms-of-use':
    'O serviço pede que você aceite primeiro os seus termos. Faça isso no site dele e depois volte aqui.',
  'signedOut.challenge-failed':
    'O servidor não aceitou a forma como o Nudge se identificou. Outra versão do MSNP nas configurações do servidor pode ajudar.',
  'signedOut.protocol-error':
    'O servidor disse algo que o Nudge não conseguiu entender, por isso a conexão foi encerrada.',
} as const;
