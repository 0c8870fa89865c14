/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': '将阻止',
  'import.as.allowed': '将允许',
  'import.privacy': '同时设置隐私：{others}，{asks}',
  'import.privacy.othersAllowed': '其他所有人都可以看到我',
  'import.privacy.othersBlocked': '其他所有人都不能看到我',
  'import.privacy.asks': '有人添加我时询问',
  'import.privacy.asksNot': '有人添加我时不询问',
  'import.runPrivacy': '设置隐私(&S)',
} as const;
