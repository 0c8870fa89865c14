/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'En ligne',
  'status.BSY': 'Occupé(e)',
  'status.BRB': 'De retour dans une minute',
  'status.AWY': 'Absent(e)',
  'status.PHN': 'Au téléphone',
  'status.LUN': 'Parti(e) manger',
  'status.HDN': 'Apparaître hors ligne',
  'status.IDL': 'Absent(e)',
  'status.FLN': 'Hors ligne',
  'status.blocked': 'Bloqué(e)',
} as const;
