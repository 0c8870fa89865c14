/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'da bloccare',
  'import.as.allowed': 'da consentire',
  'import.privacy': 'Imposta anche la privacy: {others}, {asks}',
  'import.privacy.othersAllowed': 'tutti gli altri possono vedermi',
  'import.privacy.othersBlocked': 'nessun altro può vedermi',
  'import.privacy.asks': 'chiedimi di chi mi aggiunge',
  'import.privacy.asksNot': 'non chiedermi di chi mi aggiunge',
  'import.runPrivacy': 'Imposta &privacy',
} as const;
