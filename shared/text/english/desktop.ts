/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Conversation',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Not signed in',
  'tray.open': 'O&pen',
  'tray.inbox': 'Go to my &E-mail Inbox',
  'tray.exit': 'E&xit',
  'tray.stillRunning':
    'Nudge goes on here: people can still write to you. Right-click this icon and choose Exit to end it.',

  'inputMenu.noSuggestions': 'No suggestions',
  'inputMenu.learn': 'Add to dictionary',
} as const;
