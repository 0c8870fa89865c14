/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': '来自 {name} 的手机消息：{words}',
  'alert.pageFromNobody': '手机消息：{words}',
  'alert.pageFailed': '发给 {name} 的手机消息未送达：“{words}”。',
  'alert.offlineMessage': '您不在时 {name} 留了言。消息保存在服务器上；Nudge 无法取回，较新的消息程序可以。',
  'alert.offlineMessageAbout':
    '您不在时 {name} 留了言：“{subject}”。消息保存在服务器上；Nudge 无法取回，较新的消息程序可以。',
  'alert.manyOfflineMessages': '您不在时有很多留言。消息保存在服务器上；Nudge 无法取回，较新的消息程序可以。',
} as const;
