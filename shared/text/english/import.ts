/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'to be blocked',
  'import.as.allowed': 'to be allowed',
  'import.privacy': 'Set privacy too: {others}, {asks}',
  'import.privacy.othersAllowed': 'all others may see me',
  'import.privacy.othersBlocked': 'all others may not see me',
  'import.privacy.asks': 'ask me about those who add me',
  'import.privacy.asksNot': 'do not ask me about those who add me',
  'import.runPrivacy': '&Set privacy',
} as const;
