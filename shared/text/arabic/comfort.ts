/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'مرحبًا بك في Nudge',
  'welcome.learnMore': 'جديد هنا؟ كيف يعمل Nudge',
  'welcome.tryHeading': 'جرّبه الآن',
  'welcome.try':
    'في Nudge خدمة مدمجة فيها حساب تجريبي وأشخاص يجيبون. اختر «{demo}» في نافذة تسجيل الدخول، ثم سجّل الدخول.',
  'welcome.serverHeading': 'التقِ بالآخرين على خادم إحياء',
  'welcome.server':
    'هناك من يشغّل خوادم لبرامج المراسلة القديمة. اختر واحدًا في إعدادات الخادم، أو أدخل العنوان الذي يعطونك إياه، وسجّل الدخول بحسابك هناك.',
  'welcome.privacyHeading': 'ما الذي يغادر هذا الكمبيوتر',
  'welcome.privacy':
    'فقط ما يذهب إلى الخادم الذي تختاره. لا يبلّغ Nudge أحدًا بشيء. عند التدقيق الإملائي يأتي القاموس من Google في المرة الأولى؛ ويمكن إيقاف ذلك في الخيارات.',
  'welcome.zoom': '{key} مع + أو − يكبّر النافذة أو يصغّرها، و{key} مع 0 يعيدها كما كانت.',
  'menu.help.welcome': '&مرحبًا بك في Nudge',
  'about.licences': 'التراخيص...',
  'licences.title': 'التراخيص',
  'contactMenu.messageEveryone': '&مراسلة كل من في هذه المجموعة',
  'contactMenu.reason.nobodyToMessage': 'لا يمكن الآن مراسلة أحد في هذه المجموعة.',
  'menu.actions.sendOther': 'إر&سال عناصر أخرى',
  'menu.actions.mail': 'إر&سال بريد إلكتروني...',
  'menu.actions.mobile': 'رسالة إلى &جهاز جوال...',
  'reason.nothingChanged': 'لم يتغير شيء بعد.',
  'reason.firstPage': 'هذه هي الصفحة الأولى.',
  'reason.nothingTyped': 'اكتب شيئًا أولًا.',
  'reason.replayRuns': 'أوقف إعادة التشغيل مؤقتًا أولًا.',
} as const;
