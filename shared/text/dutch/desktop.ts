/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Gesprek',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Niet aangemeld',
  'tray.open': 'Ope&nen',
  'tray.inbox': 'Naar mijn &Postvak IN',
  'tray.exit': 'Afs&luiten',
  'tray.stillRunning':
    'Nudge gaat hier door: men kan u nog schrijven. Stoppen: klik met rechts op dit pictogram en kies Afsluiten.',

  'inputMenu.noSuggestions': 'Geen suggesties',
  'inputMenu.learn': 'Aan woordenboek toevoegen',
} as const;
