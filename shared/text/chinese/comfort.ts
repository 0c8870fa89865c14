/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': '欢迎使用 Nudge',
  'welcome.learnMore': '第一次使用？了解 Nudge',
  'welcome.tryHeading': '马上试用',
  'welcome.try': 'Nudge 内置了服务，有一个演示帐户和会回复的联系人。在登录窗口中选择“{demo}”，然后登录。',
  'welcome.serverHeading': '在怀旧服务器上结识他人',
  'welcome.server':
    '有人为经典消息程序运行着服务器。在服务器设置中选择一个，或输入对方告诉您的地址，然后用您在那里的帐户登录。',
  'welcome.privacyHeading': '哪些内容会离开这台计算机',
  'welcome.privacy':
    '只有发往您所选服务器的内容。Nudge 不向任何人报告任何信息。检查拼写时，词典第一次会从 Google 下载；可以在选项中关闭。',
  'welcome.zoom': '{key} 加 + 或 − 放大或缩小窗口，{key} 加 0 恢复原样。',
  'menu.help.welcome': '欢迎使用 Nudge(&W)',
  'about.licences': '许可证...',
  'licences.title': '许可证',
  'contactMenu.messageEveryone': '给此组中的所有人发消息(&M)',
  'contactMenu.reason.nobodyToMessage': '现在无法给此组中的任何人发消息。',
  'menu.actions.sendOther': '发送其他(&O)',
  'menu.actions.mail': '发送电子邮件(&E)...',
  'menu.actions.mobile': '向移动设备发送消息(&M)...',
  'reason.nothingChanged': '尚未作任何更改。',
  'reason.firstPage': '这是第一页。',
  'reason.nothingTyped': '请先输入内容。',
  'reason.replayRuns': '请先暂停播放。',
} as const;
