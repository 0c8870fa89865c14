/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'zu blockieren',
  'import.as.allowed': 'zuzulassen',
  'import.privacy': 'Auch Privatsphäre festlegen: {others}, {asks}',
  'import.privacy.othersAllowed': 'alle anderen dürfen mich sehen',
  'import.privacy.othersBlocked': 'alle anderen dürfen mich nicht sehen',
  'import.privacy.asks': 'bei Personen, die mich hinzufügen, fragen',
  'import.privacy.asksNot': 'bei Personen, die mich hinzufügen, nicht fragen',
  'import.runPrivacy': '&Privatsphäre festlegen',
} as const;
