/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Boas-vindas ao Nudge',
  'welcome.learnMore': 'Como o Nudge funciona',
  'welcome.tryHeading': 'Experimente já',
  'welcome.try':
    'O Nudge traz um serviço próprio, com uma conta de demonstração e pessoas que respondem. Escolha “{demo}” na janela de entrada e depois Entrar.',
  'welcome.serverHeading': 'Encontre outras pessoas em um servidor',
  'welcome.server':
    'Há quem mantenha servidores para os mensageiros clássicos. Escolha um nas configurações do servidor, ou digite o endereço que lhe derem, e entre com a conta que você tem lá.',
  'welcome.privacyHeading': 'O que sai deste computador',
  'welcome.privacy':
    'Só o que vai para o servidor que você escolher. O Nudge não informa nada a ninguém. Onde a ortografia é verificada, o dicionário vem do Google na primeira vez; nas opções isso pode ser desativado.',
  'welcome.zoom': '{key} e + ou − aumentam ou diminuem uma janela, {key} e 0 a deixam como era.',
  'menu.help.welcome': '&Boas-vindas ao Nudge',
  'about.licences': 'Licenças...',
  'licences.title': 'Licenças',
  'contactMenu.messageEveryone': 'Enviar &mensagem a todos deste grupo',
  'contactMenu.reason.nobodyToMessage': 'Agora não se pode escrever a ninguém deste grupo.',
  'menu.actions.sendOther': 'E&nviar outra coisa',
  'menu.actions.mail': 'Enviar um &e-mail...',
  'menu.actions.mobile': 'Mensagem para um dispositivo &móvel...',
  'reason.nothingChanged': 'Ainda não foi alterado nada.',
  'reason.firstPage': 'Esta é a primeira página.',
  'reason.nothingTyped': 'Digite algo primeiro.',
  'reason.replayRuns': 'Suspenda primeiro a reprodução.',
} as const;
