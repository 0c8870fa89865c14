/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Salvar lista de contatos do Messenger',
  'file.contacts.open': 'Importar lista de contatos do Messenger',
  'file.contacts.name': 'Contatos de {name} ({address})',
  'file.contacts.ctt': 'Contatos do Messenger (*.ctt)',
  'file.contacts.json': 'Contatos com grupos e nomes (*.json)',
  'file.contacts.any': 'Listas de contatos (*.ctt, *.json)',
  'file.servers.save': 'Salvar servidores',
  'file.servers.open': 'Importar servidores',
  'file.servers.name': 'Servidores do Nudge',
  'file.servers': 'Servidores (*.json)',
  'file.transcript.save': 'Salvar sessão',
  'file.transcript.open': 'Reproduzir uma sessão',
  'file.transcript.name': 'Sessão do Nudge',
  'file.transcript': 'Sessões gravadas (*.jsonl)',
} as const;
