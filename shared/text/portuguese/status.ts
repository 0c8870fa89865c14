/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'Online',
  'status.BSY': 'Ocupado',
  'status.BRB': 'Volto logo',
  'status.AWY': 'Ausente',
  'status.PHN': 'Ao telefone',
  'status.LUN': 'Em horário de almoço',
  'status.HDN': 'Aparecer offline',
  'status.IDL': 'Ausente',
  'status.FLN': 'Offline',
  'status.blocked': 'Bloqueado',
} as const;
