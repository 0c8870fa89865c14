/** What stands on the keys, as menus and tips call them. */
export const keyTexts = {
  'keys.control': 'Ctrl',
  'keys.shift': 'Maj',
  'keys.enter': 'Entrée',
  'keys.escape': 'Échap',
  'keys.delete': 'Suppr',
} as const;
