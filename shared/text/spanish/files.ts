/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Guardar lista de contactos de Messenger',
  'file.contacts.open': 'Importar lista de contactos de Messenger',
  'file.contacts.name': 'Contactos de {name} ({address})',
  'file.contacts.ctt': 'Contactos de Messenger (*.ctt)',
  'file.contacts.json': 'Contactos con grupos y nombres (*.json)',
  'file.contacts.any': 'Listas de contactos (*.ctt, *.json)',
  'file.servers.save': 'Guardar servidores',
  'file.servers.open': 'Importar servidores',
  'file.servers.name': 'Servidores de Nudge',
  'file.servers': 'Servidores (*.json)',
  'file.transcript.save': 'Guardar sesión',
  'file.transcript.open': 'Reproducir una sesión',
  'file.transcript.name': 'Sesión de Nudge',
  'file.transcript': 'Sesiones grabadas (*.jsonl)',
} as const;
