/** What stands on the keys, as menus and tips call them. */
export const keyTexts = {
  'keys.control': 'Ctrl',
  'keys.shift': 'Maiusc',
  'keys.enter': 'Invio',
  'keys.escape': 'Esc',
  'keys.delete': 'Canc',
} as const;
