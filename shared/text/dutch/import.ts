/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'te blokkeren',
  'import.as.allowed': 'toe te staan',
  'import.privacy': 'Ook de privacy instellen: {others}, {asks}',
  'import.privacy.othersAllowed': 'alle anderen mogen mij zien',
  'import.privacy.othersBlocked': 'alle anderen mogen mij niet zien',
  'import.privacy.asks': 'vragen bij wie mij toevoegt',
  'import.privacy.asksNot': 'niet vragen bij wie mij toevoegt',
  'import.runPrivacy': '&Privacy instellen',
} as const;
