/** What each command of a conversation is for, as the inspector tells it: one sentence each. */
export const switchboardCommandTexts = {
  'switchboard.USR': 'يدخل محادثة بدأها المرء بنفسه.',
  'switchboard.ANS': 'يدخل محادثة دعا إليها شخص آخر.',
  'switchboard.IRO': 'شخص كان في المحادثة قبلك.',
  'switchboard.CAL': 'يدعو شخصًا إلى المحادثة.',
  'switchboard.JOI': 'دخل شخص المحادثة.',
  'switchboard.BYE': 'غادر شخص المحادثة.',
  'switchboard.MSG': 'شيء قيل: نص أو تنبيه أو علامة كتابة أو بيانات بين عميلين.',
  'switchboard.ACK': 'سُلِّمت الرسالة.',
  'switchboard.NAK': 'تعذر تسليم الرسالة.',
  'switchboard.OUT': 'يغادر المحادثة.',
} as const;
