/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Conversation',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Non connecté(e)',
  'tray.open': 'Ouv&rir',
  'tray.inbox': 'Ma &boîte de réception',
  'tray.exit': '&Quitter',
  'tray.stillRunning':
    'Nudge reste actif ici : on peut toujours vous écrire. Pour l’arrêter : clic droit sur cette icône, puis Quitter.',

  'inputMenu.noSuggestions': 'Aucune suggestion',
  'inputMenu.learn': 'Ajouter au dictionnaire',
} as const;
