/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Opties',
  'alert.close': 'Deze melding sluiten',
  'alert.signedIn': 'heeft zich zojuist aangemeld.',
  'alert.message': '{name} zegt:',
  'alert.nudge': 'heeft u een nudge gestuurd!',
  'alert.mail': 'Er is een nieuwe e-mail van {name} in uw Postvak IN.',
  'alert.mailWaiting': {
    one: 'Er wacht één ongelezen e-mail in uw Postvak IN.',
    other: 'Er wachten {count} ongelezen e-mails in uw Postvak IN.',
  },
  'alert.addedYou': 'heeft u aan een contactlijst toegevoegd.',
} as const;
