/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': '选项',
  'alert.close': '关闭此通知',
  'alert.signedIn': '刚刚登录。',
  'alert.message': '{name} 说：',
  'alert.nudge': '向您发送了闪屏振动！',
  'alert.mail': '您的收件箱中有来自 {name} 的新电子邮件。',
  'alert.mailWaiting': { other: '您的收件箱中有 {count} 封未读电子邮件。' },
  'alert.addedYou': '已将您添加到联系人列表。',
} as const;
