/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'Conectado',
  'status.BSY': 'Ocupado',
  'status.BRB': 'Vuelvo enseguida',
  'status.AWY': 'Ausente',
  'status.PHN': 'Al teléfono',
  'status.LUN': 'Salí a comer',
  'status.HDN': 'Aparecer como no conectado',
  'status.IDL': 'Ausente',
  'status.FLN': 'No conectado',
  'status.blocked': 'Bloqueado',
} as const;
