/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'a bloquear',
  'import.as.allowed': 'a permitir',
  'import.privacy': 'Definir também a privacidade: {others}, {asks}',
  'import.privacy.othersAllowed': 'todos os outros podem me ver',
  'import.privacy.othersBlocked': 'nenhum dos outros pode me ver',
  'import.privacy.asks': 'perguntar-me sobre quem me adiciona',
  'import.privacy.asksNot': 'não me perguntar sobre quem me adiciona',
  'import.runPrivacy': 'Definir &privacidade',
} as const;
