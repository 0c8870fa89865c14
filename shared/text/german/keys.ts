/** What stands on the keys, as menus and tips call them. */
export const keyTexts = {
  'keys.control': 'Strg',
  'keys.shift': 'Umschalt',
  'keys.enter': 'Eingabe',
  'keys.escape': 'Esc',
  'keys.delete': 'Entf',
} as const;
