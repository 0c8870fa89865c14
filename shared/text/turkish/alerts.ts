/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': '{name} kişisinden cep iletisi: {words}',
  'alert.pageFromNobody': 'Cep iletisi: {words}',
  'alert.pageFailed': '{name} kişisine gönderdiğiniz cep iletisi ulaşmadı: “{words}”.',
  'alert.offlineMessage':
    'Siz yokken {name} bir ileti bıraktı. Bu sunucu onu saklıyor; Nudge alamaz, ama daha yeni bir program alabilir.',
  'alert.offlineMessageAbout':
    'Siz yokken {name} bir ileti bıraktı: “{subject}”. Bu sunucu onu saklıyor; Nudge alamaz, ama daha yeni bir program alabilir.',
  'alert.manyOfflineMessages':
    'Siz yokken çok sayıda ileti bırakıldı. Bu sunucu onları saklıyor; Nudge alamaz, ama daha yeni bir program alabilir.',
} as const;
