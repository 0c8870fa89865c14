/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'In linea',
  'status.BSY': 'Occupato',
  'status.BRB': 'Torno subito',
  'status.AWY': 'Non al computer',
  'status.PHN': 'Al telefono',
  'status.LUN': 'Fuori a pranzo',
  'status.HDN': 'Mostra come non in linea',
  'status.IDL': 'Non al computer',
  'status.FLN': 'Non in linea',
  'status.blocked': 'Bloccato',
} as const;
