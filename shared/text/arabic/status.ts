/** The presence codes in words, as the menus and the list show them. */
export const statusTexts = {
  'status.NLN': 'متصل',
  'status.BSY': 'مشغول',
  'status.BRB': 'سأعود حالًا',
  'status.AWY': 'بالخارج',
  'status.PHN': 'أتحدث في الهاتف',
  'status.LUN': 'بالخارج للغداء',
  'status.HDN': 'الظهور دون اتصال',
  'status.IDL': 'بالخارج',
  'status.FLN': 'غير متصل',
  'status.blocked': 'محظور',
} as const;
