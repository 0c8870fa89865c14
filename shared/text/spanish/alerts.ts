/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Mensaje de móvil de {name}: {words}',
  'alert.pageFromNobody': 'Mensaje de móvil: {words}',
  'alert.pageFailed': 'Su mensaje al móvil de {name} no llegó: «{words}».',
  'alert.offlineMessage':
    '{name} dejó un mensaje mientras usted no estaba. Lo guarda este servidor; Nudge no puede recogerlo, pero un programa más nuevo sí.',
  'alert.offlineMessageAbout':
    '{name} dejó un mensaje mientras usted no estaba: «{subject}». Lo guarda este servidor; Nudge no puede recogerlo, pero un programa más nuevo sí.',
  'alert.manyOfflineMessages':
    'Le dejaron muchos mensajes mientras usted no estaba. Los guarda este servidor; Nudge no puede recogerlos, pero un programa más nuevo sí.',
} as const;
