/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': 'حفظ قائمة جهات اتصال Messenger',
  'file.contacts.open': 'استيراد قائمة جهات اتصال Messenger',
  'file.contacts.name': 'جهات اتصال {name} ({address})',
  'file.contacts.ctt': 'جهات اتصال Messenger ‏(*.ctt)',
  'file.contacts.json': 'جهات الاتصال بمجموعاتها وأسمائها (*.json)',
  'file.contacts.any': 'قوائم جهات الاتصال (*.ctt, *.json)',
  'file.servers.save': 'حفظ الخوادم',
  'file.servers.open': 'استيراد الخوادم',
  'file.servers.name': 'خوادم Nudge',
  'file.servers': 'خوادم (*.json)',
  'file.transcript.save': 'حفظ الجلسة',
  'file.transcript.open': 'إعادة تشغيل جلسة',
  'file.transcript.name': 'جلسة Nudge',
  'file.transcript': 'جلسات مسجلة (*.jsonl)',
} as const;
