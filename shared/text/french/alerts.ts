/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Message mobile de {name} : {words}',
  'alert.pageFromNobody': 'Message mobile : {words}',
  'alert.pageFailed': 'Votre message mobile à {name} n’est pas arrivé : « {words} ».',
  'alert.offlineMessage':
    '{name} a laissé un message en votre absence. Le serveur le garde ; Nudge ne peut pas aller le chercher, mais une messagerie plus récente le peut.',
  'alert.offlineMessageAbout':
    '{name} a laissé un message en votre absence : « {subject} ». Le serveur le garde ; Nudge ne peut pas aller le chercher, mais une messagerie plus récente le peut.',
  'alert.manyOfflineMessages':
    'De nombreux messages ont été laissés en votre absence. Le serveur les garde ; Nudge ne peut pas aller les chercher, mais une messagerie plus récente le peut.',
} as const;
