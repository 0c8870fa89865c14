/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - محادثة',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - ‏{name} ({status})',
  'tray.signedOut': 'Nudge - لم يتم تسجيل الدخول',
  'tray.open': '&فتح',
  'tray.myStatus': '&حالتي',
  'tray.inbox': 'الان&تقال إلى علبة الوارد',
  'tray.exit': 'إ&نهاء',
  'tray.stillRunning':
    'يبقى Nudge عاملًا هنا: ما زال بالإمكان الكتابة إليك. انقر هذا الرمز بالزر الأيمن واختر «إنهاء» لإيقافه.',

  'inputMenu.noSuggestions': 'لا اقتراحات',
  'inputMenu.learn': 'إضافة إلى القاموس',
  'inputMenu.undo': 'ت&راجع',
  'inputMenu.cut': '&قص',
  'inputMenu.copy': '&نسخ',
  'inputMenu.paste': 'ل&صق',
  'inputMenu.delete': '&حذف',
  'inputMenu.selectAll': '&تحديد الكل',
} as const;
