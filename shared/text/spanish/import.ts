/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'para bloquear',
  'import.as.allowed': 'para permitir',
  'import.privacy': 'Ajustar también la privacidad: {others}, {asks}',
  'import.privacy.othersAllowed': 'los demás pueden verme',
  'import.privacy.othersBlocked': 'los demás no pueden verme',
  'import.privacy.asks': 'preguntarme por quienes me agregan',
  'import.privacy.asksNot': 'no preguntarme por quienes me agregan',
  'import.runPrivacy': '&Ajustar la privacidad',
} as const;
