/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': '发送文件(&L)',
  'toolbar.webcam': '网络摄像机(&C)',
  'toolbar.audio': '音频(&U)',
  'toolbar.fun': '娱乐和游戏(&G)',
  'toolbar.email': '发送电子邮件(&M)',
  'sidePane.invite': '邀请某人加入此对话',
  'sidePane.mail': '发送电子邮件',
  'sidePane.add': '添加到联系人',
  'sidePane.block': '阻止此人',
  'sidePane.unblock': '取消阻止此人',
  'conversation.nobody': '（没有其他人）',
} as const;
