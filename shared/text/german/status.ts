/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'Online',
  'status.BSY': 'Beschäftigt',
  'status.BRB': 'Bin gleich zurück',
  'status.AWY': 'Abwesend',
  'status.PHN': 'Am Telefon',
  'status.LUN': 'Mittagspause',
  'status.HDN': 'Als offline anzeigen',
  'status.IDL': 'Abwesend',
  'status.FLN': 'Offline',
  'status.blocked': 'Blockiert',
} as const;
