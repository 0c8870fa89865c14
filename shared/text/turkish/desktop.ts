/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Konuşma',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Oturum açılmadı',
  'tray.open': '&Pencereyi aç',
  'tray.inbox': '&E-posta gelen kutuma git',
  'tray.exit': 'Çı&kış',
  'tray.stillRunning':
    'Nudge burada çalışmayı sürdürür: size yine yazılabilir. Bitirmek için bu simgeye sağ tıklayıp Çıkış’ı seçin.',

  'inputMenu.noSuggestions': 'Öneri yok',
  'inputMenu.learn': 'Sözlüğe ekle',
} as const;
