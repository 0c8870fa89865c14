/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Optionen',
  'alert.close': 'Diesen Hinweis schließen',
  'alert.signedIn': 'hat sich gerade angemeldet.',
  'alert.message': '{name} sagt:',
  'alert.nudge': 'hat Ihnen einen Nudge gesendet!',
  'alert.mail': 'Eine neue E-Mail von {name} ist in Ihrem Posteingang.',
  'alert.mailWaiting': {
    one: 'In Ihrem Posteingang wartet eine ungelesene E-Mail.',
    other: 'In Ihrem Posteingang warten {count} ungelesene E-Mails.',
  },
  'alert.addedYou': 'hat Sie zu einer Kontaktliste hinzugefügt.',
} as const;
