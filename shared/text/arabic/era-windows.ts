/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'انقر هنا لتسجيل الدخول',
  'signIn.again': 'تسجيل الدخول مجددًا باسم {address}',
  'signIn.name': 'اسم تسجيل الدخول:',
  'signIn.examples': 'مثل a@example.com أو b@example.net أو c@example.org',
  'signIn.rememberBoth': 'تخزين اسمي وكلمة المرور للمرة القادمة',
  'signIn.notSignedIn': 'لم يتم تسجيل الدخول',
  'properties.title': 'خصائص {name}',
  'properties.status': 'الحالة:',
  'properties.song': 'يستمع إلى:',
} as const;
