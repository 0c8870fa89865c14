/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'خيارات',
  'alert.close': 'إغلاق هذا الإعلام',
  'alert.signedIn': 'سجّل الدخول للتو.',
  'alert.message': '{name} يقول:',
  'alert.nudge': 'أرسل إليك تنبيهًا!',
  'alert.mail': 'بريد إلكتروني جديد من {name} في علبة الوارد.',
  'alert.mailWaiting': {
    zero: 'لا بريد غير مقروء في علبة الوارد.',
    one: 'رسالة بريد واحدة غير مقروءة في علبة الوارد.',
    two: 'رسالتا بريد غير مقروءتين في علبة الوارد.',
    few: '{count} رسائل بريد غير مقروءة في علبة الوارد.',
    many: '{count} رسالة بريد غير مقروءة في علبة الوارد.',
    other: '{count} رسالة بريد غير مقروءة في علبة الوارد.',
  },
  'alert.addedYou': 'أضافك إلى جهات اتصاله.',
} as const;
