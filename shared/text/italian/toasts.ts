/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Opzioni',
  'alert.close': 'Chiudi questo avviso',
  'alert.signedIn': 'ha appena eseguito l’accesso.',
  'alert.message': '{name} scrive:',
  'alert.nudge': 'ti ha inviato un trillo!',
  'alert.mail': 'Nella posta in arrivo c’è una nuova e-mail di {name}.',
  'alert.mailWaiting': {
    one: 'Un’e-mail non letta ti aspetta nella posta in arrivo.',
    many: '{count} e-mail non lette ti aspettano nella posta in arrivo.',
    other: '{count} e-mail non lette ti aspettano nella posta in arrivo.',
  },
  'alert.addedYou': 'ti ha aggiunto ai suoi contatti.',
} as const;
