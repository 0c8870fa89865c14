/** What stands on the keys, as menus and tips call them. */
export const keyTexts = {
  'keys.control': 'Ctrl',
  'keys.shift': 'Mayús',
  'keys.enter': 'Intro',
  'keys.escape': 'Esc',
  'keys.delete': 'Supr',
} as const;
