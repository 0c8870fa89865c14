/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Entre dans une conversation que l’on ouvre soi-même.',
  'switchboard.ANS': 'Entre dans une conversation où quelqu’un d’autre a invité.',
  'switchboard.IRO': 'Quelqu’un qui était dans la conversation avant vous.',
  'switchboard.CAL': 'Invite quelqu’un dans la conversation.',
  'switchboard.JOI': 'Quelqu’un est entré dans la conversation.',
  'switchboard.BYE': 'Quelqu’un a quitté la conversation.',
  'switchboard.MSG': 'Ce qui se dit : un texte, un wizz, un signe d’écriture, ou des données entre deux clients.',
  'switchboard.ACK': 'Le message a été transmis.',
  'switchboard.NAK': 'Le message n’a pas pu être transmis.',
  'switchboard.OUT': 'Quitte la conversation.',
} as const;
