/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Conversa',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - Não conectado',
  'tray.open': 'Abr&ir',
  'tray.inbox': 'Ir para minha &Caixa de Entrada',
  'tray.exit': 'Ence&rrar',
  'tray.stillRunning':
    'O Nudge continua aqui: ainda podem lhe escrever. Para fechá-lo: botão direito neste ícone e Encerrar.',

  'inputMenu.noSuggestions': 'Nenhuma sugestão',
  'inputMenu.learn': 'Adicionar ao dicionário',
} as const;
