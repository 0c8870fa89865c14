/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Conversazione',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Accesso non eseguito',
  'tray.open': 'Ap&ri',
  'tray.inbox': 'Vai alla &posta in arrivo',
  'tray.exit': '&Esci',
  'tray.stillRunning':
    'Nudge continua qui: ti si può ancora scrivere. Per chiuderlo: clic destro su questa icona, poi Esci.',

  'inputMenu.noSuggestions': 'Nessun suggerimento',
  'inputMenu.learn': 'Aggiungi al dizionario',
} as const;
