/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Salva elenco contatti di Messenger',
  'file.contacts.open': 'Importa elenco contatti di Messenger',
  'file.contacts.name': 'Contatti di {name} ({address})',
  'file.contacts.ctt': 'Contatti di Messenger (*.ctt)',
  'file.contacts.json': 'Contatti con gruppi e nomi (*.json)',
  'file.contacts.any': 'Elenchi di contatti (*.ctt, *.json)',
  'file.servers.save': 'Salva server',
  'file.servers.open': 'Importa server',
  'file.servers.name': 'Server di Nudge',
  'file.servers': 'Server (*.json)',
  'file.transcript.save': 'Salva sessione',
  'file.transcript.open': 'Riproduci una sessione',
  'file.transcript.name': 'Sessione di Nudge',
  'file.transcript': 'Sessioni registrate (*.jsonl)',
} as const;
