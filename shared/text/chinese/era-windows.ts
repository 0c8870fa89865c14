/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': '单击此处登录',
  'signIn.again': '再次以 {address} 登录',
  'signIn.name': '登录名：',
  'signIn.examples': '例如 a@example.com、b@example.net 或 c@example.org',
  'signIn.rememberBoth': '保存我的名称和密码供下次使用',
  'signIn.notSignedIn': '未登录',
  'properties.title': '{name} 属性',
  'properties.status': '状态：',
  'properties.song': '正在收听：',
} as const;
