/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Options',
  'alert.close': 'Close this alert',
  'alert.signedIn': 'has just signed in.',
  'alert.message': '{name} says:',
  'alert.nudge': 'has sent you a Nudge!',
  'alert.mail': 'A new e-mail from {name} is in your inbox.',
  'alert.mailWaiting': {
    one: 'One unread e-mail is waiting in your inbox.',
    other: '{count} unread e-mails are waiting in your inbox.',
  },
  'alert.addedYou': 'has added you to a contact list.',
} as const;
