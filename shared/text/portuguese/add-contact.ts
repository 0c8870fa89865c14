/** Adding people, and what is asked when somebody added me. */
export const addContactTexts = {
  'addContact.title': 'Adicionar um contato',
  'addContact.heading': 'Adicionar uma nova pessoa aos seus contatos',
  'addContact.question': 'Escolha como adicionar a nova pessoa.',
  'addContact.fromAddress': '&Inserir o endereço de e-mail de uma nova pessoa',
  'addContact.fromBook': 'Escolher alguém do meu &catálogo de endereços',
  'addContact.fromBookReason': 'Os catálogos de endereços vieram com um protocolo posterior aos que o Nudge fala.',
  'addContact.fromMobile': 'Inserir o número do ce&lular de uma nova pessoa',
  'addContact.fromMobileReason': 'Para isso é preciso um serviço de telefonia por trás do servidor.',
  'addContact.note':
    'Se ninguém for encontrado, a próxima página ajuda a pedir a essa pessoa que venha experimentar o Nudge com você.',
  'addContact.directory': '&Procurar pessoas no diretório de membros',
  'addContact.about':
    'Quem você quer adicionar? A pessoa é avisada e decide por si mesma se você pode ver o status dela.',
  'addContact.addressLabel': '&Digite o endereço de e-mail:',
  'addContact.addressHint':
    'Escreva o endereço completo, como em alguem@example.com.\n\nA outra pessoa precisa ter uma conta neste servidor e um mensageiro para ela.',
  'addContact.group': 'Colocar neste &grupo:',
  'addContact.groupReason': 'Este servidor não guarda grupos.',
  'addContact.back': '< &Voltar',
  'addContact.next': '&Avançar >',
  'addContact.finish': '&Concluir',
  'addContact.another': 'Adicionar &outra pessoa',
  'addContact.busy': 'Perguntando ao servidor...',
  'addContact.doneHeading': 'A sua lista tem mais uma pessoa',
  'addContact.done': 'Pronto! {name} agora está na sua lista.',
  'addContact.doneHint':
    'Até que essa pessoa entre e deixe que você veja o status dela, ela aparece entre os que estão offline.',
  'addContact.sendMail': 'Enviar um &e-mail...',

  'directory.heading': 'Procurar pessoas no diretório de membros',
  'directory.about': 'Digite o nome da pessoa. As duas partes são necessárias, por inteiro.',
  'directory.firstName': '&Nome:',
  'directory.lastName': '&Sobrenome:',
  'directory.country': 'País, &duas letras (vazio: qualquer um):',
  'directory.problem': 'Digite o nome e o sobrenome.',
  'directory.hint':
    'O diretório não revela os endereços das pessoas. Quem for encontrado pode ser convidado por um e-mail do servidor.',
  'directory.results': '&Pessoas encontradas:',
  'directory.count': {
    one: 'Foi encontrada uma pessoa com esse nome.',
    many: 'Foram encontradas {count} de pessoas com esse nome.',
    other: 'Foram encontradas {count} pessoas com esse nome.',
  },
  'directory.nobody': 'Ninguém com esse nome foi encontrado. Volte para tentar outra grafia.',
  'directory.invite':
    'Escolha quem você procura. Na próxima página você escreve o e-mail que pede a essa pessoa que adicione você.',

  'inviteMail.heading': 'Enviar um e-mail sobre o Nudge',
  'inviteMail.about': 'O servidor escreve a {whom} e explica como obter um mensageiro e adicionar você.',
  'inviteMail.unknown': 'O servidor não conhece ninguém com este endereço.',
  'inviteMail.words': 'S&uas próprias palavras no e-mail (vazio: nenhuma):',
  'inviteMail.noWords':
    'Esta versão do protocolo envia só as palavras do servidor; as palavras próprias vieram com o MSNP5.',
  'inviteMail.left': {
    one: 'resta {count} caractere',
    many: 'restam {count} de caracteres',
    other: 'restam {count} caracteres',
  },
  'inviteMail.sent': 'Pronto! Foi pedido ao servidor que escreva a {whom}.',
  'inviteMail.sentHint':
    'Se um e-mail realmente sai, isso é com o servidor. Quando a pessoa tiver entrado com esse endereço, você poderá adicioná-la.',

  'mobile.title': 'Mensagem para um dispositivo móvel',
  'mobile.to': 'Para o dispositivo móvel de {name}:',
  'mobile.message': '&Mensagem:',
  'mobile.left': {
    one: 'resta {count} caractere',
    many: 'restam {count} de caracteres',
    other: 'restam {count} caracteres',
  },
  'mobile.send': '&Enviar',
  'mobile.hint': 'Ninguém confirma que ela chegou. Se não chegar, um alerta avisa e devolve as suas palavras.',
  'mobile.sent': 'A mensagem está a caminho do dispositivo móvel de {name}.',

  'addContact.problem.empty': 'Digite primeiro o endereço da pessoa.',
  'addContact.problem.notAnAddress': 'Esse não é um endereço de e-mail completo. Ele se parece com alguem@example.com.',
  'addContact.problem.tooLong': 'Esse endereço é mais longo do que qualquer um que o servidor aceita.',
  'addContact.problem.self': 'Esse é o seu próprio endereço.',
  'addContact.problem.already': '{name} já está na sua lista.',
  'addContact.signedOut': 'Entre primeiro; depois você pode adicionar pessoas.',

  'request.heading': '{name} ({address}) agora tem você como contato.',
  'request.question': 'O que você quer fazer?',
  'request.allow': '&Permitir: esta pessoa pode saber o meu status e me escrever',
  'request.block': '&Bloquear: ocultar o meu status desta pessoa e recusar as suas mensagens',
  'request.reminder': 'Dica: com “Aparecer offline”, você fica oculto para todos enquanto quiser.',
  'request.add': '&Adicionar também aos meus contatos',
  'request.alreadyContact': 'Esta pessoa já é um contato seu.',
  'request.later': 'Com Cancelar, a pergunta volta na próxima vez que você entrar.',
} as const;
