/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'مل&فات',
  'toolbar.webcam': '&كاميرا ويب',
  'toolbar.audio': '&صوت',
  'toolbar.fun': 'مرح وأ&لعاب',
  'toolbar.email': 'إ&رسال بريد',
  'sidePane.invite': 'دعوة شخص إلى هذه المحادثة',
  'sidePane.mail': 'إرسال بريد إلكتروني',
  'sidePane.add': 'إضافة إلى جهات الاتصال',
  'sidePane.block': 'حظر هذا الشخص',
  'sidePane.unblock': 'إلغاء حظر هذا الشخص',
  'conversation.nobody': '(لا أحد آخر)',
} as const;
