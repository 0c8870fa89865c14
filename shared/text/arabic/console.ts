/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [options]

يسجّل الدخول إلى خادم MSNP. يقرأ الأوامر من الإدخال القياسي، أمرًا في كل سطر،
ويطبع كائن JSON في كل سطر على الإخراج القياسي. رسائل التشخيص على الخطأ القياسي.

  --server HOST[:PORT]   خادم التوزيع أو خادم الإعلام؛ المنفذ 1863 إن تُرك
  --account HANDLE       الحساب: somebody@example.com
  --password-env NAME    متغير البيئة الذي يحمل كلمة المرور
  --dialect NAME         أعلى إصدار يُعرض، من MSNP2 إلى MSNP12 ‏(MSNP12)
  --offer-original       عرض ما عرضه العميل الأصلي لذلك الإصدار فقط
  --nexus ADDRESS        ‏Passport nexus، من MSNP8 ‏(https://HOST/rdr/pprdr.asp)؛
                         عنوان http يسمح أيضًا بتسجيل الدخول عبر http
  --login ADDRESS        عنوان دخول Passport؛ يتخطى nexus
  --insecure-tls         قبول شهادة لا يضمنها أحد
  --proxy URL            عبر وكيل: socks5://[USER@]HOST[:PORT]، أو
                         http://[USER@]HOST[:PORT] لوكيل يعرف CONNECT
  --proxy-password-env NAME   متغير البيئة الذي يحمل كلمة مرور الوكيل
  --gateway URL          عبر بوابة HTTP: ‏http://HOST[:PORT]
  --status CODE          حالة الظهور: NLN BSY BRB AWY PHN LUN HDN IDL ‏(NLN)
  --reconnect            تسجيل الدخول مجددًا تلقائيًا عند انقطاع الاتصال
  --profile DIR          حفظ جهات الاتصال والأسماء والرسالة الشخصية هناك (في الذاكرة)
  --trace FILE           إلحاق ما يمر عبر السلك، دون الأسرار، كأسطر JSON
  --help                 طباعة هذا

الأوامر:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               الرسالة الشخصية؛ دون نص تُمحى
  media ARTIST - TITLE     ما يُشغَّل؛ "media off" ينهيه
  name TEXT                اسمك
  add HANDLE [GROUP]       إضافة شخص إلى قائمة جهات الاتصال
  remove HANDLE [block]    إزالته منها، وحظره إن ذُكر ذلك
  block HANDLE             ‏unblock HANDLE يتيح له رؤيتك مجددًا
  accept HANDLE [add]      السماح لمن أضافك برؤيتك، وإضافته أيضًا
  decline HANDLE           حظر من أضافك
  postpone HANDLE          السؤال مجددًا بعد تسجيل الدخول التالي
  rename HANDLE NAME       اسمه في قائمتك على الخادم
  nickname HANDLE NAME     اسم من عندك له، يُحفظ هنا؛ "off" ينهيه
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        مجموعة فارغة
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     إلى مجموعة أخرى أيضًا
  group remove HANDLE GROUP
  privacy others allow     أو block: من ليسوا في أي من القائمتين
  privacy ask on           أو off: السؤال عمّن يضيفك
  privacy remove HANDLE allow    من قائمة السماح، أو قائمة الحظر
  phone home NUMBER        أو work أو mobile؛ "off" يزيله
  phone pages on           أو off: يمكن لجهات الاتصال مراسلة جوالك
  chat HANDLE TEXT         قول شيء لشخص؛ "say CONVERSATION TEXT" في محادثة
  typing HANDLE            إخبار شخص بأنك تكتب
  nudge HANDLE
  invite CONVERSATION HANDLE   دعوة شخص إلى محادثة
  leave CONVERSATION
  history search WORDS     الرسائل المحفوظة التي فيها كل الكلمات (مع --profile)
  history last HANDLE [COUNT]   آخر ما في المحادثات مع شخص
  invite mail ADDRESS [TEXT]   جعل الخادم يرسل بريد دعوة؛
                           الرقم شخص وجده "find"
  find FIRST LAST [COUNTRY]   البحث في دليل الأعضاء (حتى MSNP7)
  page HANDLE TEXT         إلى جوال جهة اتصال تسمح بذلك
  calls off                أو on: هل يدعوك الآخرون إلى محادثات مع بقاء
                           حالتك كما هي (IMS، صُنع لأجهزة التلفاز)
  refresh FL               أو AL أو BL أو RL أو groups: طلب قائمة من جديد (حتى MSNP8)
  export FILE.ctt          عناوين جهات الاتصال؛ وFILE.json كل شيء عنها
  import FILE              إضافة من في الملف وليس في القائمة، اثنان في الثانية
  requests                 من أضافك وينتظر جوابًا
  who                      كل من أضافك
  state                    طباعة الحالة كلها
  retry                    تسجيل الدخول الآن بدل الانتظار
  sign-out
  quit                     الخروج والإنهاء؛ نهاية الإدخال تفعل ذلك أيضًا

يمكن أن يكون الاسم بين "علامتي اقتباس"، وفيهما \\" علامة اقتباس؛ ودونهما يمتد الاسم
الأخير إلى نهاية السطر. ينتهي كل أمر عنك أو عن غيرك بـ "done" أو "error". الأوامر التي
تأتي قبل تمام تسجيل الدخول تنتظره. جلسة أنهاها الخادم لاحقًا تطبع "signed-out"؛ وتبقى
وحدة التحكم بعدها حتى quit.

حالة الخروج: 0 بعد quit، و2 لاستخدام خاطئ، و3 عندما تعذر تسجيل الدخول.`,
  'console.badUsage': '{problem} يعرض --help ما هو متاح.',
  'console.optionMissing': 'ينقص {option}.',
  'console.badServer':
    'يأخذ --server القيمة HOST أو HOST:PORT، وعنوان IPv6 بين قوسين معقوفين؛ "{value}" ليس أيًا منهما.',
  'console.badAccount': 'يأخذ --account عنوان بريد إلكتروني؛ "{value}" ليس عنوانًا.',
  'console.noPassword': 'متغير البيئة {name} الذي يسميه --password-env غير معيّن.',
  'console.badDialect': 'يأخذ --dialect أحد {names}؛ "{value}" ليس منها.',
  'console.badStatus': 'يأخذ --status أحد {names}؛ "{value}" ليس منها.',
  'console.badWebAddress': 'يأخذ {option} عنوان http أو https؛ "{value}" ليس كذلك.',
  'console.badProxy':
    'يأخذ --proxy القيمة socks5://USER@HOST:PORT أو http://USER@HOST:PORT دون كلمة مرور؛ "{value}" ليس أيًا منهما.',
  'console.noProxyPassword': 'متغير البيئة {name} الذي يسميه --proxy-password-env غير معيّن.',
  'console.badGateway': 'يأخذ --gateway القيمة http://HOST:PORT وبعدها {path} أو لا شيء؛ "{value}" ليس كذلك.',
  'console.proxyOrGateway': 'لا يجتمع --proxy و --gateway.',
  'console.badFolder': '‏--profile: لا يمكن استخدام المجلد: {detail}.',
  'console.badTrace': '‏--trace: لا يمكن كتابة الملف: {detail}.',
  'console.storageProblem': 'في الملف الشخصي مشكلة: {file}: {detail}',
  'console.traceStopped': 'ينتهي التتبع هنا، إذ لم تعد كتابة ملفه ممكنة: {detail}.',
  'console.unknownCommand': 'لا يوجد أمر "{name}". الموجود: {names}.',
  'console.command.status': 'الصيغة: status CODE، حيث CODE أحد: NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'الصيغة: psm TEXT، أو psm وحدها.',
  'console.command.media': 'الصيغة: media ARTIST - TITLE، أو media off.',
  'console.command.name': 'الصيغة: name TEXT.',
  'console.command.phone home': 'الصيغة: phone home NUMBER، أو phone home off.',
  'console.command.phone work': 'الصيغة: phone work NUMBER، أو phone work off.',
  'console.command.phone mobile': 'الصيغة: phone mobile NUMBER، أو phone mobile off.',
  'console.command.phone pages': 'الصيغة: phone pages on، أو phone pages off.',
  'console.command.privacy others': 'الصيغة: privacy others allow، أو privacy others block.',
  'console.command.privacy ask': 'الصيغة: privacy ask on، أو privacy ask off.',
  'console.command.privacy remove': 'الصيغة: privacy remove HANDLE allow، أو privacy remove HANDLE block.',
  'console.command.add': 'الصيغة: add HANDLE، أو add HANDLE GROUP.',
  'console.command.remove': 'الصيغة: remove HANDLE، أو remove HANDLE block.',
  'console.command.block': 'الصيغة: block HANDLE.',
  'console.command.unblock': 'الصيغة: unblock HANDLE.',
  'console.command.accept': 'الصيغة: accept HANDLE، أو accept HANDLE add.',
  'console.command.decline': 'الصيغة: decline HANDLE.',
  'console.command.postpone': 'الصيغة: postpone HANDLE.',
  'console.command.rename': 'الصيغة: rename HANDLE NAME.',
  'console.command.nickname': 'الصيغة: nickname HANDLE NAME، أو nickname HANDLE off.',
  'console.command.group create': 'الصيغة: group create NAME.',
  'console.command.group rename': 'الصيغة: group rename "OLD" "NEW".',
  'console.command.group delete': 'الصيغة: group delete NAME.',
  'console.command.group move': 'الصيغة: group move HANDLE "TO"، أو group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'الصيغة: group copy HANDLE TO.',
  'console.command.group remove': 'الصيغة: group remove HANDLE GROUP.',
  'console.command.chat': 'الصيغة: chat HANDLE TEXT.',
  'console.command.say': 'الصيغة: say CONVERSATION TEXT، حيث CONVERSATION هو المعرّف الذي تطبعه الأحداث.',
  'console.command.typing': 'الصيغة: typing HANDLE.',
  'console.command.nudge': 'الصيغة: nudge HANDLE.',
  'console.command.invite': 'الصيغة: invite CONVERSATION HANDLE.',
  'console.command.leave': 'الصيغة: leave CONVERSATION.',
  'console.command.invite mail': 'الصيغة: invite mail ADDRESS، أو invite mail ADDRESS TEXT.',
  'console.command.history search': 'الصيغة: history search SOME WORDS.',
  'console.command.history last': 'الصيغة: history last bob@example.com 20.',
  'console.noHistory': 'لا يُحفظ شيء دون --profile، فلا توجد محفوظات للبحث فيها.',
  'console.command.find': 'الصيغة: find FIRST LAST، أو find FIRST LAST COUNTRY.',
  'console.command.page': 'الصيغة: page HANDLE TEXT.',
  'console.command.calls': 'الصيغة: calls on، أو calls off.',
  'console.command.refresh': 'الصيغة: refresh FL / AL / BL / RL / groups.',
  'console.command.export': 'الصيغة: export FILE.ctt، أو export FILE.json.',
  'console.command.import': 'الصيغة: import FILE.',
  'console.command.requests': 'الصيغة: requests.',
  'console.command.who': 'الصيغة: who.',
  'console.command.state': 'الصيغة: state.',
  'console.command.retry': 'الصيغة: retry.',
  'console.command.sign-out': 'الصيغة: sign-out.',
  'console.command.quit': 'الصيغة: quit.',
  'console.notSignedIn': '{name}: لم يتم تسجيل الدخول.',
  'console.notInDialect': '{name}: لا يوجد هذا في {dialect}.',
  'console.noPersonalMessages': 'لا توجد رسائل شخصية في {dialect}؛ جاءت مع MSNP11.',
  'console.noMedia': 'لا يُظهر {dialect} لأحد ما يُشغَّل؛ جاء ذلك مع MSNP11.',
  'console.noGroups': 'لا توجد مجموعات في {dialect}؛ جاءت مع MSNP7.',
  'console.noPhones': 'لا توجد أرقام هاتف في {dialect}؛ جاءت مع MSNP5.',
  'console.noPages': 'لا توجد رسائل إلى الأجهزة الجوالة في {dialect}؛ جاءت مع MSNP5.',
  'console.noDirectory': 'لا يوجد دليل أعضاء في {dialect}؛ أُلغي مع MSNP8.',
  'console.noInvitationWords': 'يرسل {dialect} الدعوات دون كلمات خاصة بك؛ جاءت تلك مع MSNP5.',
  'console.noRefresh': 'يجلب {dialect} كل القوائم معًا عند تسجيل الدخول، ولا يجلب قائمة وحدها.',
  'console.noCalls': 'لا يستطيع {dialect} ذلك؛ جاء مع MSNP3.',
  'console.tooLong': '{name}: هذا طويل جدًا.',
  'console.notWaiting': 'retry: لا يوجد انتظار لإنهائه.',
  'console.noSuchGroup': 'لا توجد مجموعة "{name}".',
  'console.severalGroups': '{handle} في عدة مجموعات ({groups}): حدّد أيها يغادر.',
} as const;
