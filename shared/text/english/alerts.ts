/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Mobile message from {name}: {words}',
  'alert.pageFromNobody': 'Mobile message: {words}',
  'alert.pageFailed': 'Your mobile message to {name} did not arrive: “{words}”.',
  'alert.offlineMessage':
    '{name} left a message while you were away. This server keeps it; Nudge cannot fetch it, but a newer messenger can.',
  'alert.offlineMessageAbout':
    '{name} left a message while you were away: “{subject}”. This server keeps it; Nudge cannot fetch it, but a newer messenger can.',
  'alert.manyOfflineMessages':
    'Many messages were left while you were away. This server keeps them; Nudge cannot fetch them, but a newer messenger can.',
} as const;
