/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Dosya&lar',
  'toolbar.webcam': '&Web kamerası',
  'toolbar.audio': '&Ses',
  'toolbar.fun': 'E&ğlence ve Oyun',
  'toolbar.email': 'E-&posta Gönder',
  'sidePane.invite': 'Bu Konuşmaya Birini Davet Et',
  'sidePane.mail': 'E-posta Gönder',
  'sidePane.add': 'Kişilere Ekle',
  'sidePane.block': 'Bu Kişiyi Engelle',
  'sidePane.unblock': 'Bu Kişinin Engelini Kaldır',
  'conversation.nobody': '(başka kimse yok)',
} as const;
