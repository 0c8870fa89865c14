/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': '进入自己的对话。',
  'switchboard.ANS': '进入别人邀请的对话。',
  'switchboard.IRO': '比您先在对话中的人。',
  'switchboard.CAL': '邀请某人加入对话。',
  'switchboard.JOI': '有人进入了对话。',
  'switchboard.BYE': '有人离开了对话。',
  'switchboard.MSG': '所说的内容：文字、闪屏振动、输入提示，或两个客户端之间的数据。',
  'switchboard.ACK': '消息已转交。',
  'switchboard.NAK': '消息无法转交。',
  'switchboard.OUT': '离开对话。',
} as const;
