/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Gesprek',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Niet aangemeld',
  'tray.open': '&Openen',
  'tray.myStatus': 'Mijn &status',
  'tray.inbox': 'Naar mijn &Postvak IN',
  'tray.exit': '&Afsluiten',
  'tray.stillRunning':
    'Nudge gaat hier door: men kan u nog schrijven. Klik met de rechtermuisknop op dit pictogram en kies Afsluiten om het te beëindigen.',

  'inputMenu.noSuggestions': 'Geen suggesties',
  'inputMenu.learn': 'Aan woordenboek toevoegen',
  'inputMenu.undo': '&Ongedaan maken',
  'inputMenu.cut': 'K&nippen',
  'inputMenu.copy': '&Kopiëren',
  'inputMenu.paste': '&Plakken',
  'inputMenu.delete': '&Verwijderen',
  'inputMenu.selectAll': 'Alles &selecteren',
} as const;
