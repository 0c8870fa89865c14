/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'لقد سجّلت الخروج.',
  'signedOut.cancelled': 'أُوقف تسجيل الدخول كما أردت.',
  'signedOut.wrong-password': 'هذا العنوان وكلمة المرور لا يتطابقان. راجعهما، وراجع مفتاح Caps Lock.',
  'signedOut.signed-in-elsewhere': 'حسابك مستخدم الآن في مكان آخر، لذا سُجِّل خروجه هنا.',
  'signedOut.server-shutting-down': 'سيتوقف الخادم للصيانة وسجّل خروج الجميع.',
  'signedOut.refused': 'رفض الخادم تسجيل الدخول ولم يذكر سببًا يعرفه Nudge.',
  'signedOut.server-busy': 'الخادم مثقل أو فيه خلل داخلي. يرجى المحاولة بعد دقائق.',
  'signedOut.account-blocked': 'حظر الخادم هذا الحساب. يمكن لمن يدير الخادم إخبارك بالسبب.',
  'signedOut.address-not-verified': 'لم يُؤكَّد عنوان بريد هذا الحساب بعد. أكّده لدى الخادم أولًا ثم سجّل الدخول.',
  'signedOut.no-common-dialect': 'لا يتحدث هذا الخادم أي إصدار من MSNP عرضه Nudge. اختر غيره في إعدادات الخادم.',
  'signedOut.advice': 'يوصي بالإصدار {version} من برنامجه، والمزيد في {address}.',
  'signedOut.adviceVersion': 'يوصي بالإصدار {version} من برنامجه.',
  'signedOut.adviceAddress': 'يبيّن في {address} أي برنامج مراسلة يريد.',
  'signedOut.not-enabled-for-dialect':
    'لا يسمح الخادم لهذا الحساب بالدخول بإصدار قديم كهذا من MSNP. ربما يريد كلمة مرور منفصلة للبرامج القديمة؛ أو اختر إصدارًا أحدث في إعدادات الخادم.',
  'signedOut.passport-unavailable': 'لم يعط خادم تسجيل الدخول جوابًا سليمًا. يرجى المحاولة بعد دقائق.',
  'signedOut.unknown-host': 'لا يوجد خادم بهذا الاسم. تحقق من الاسم في إعدادات الخادم.',
  'signedOut.unreachable': 'لم يستطع Nudge الوصول إلى الخادم. تحقق من العنوان في إعدادات الخادم ومن اتصالك.',
  'signedOut.timed-out': 'تأخر الخادم كثيرًا في الجواب. ربما هو متوقف، أو في الطريق وكيل أو جدار حماية.',
  'signedOut.proxy-failed':
    'لم يسمح الوكيل أو البوابة في الطريق إلى الخادم بمرور Nudge. تحقق من العنوان واسم المستخدم وكلمة المرور في إعدادات الاتصال.',
  'signedOut.connection-lost': 'انقطع الاتصال بالخادم. يرجى تسجيل الدخول مجددًا.',
  'signedOut.too-many-redirects': 'ظلت الخوادم ترسل Nudge من واحد إلى آخر، فتوقف.',
  'signedOut.terms-of-use': 'تطلب الخدمة موافقتك على شروطها أولًا. افعل ذلك في موقعها ثم عد إلى هنا.',
  'signedOut.challenge-failed': 'لم يقبل الخادم إثبات Nudge لهويته. قد يفيد إصدار آخر من MSNP في إعدادات الخادم.',
  'signedOut.protocol-error': 'قال الخادم شيئًا لم يفهمه Nudge، فقُطع الاتصال.',
} as const;
