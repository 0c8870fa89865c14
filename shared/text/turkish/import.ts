/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'engellenecek',
  'import.as.allowed': 'izin verilecek',
  'import.privacy': 'Gizliliği de ayarla: {others}, {asks}',
  'import.privacy.othersAllowed': 'tüm diğerleri beni görebilir',
  'import.privacy.othersBlocked': 'tüm diğerleri beni göremez',
  'import.privacy.asks': 'beni ekleyenleri sor',
  'import.privacy.asksNot': 'beni ekleyenleri sorma',
  'import.runPrivacy': '&Gizliliği ayarla',
} as const;
