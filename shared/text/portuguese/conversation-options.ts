/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Mensagens',
  'options.page.alerts': 'Alertas e sons',

  'options.messages.general': 'Configurações gerais de mensagens',
  'options.messages.font': 'Alterar &fonte...',
  'options.messages.fontText': 'Escolher uma fonte para o que eu escrevo',
  'options.messages.emoticons': '&Exibir emoticons',
  'options.messages.times': 'Exibir a &hora de cada mensagem',
  'options.messages.nudges': 'Permitir enviar e receber &chamadas de atenção',
  'options.messages.shake': 'Tre&mer a janela com cada uma delas',
  'options.messages.shakeNeedsNudges': 'Sem chamadas de atenção, nada faz a janela tremer.',
  'options.messages.tabs': 'Pôr todas as conversas novas em &uma só janela, com guias',
  'options.messages.spelling': 'Sublinha&r as palavras com erros enquanto escrevo',
  'options.messages.spellingSource':
    'No Windows e no Linux, o dicionário do seu idioma é baixado do Google na primeira vez.',
  'options.messages.away': 'Enquanto estou ausente',
  'options.messages.reply': '&Quando ausente ou ocupado, responder uma vez a cada um:',
  'options.messages.replyText': 'Resposta automática',
  'options.messages.replyOff': 'Marque a caixa acima para escrever uma resposta.',
  'options.messages.history': 'Histórico de mensagens',
  'options.messages.keepHistory': '&Guardar um histórico do que é dito, sem perguntar',
  'options.messages.earlier': 'Começar cada nova janela com a ú&ltima conversa',

  'options.alerts.show': 'Alertas',
  'options.alerts.show.signsIn': 'Alertar-me quando um &contato ficar online',
  'options.alerts.show.message': 'Alertar-me quando chegar uma &mensagem',
  'options.alerts.show.mail': 'Alertar-me quando chegar um &e-mail',
  'options.alerts.show.nudge': 'Alertar-me quando alguém c&hamar a minha atenção',
  'options.alerts.show.addedYou': 'Alertar-me quando alguém me a&dicionar a uma lista de contatos',
  'options.alerts.show.service': 'Alertar-me do que um &serviço do servidor informar',
  'options.alerts.sound': 'Sons',
  'options.alerts.sound.signsIn': 'Tocar um som quando um contato ficar &online',
  'options.alerts.sound.message': 'Tocar um som quando chegar uma mensa&gem',
  'options.alerts.sound.mail': 'Tocar um som quando chegar um e-mai&l',
  'options.alerts.sound.nudge': 'Tocar um som com cada chamada de a&tenção',
  'options.alerts.sound.addedYou': 'Tocar um som quando alg&uém me adicionar a uma lista',
  'options.alerts.sound.service': 'Tocar um som quando um se&rviço do servidor informar algo',
  'options.alerts.busy':
    'Enquanto o seu status é Ocupado, nada é mostrado nem tocado. Uma conversa que está à sua frente também não precisa de alerta.',

  'options.general.keepRunning': '&Continuar na área de notificação quando eu fechar o Nudge',
} as const;
