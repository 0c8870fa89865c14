/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Handynachricht von {name}: {words}',
  'alert.pageFromNobody': 'Handynachricht: {words}',
  'alert.pageFailed': 'Ihre Handynachricht an {name} ist nicht angekommen: „{words}“.',
  'alert.offlineMessage':
    '{name} hat in Ihrer Abwesenheit eine Nachricht hinterlassen. Dieser Server bewahrt sie auf; Nudge kann sie nicht abholen, ein neuerer Messenger schon.',
  'alert.offlineMessageAbout':
    '{name} hat in Ihrer Abwesenheit eine Nachricht hinterlassen: „{subject}“. Dieser Server bewahrt sie auf; Nudge kann sie nicht abholen, ein neuerer Messenger schon.',
  'alert.manyOfflineMessages':
    'In Ihrer Abwesenheit wurden viele Nachrichten hinterlassen. Dieser Server bewahrt sie auf; Nudge kann sie nicht abholen, ein neuerer Messenger schon.',
} as const;
