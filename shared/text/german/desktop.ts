/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Unterhaltung',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Nicht angemeldet',
  'tray.open': 'Ö&ffnen',
  'tray.inbox': 'Zum &E-Mail-Posteingang',
  'tray.exit': 'Been&den',
  'tray.stillRunning':
    'Nudge läuft hier weiter: Man kann Ihnen noch schreiben. Zum Beenden: Rechtsklick auf dieses Symbol, dann „Beenden“.',

  'inputMenu.noSuggestions': 'Keine Vorschläge',
  'inputMenu.learn': 'Zum Wörterbuch hinzufügen',
} as const;
