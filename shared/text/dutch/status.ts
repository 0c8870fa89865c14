/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'Online',
  'status.BSY': 'Bezet',
  'status.BRB': 'Ben zo terug',
  'status.AWY': 'Afwezig',
  'status.PHN': 'Aan de telefoon',
  'status.LUN': 'Lunchpauze',
  'status.HDN': 'Offline weergeven',
  'status.IDL': 'Afwezig',
  'status.FLN': 'Offline',
  'status.blocked': 'Geblokkeerd',
} as const;
