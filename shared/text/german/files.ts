/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Messenger-Kontaktliste speichern',
  'file.contacts.open': 'Messenger-Kontaktliste importieren',
  'file.contacts.name': 'Kontakte für {name} ({address})',
  'file.contacts.ctt': 'Messenger-Kontakte (*.ctt)',
  'file.contacts.json': 'Kontakte mit Gruppen und Namen (*.json)',
  'file.contacts.any': 'Kontaktlisten (*.ctt, *.json)',
  'file.servers.save': 'Server speichern',
  'file.servers.open': 'Server importieren',
  'file.servers.name': 'Nudge-Server',
  'file.servers': 'Server (*.json)',
  'file.transcript.save': 'Sitzung speichern',
  'file.transcript.open': 'Sitzung abspielen',
  'file.transcript.name': 'Nudge-Sitzung',
  'file.transcript': 'Aufgezeichnete Sitzungen (*.jsonl)',
} as const;
