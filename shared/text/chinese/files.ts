/** File dialogs, and the names they offer. */
export const fileTexts = {
  'file.contacts.save': '保存 Messenger 联系人列表',
  'file.contacts.open': '导入 Messenger 联系人列表',
  'file.contacts.name': '{name} ({address}) 的联系人',
  'file.contacts.ctt': 'Messenger 联系人 (*.ctt)',
  'file.contacts.json': '联系人及组和名称 (*.json)',
  'file.contacts.any': '联系人列表 (*.ctt, *.json)',
  'file.servers.save': '保存服务器',
  'file.servers.open': '导入服务器',
  'file.servers.name': 'Nudge 服务器',
  'file.servers': '服务器 (*.json)',
  'file.transcript.save': '保存会话',
  'file.transcript.open': '播放会话',
  'file.transcript.name': 'Nudge 会话',
  'file.transcript': '会话记录 (*.jsonl)',
} as const;
