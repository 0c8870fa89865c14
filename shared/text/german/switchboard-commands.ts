/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'Betritt eine eigene Unterhaltung.',
  'switchboard.ANS': 'Betritt eine Unterhaltung, in die jemand anderes eingeladen hat.',
  'switchboard.IRO': 'Jemand, der schon vor Ihnen in der Unterhaltung war.',
  'switchboard.CAL': 'Lädt jemanden in die Unterhaltung ein.',
  'switchboard.JOI': 'Jemand ist in die Unterhaltung gekommen.',
  'switchboard.BYE': 'Jemand hat die Unterhaltung verlassen.',
  'switchboard.MSG':
    'Etwas Gesagtes: ein Text, ein Nudge, ein Zeichen des Schreibens oder Daten zwischen zwei Clients.',
  'switchboard.ACK': 'Die Nachricht wurde weitergegeben.',
  'switchboard.NAK': 'Die Nachricht konnte nicht weitergegeben werden.',
  'switchboard.OUT': 'Verlässt die Unterhaltung.',
} as const;
