/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'نجح الاتصال: أجاب خادم مراسلة بعد {milliseconds} مللي ثانية.',
  'connectionTest.unknown-host': 'لا يوجد خادم بهذا الاسم. تحقق منه في إعدادات الخادم.',
  'connectionTest.unreachable': 'ينتهي الطريق قبل الوصول إلى الخادم.',
  'connectionTest.timed-out': 'لم يجب أحد في الوقت المناسب. قد يصمت جدار الحماية عمّا يوقفه.',
  'connectionTest.aborted': 'أُوقف الاختبار.',
  'connectionTest.proxy-unreachable': 'لا يمكن الوصول إلى الوكيل أو البوابة نفسها. تحقق من العنوان والمنفذ.',
  'connectionTest.proxy-refused': 'لا يسمح الوكيل لأحد بالوصول إلى ذلك الخادم، أو هو وكيل من نوع آخر.',
  'connectionTest.proxy-needs-password': 'يريد الوكيل اسم مستخدم وكلمة مرور يعرفهما.',
  'connectionTest.gateway-failure': 'ما يجيب على هذا العنوان ليس بوابة مراسلة، أو لا يستطيع المتابعة.',
  'connectionTest.hung-up': 'أجاب أحد ما ثم قطع الاتصال بلا كلمة.',
  'connectionTest.not-a-messenger-server': 'يجيب أحد هناك، لكنه ليس خادم مراسلة.',
} as const;
