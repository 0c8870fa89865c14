/** What stands outside the windows themselves: taskbar, tray, and the system's own menus. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - 对话',
  'taskbar.unread': '({count}) {title}',

  'tray.tooltip': 'Nudge - {name} ({status})',
  'tray.signedOut': 'Nudge - 未登录',
  'tray.open': '打开(&P)',
  'tray.inbox': '转到我的电子邮件收件箱(&E)',
  'tray.exit': '退出(&X)',
  'tray.stillRunning': 'Nudge 仍在此处运行，别人仍可给您发消息。要结束程序，请右键单击此图标并选择“退出”。',

  'inputMenu.noSuggestions': '没有建议',
  'inputMenu.learn': '添加到词典',
} as const;
