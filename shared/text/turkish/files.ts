/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'Messenger Kişi Listesini Kaydet',
  'file.contacts.open': 'Messenger Kişi Listesini İçe Aktar',
  'file.contacts.name': '{name} ({address}) kişileri',
  'file.contacts.ctt': 'Messenger Kişileri (*.ctt)',
  'file.contacts.json': 'Grupları ve adlarıyla kişiler (*.json)',
  'file.contacts.any': 'Kişi listeleri (*.ctt, *.json)',
  'file.servers.save': 'Sunucuları Kaydet',
  'file.servers.open': 'Sunucuları İçe Aktar',
  'file.servers.name': 'Nudge sunucuları',
  'file.servers': 'Sunucular (*.json)',
  'file.transcript.save': 'Oturumu Kaydet',
  'file.transcript.open': 'Oturumu Yeniden Oynat',
  'file.transcript.name': 'Nudge oturumu',
  'file.transcript': 'Kayıtlı oturumlar (*.jsonl)',
} as const;
