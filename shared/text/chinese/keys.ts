/** What stands on the keys, as menus and tips call them. */
export const keyTexts = {
  'keys.control': 'Ctrl',
  'keys.shift': 'Shift',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.delete': 'Del',
} as const;
