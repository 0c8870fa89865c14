/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': '连接正常：消息服务器在 {milliseconds} 毫秒后作出应答。',
  'connectionTest.unknown-host': '没有这个名称的服务器。请在服务器设置中检查。',
  'connectionTest.unreachable': '通往服务器的路径中断了。',
  'connectionTest.timed-out': '没有及时收到应答。防火墙可能会无声地拦截连接。',
  'connectionTest.aborted': '测试已停止。',
  'connectionTest.proxy-unreachable': '无法连接到代理或网关本身。请检查其地址和端口。',
  'connectionTest.proxy-refused': '代理不允许连接到该服务器，或者代理类型不符。',
  'connectionTest.proxy-needs-password': '代理要求提供它认识的用户名和密码。',
  'connectionTest.gateway-failure': '该地址上应答的不是消息网关，或者网关无法继续。',
  'connectionTest.hung-up': '对方接通后一言不发就断开了。',
  'connectionTest.not-a-messenger-server': '那里有应答，但不是消息服务器。',
} as const;
