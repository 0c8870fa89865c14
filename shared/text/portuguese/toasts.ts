/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Opções',
  'alert.close': 'Fechar este alerta',
  'alert.signedIn': 'acabou de entrar.',
  'alert.message': '{name} diz:',
  'alert.nudge': 'chamou a sua atenção!',
  'alert.mail': 'Há um novo e-mail de {name} na sua Caixa de Entrada.',
  'alert.mailWaiting': {
    one: 'Há um e-mail não lido na sua Caixa de Entrada.',
    many: 'Há {count} de e-mails não lidos na sua Caixa de Entrada.',
    other: 'Há {count} e-mails não lidos na sua Caixa de Entrada.',
  },
  'alert.addedYou': 'adicionou você a uma lista de contatos.',
} as const;
