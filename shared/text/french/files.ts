/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Enregistrer la liste de contacts Messenger',
  'file.contacts.open': 'Importer une liste de contacts Messenger',
  'file.contacts.name': 'Contacts de {name} ({address})',
  'file.contacts.ctt': 'Contacts Messenger (*.ctt)',
  'file.contacts.json': 'Contacts avec groupes et noms (*.json)',
  'file.contacts.any': 'Listes de contacts (*.ctt, *.json)',
  'file.servers.save': 'Enregistrer les serveurs',
  'file.servers.open': 'Importer des serveurs',
  'file.servers.name': 'Serveurs de Nudge',
  'file.servers': 'Serveurs (*.json)',
  'file.transcript.save': 'Enregistrer la session',
  'file.transcript.open': 'Rejouer une session',
  'file.transcript.name': 'Session de Nudge',
  'file.transcript': 'Sessions enregistrées (*.jsonl)',
} as const;
