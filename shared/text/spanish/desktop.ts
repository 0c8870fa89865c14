/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Conversación',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Sin iniciar sesión',
  'tray.open': '&Abrir',
  'tray.inbox': 'Ir a mi &bandeja de entrada',
  'tray.exit': 'Sa&lir',
  'tray.stillRunning':
    'Nudge sigue aquí: le pueden seguir escribiendo. Para cerrarlo: clic derecho en este icono y Salir.',

  'inputMenu.noSuggestions': 'Sin sugerencias',
  'inputMenu.learn': 'Agregar al diccionario',
} as const;
