/** What stands outside the windows themselves: taskbar and dock. */
export const desktopTexts = {
  'taskbar.conversation': '{names} - Conversation',
  'taskbar.unread': '({count}) {title}',
} as const;
