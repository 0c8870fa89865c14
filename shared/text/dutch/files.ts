/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Messenger-contactlijst opslaan',
  'file.contacts.open': 'Messenger-contactlijst importeren',
  'file.contacts.name': 'Contactpersonen van {name} ({address})',
  'file.contacts.ctt': 'Messenger-contactpersonen (*.ctt)',
  'file.contacts.json': 'Contactpersonen met groepen en namen (*.json)',
  'file.contacts.any': 'Contactlijsten (*.ctt, *.json)',
  'file.servers.save': 'Servers opslaan',
  'file.servers.open': 'Servers importeren',
  'file.servers.name': 'Nudge-servers',
  'file.servers': 'Servers (*.json)',
  'file.transcript.save': 'Sessie opslaan',
  'file.transcript.open': 'Sessie afspelen',
  'file.transcript.name': 'Nudge-sessie',
  'file.transcript': 'Opgenomen sessies (*.jsonl)',
} as const;
