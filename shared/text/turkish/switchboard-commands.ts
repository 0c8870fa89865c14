/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Kendi konuşmasına girer.',
  'switchboard.ANS': 'Başkasının davet ettiği konuşmaya girer.',
  'switchboard.IRO': 'Sizden önce konuşmada olan biri.',
  'switchboard.CAL': 'Birini konuşmaya davet eder.',
  'switchboard.JOI': 'Biri konuşmaya girdi.',
  'switchboard.BYE': 'Biri konuşmadan ayrıldı.',
  'switchboard.MSG': 'Söylenen bir şey: metin, titreşim, yazma belirtisi veya iki istemci arasında veri.',
  'switchboard.ACK': 'İleti iletildi.',
  'switchboard.NAK': 'İleti iletilemedi.',
  'switchboard.OUT': 'Konuşmadan ayrılır.',
} as const;
