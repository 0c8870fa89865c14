/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'à bloquer',
  'import.as.allowed': 'à autoriser',
  'import.privacy': 'Régler aussi la confidentialité : {others}, {asks}',
  'import.privacy.othersAllowed': 'tous les autres peuvent me voir',
  'import.privacy.othersBlocked': 'personne d’autre ne peut me voir',
  'import.privacy.asks': 'm’interroger sur ceux qui m’ajoutent',
  'import.privacy.asksNot': 'ne pas m’interroger sur ceux qui m’ajoutent',
  'import.runPrivacy': '&Régler la confidentialité',
} as const;
