/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'Çevrimiçi',
  'status.BSY': 'Meşgul',
  'status.BRB': 'Hemen Dönecek',
  'status.AWY': 'Dışarıda',
  'status.PHN': 'Telefonda',
  'status.LUN': 'Öğle Yemeğinde',
  'status.HDN': 'Çevrimdışı Görün',
  'status.IDL': 'Dışarıda',
  'status.FLN': 'Çevrimdışı',
  'status.blocked': 'Engelli',
} as const;
