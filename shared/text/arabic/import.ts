/** What a backup brings beside contacts, and what became of an import whose window is gone. */
export const importTexts = {
  'import.as.blocked': 'للحظر',
  'import.as.allowed': 'للسماح',
  'import.privacy': 'تعيين الخصوصية أيضًا: {others}، {asks}',
  'import.privacy.othersAllowed': 'كل الآخرين يمكنهم رؤيتي',
  'import.privacy.othersBlocked': 'كل الآخرين لا يمكنهم رؤيتي',
  'import.privacy.asks': 'سؤالي عمّن يضيفني',
  'import.privacy.asksNot': 'عدم سؤالي عمّن يضيفني',
  'import.runPrivacy': '&تعيين الخصوصية',
} as const;
