/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Mensagem de celular de {name}: {words}',
  'alert.pageFromNobody': 'Mensagem de celular: {words}',
  'alert.pageFailed': 'A sua mensagem para o celular de {name} não chegou: “{words}”.',
  'alert.offlineMessage':
    '{name} deixou uma mensagem enquanto você estava ausente. Este servidor a guarda; o Nudge não consegue buscá-la, mas um mensageiro mais novo consegue.',
  'alert.offlineMessageAbout':
    '{name} deixou uma mensagem enquanto você estava ausente: “{subject}”. Este servidor a guarda; o Nudge não consegue buscá-la, mas um mensageiro mais novo consegue.',
  'alert.manyOfflineMessages':
    'Muitas mensagens foram deixadas enquanto você estava ausente. Este servidor as guarda; o Nudge não consegue buscá-las, mas um mensageiro mais novo consegue.',
} as const;
