/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - محادثة',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - ‏{name} ({status})',
  'tray.signedOut': 'Nudge - لم يتم تسجيل الدخول',
  'tray.open': 'إ&ظهار',
  'tray.inbox': 'الانتقال إلى &علبة الوارد',
  'tray.exit': 'إ&نهاء',
  'tray.stillRunning':
    'يبقى Nudge عاملًا هنا: ما زال بالإمكان الكتابة إليك. انقر هذا الرمز بالزر الأيمن واختر «إنهاء» لإيقافه.',

  'inputMenu.noSuggestions': 'لا اقتراحات',
  'inputMenu.learn': 'إضافة إلى القاموس',
} as const;
