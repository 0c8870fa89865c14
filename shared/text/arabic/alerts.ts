/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'رسالة جوال من {name}: {words}',
  'alert.pageFromNobody': 'رسالة جوال: {words}',
  'alert.pageFailed': 'لم تصل رسالتك إلى جوال {name}: «{words}».',
  'alert.offlineMessage':
    'ترك {name} رسالة أثناء غيابك. يحفظها هذا الخادم؛ لا يستطيع Nudge جلبها، لكن برنامج مراسلة أحدث يستطيع.',
  'alert.offlineMessageAbout':
    'ترك {name} رسالة أثناء غيابك: «{subject}». يحفظها هذا الخادم؛ لا يستطيع Nudge جلبها، لكن برنامج مراسلة أحدث يستطيع.',
  'alert.manyOfflineMessages':
    'تُركت رسائل كثيرة أثناء غيابك. يحفظها هذا الخادم؛ لا يستطيع Nudge جلبها، لكن برنامج مراسلة أحدث يستطيع.',
} as const;
