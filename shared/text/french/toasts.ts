/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Options',
  'alert.close': 'Fermer cette alerte',
  'alert.signedIn': 'vient de se connecter.',
  'alert.message': '{name} dit :',
  'alert.nudge': 'vous a envoyé un wizz !',
  'alert.mail': 'Vous avez un nouvel e-mail de {name}.',
  'alert.mailWaiting': {
    one: '{count} e-mail non lu vous attend dans votre boîte de réception.',
    many: '{count} d’e-mails non lus vous attendent dans votre boîte de réception.',
    other: '{count} e-mails non lus vous attendent dans votre boîte de réception.',
  },
  'alert.addedYou': 'vous a ajouté(e) à ses contacts.',
} as const;
