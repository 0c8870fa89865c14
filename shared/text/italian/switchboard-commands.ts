/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Entra in una conversazione propria.',
  'switchboard.ANS': 'Entra in una conversazione a cui qualcun altro ha invitato.',
  'switchboard.IRO': 'Qualcuno che era nella conversazione prima di te.',
  'switchboard.CAL': 'Invita qualcuno nella conversazione.',
  'switchboard.JOI': 'Qualcuno è entrato nella conversazione.',
  'switchboard.BYE': 'Qualcuno ha lasciato la conversazione.',
  'switchboard.MSG': 'Qualcosa di detto: un testo, un trillo, un segno che si scrive, o dati tra due client.',
  'switchboard.ACK': 'Il messaggio è stato inoltrato.',
  'switchboard.NAK': 'Il messaggio non ha potuto essere inoltrato.',
  'switchboard.OUT': 'Lascia la conversazione.',
} as const;
