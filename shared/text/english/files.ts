/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Save Messenger Contact List',
  'file.contacts.open': 'Import Messenger Contact List',
  'file.contacts.name': 'Contacts for {name} ({address})',
  'file.contacts.ctt': 'Messenger Contacts (*.ctt)',
  'file.contacts.json': 'Contacts with groups and names (*.json)',
  'file.contacts.any': 'Contact lists (*.ctt, *.json)',
  'file.servers.save': 'Save Servers',
  'file.servers.open': 'Import Servers',
  'file.servers.name': 'Nudge servers',
  'file.servers': 'Servers (*.json)',
  'file.transcript.save': 'Save Session',
  'file.transcript.open': 'Replay a Session',
  'file.transcript.name': 'Nudge session',
  'file.transcript': 'Recorded sessions (*.jsonl)',
} as const;
