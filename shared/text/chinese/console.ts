/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [选项]

登录到 MSNP 服务器。从标准输入读取命令，每行一条，
并在标准输出上每行打印一个 JSON 对象。诊断信息写到标准错误。

  --server HOST[:PORT]   调度服务器或通知服务器；省略端口时为 1863
  --account HANDLE       登录的帐户：somebody@example.com
  --password-env NAME    存放密码的环境变量
  --dialect NAME         提供的最高协议版本，MSNP2 到 MSNP12 (MSNP12)
  --offer-original       只提供该版本的原版客户端所提供的内容
  --nexus ADDRESS        Passport nexus，MSNP8 起使用 (https://HOST/rdr/pprdr.asp)；
                         http 地址也允许用明文 http 登录
  --login ADDRESS        Passport 登录地址；跳过 nexus
  --insecure-tls         接受无人担保的证书
  --proxy URL            通过代理：socks5://[USER@]HOST[:PORT]，
                         或支持 CONNECT 的 http://[USER@]HOST[:PORT]
  --proxy-password-env NAME   存放代理密码的环境变量
  --gateway URL          通过 HTTP 网关：http://HOST[:PORT]
  --status CODE          登录后的状态：NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            连接断开后自动重新登录
  --profile DIR          在此保存联系人列表、昵称和个人消息（默认在内存中）
  --trace FILE           以 JSON 行追加线路上传输的内容，去除机密
  --help                 打印本说明

命令：
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               个人消息；没有文字则清除
  media ARTIST - TITLE     正在播放的内容；"media off" 结束
  name TEXT                自己的名称
  add HANDLE [GROUP]       将某人添加到联系人列表
  remove HANDLE [block]    将某人删除；写明 block 时同时阻止
  block HANDLE             unblock HANDLE 让其重新看到您
  accept HANDLE [add]      让添加您的人看到您，并可同时添加对方
  decline HANDLE           阻止添加您的人
  postpone HANDLE          下次登录后再询问
  rename HANDLE NAME       对方在服务器列表中的名称
  nickname HANDLE NAME     您给对方取的名字，保存在本机；"off" 清除
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        删除空组
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     再放入一个组
  group remove HANDLE GROUP
  privacy others allow     或 block：不在两个列表中的人
  privacy ask on           或 off：有人添加您时询问
  privacy remove HANDLE allow    从允许列表（或阻止列表）中删除
  phone home NUMBER        或 work、mobile；"off" 清除
  phone pages on           或 off：联系人可以向移动设备发消息
  chat HANDLE TEXT         对某人说话；"say CONVERSATION TEXT" 在对话中说话
  typing HANDLE            告诉某人您正在输入
  nudge HANDLE
  invite CONVERSATION HANDLE   邀请某人加入对话
  leave CONVERSATION
  history search WORDS     包含所有这些词的已保存消息（需 --profile）
  history last HANDLE [COUNT]   与某人对话的最后几条
  invite mail ADDRESS [TEXT]   请服务器发送邀请邮件；
                           数字表示 "find" 找到的人
  find FIRST LAST [COUNTRY]   搜索成员目录（MSNP7 及以前）
  page HANDLE TEXT         向允许的联系人的移动设备发消息
  calls off                或 on：状态不变时他人能否邀请您加入对话
                           （IMS，为电视机而设）
  refresh FL               或 AL、BL、RL、groups：重新获取一个列表（MSNP8 及以前）
  export FILE.ctt          联系人的地址；FILE.json 则包含全部信息
  import FILE              添加文件中不在列表上的人，每秒两位
  requests                 添加了您并等待答复的人
  who                      所有添加了您的人
  state                    打印全部状态
  retry                    不再等待，立即重新登录
  sign-out
  quit                     注销并结束；输入结束时同样如此

名称可以放在 "引号" 中，其中 \\" 表示引号；不加引号时，最后一个名称直到行尾。
每条关于您或他人的命令以 "done" 或 "error" 结束。登录完成前的命令会等待登录完成。
之后被服务器结束的会话会打印 "signed-out"；控制台会保留，直到 quit。

退出状态：quit 后为 0，用法错误为 2，无法登录为 3。`,
  'console.badUsage': '{problem} 使用 --help 查看可用内容。',
  'console.optionMissing': '缺少 {option}。',
  'console.badServer': '--server 需要 HOST 或 HOST:PORT，IPv6 地址须加方括号；"{value}" 都不是。',
  'console.badAccount': '--account 需要电子邮件地址；"{value}" 不是。',
  'console.noPassword': '--password-env 指定的环境变量 {name} 没有设置。',
  'console.badDialect': '--dialect 需要以下之一：{names}；"{value}" 不在其中。',
  'console.badStatus': '--status 需要以下之一：{names}；"{value}" 不在其中。',
  'console.badWebAddress': '{option} 需要 http 或 https 地址；"{value}" 不是。',
  'console.badProxy': '--proxy 需要 socks5://USER@HOST:PORT 或 http://USER@HOST:PORT，不含密码；"{value}" 都不是。',
  'console.noProxyPassword': '--proxy-password-env 指定的环境变量 {name} 没有设置。',
  'console.badGateway': '--gateway 需要 http://HOST:PORT，后面为 {path} 或不带路径；"{value}" 不符合。',
  'console.proxyOrGateway': '--proxy 和 --gateway 不能同时使用。',
  'console.badFolder': '--profile：无法使用该文件夹：{detail}。',
  'console.badTrace': '--trace：无法写入该文件：{detail}。',
  'console.storageProblem': '配置文件有问题：{file}：{detail}',
  'console.traceStopped': '跟踪到此结束，文件无法继续写入：{detail}。',
  'console.unknownCommand': '没有命令 "{name}"。可用命令：{names}。',
  'console.command.status': '用法：status CODE，其中 CODE 为以下之一：NLN BSY BRB AWY PHN LUN HDN IDL。',
  'console.command.psm': '用法：psm TEXT，或仅 psm。',
  'console.command.media': '用法：media ARTIST - TITLE，或 media off。',
  'console.command.name': '用法：name TEXT。',
  'console.command.phone home': '用法：phone home NUMBER，或 phone home off。',
  'console.command.phone work': '用法：phone work NUMBER，或 phone work off。',
  'console.command.phone mobile': '用法：phone mobile NUMBER，或 phone mobile off。',
  'console.command.phone pages': '用法：phone pages on，或 phone pages off。',
  'console.command.privacy others': '用法：privacy others allow，或 privacy others block。',
  'console.command.privacy ask': '用法：privacy ask on，或 privacy ask off。',
  'console.command.privacy remove': '用法：privacy remove HANDLE allow，或 privacy remove HANDLE block。',
  'console.command.add': '用法：add HANDLE，或 add HANDLE GROUP。',
  'console.command.remove': '用法：remove HANDLE，或 remove HANDLE block。',
  'console.command.block': '用法：block HANDLE。',
  'console.command.unblock': '用法：unblock HANDLE。',
  'console.command.accept': '用法：accept HANDLE，或 accept HANDLE add。',
  'console.command.decline': '用法：decline HANDLE。',
  'console.command.postpone': '用法：postpone HANDLE。',
  'console.command.rename': '用法：rename HANDLE NAME。',
  'console.command.nickname': '用法：nickname HANDLE NAME，或 nickname HANDLE off。',
  'console.command.group create': '用法：group create NAME。',
  'console.command.group rename': '用法：group rename "OLD" "NEW"。',
  'console.command.group delete': '用法：group delete NAME。',
  'console.command.group move': '用法：group move HANDLE "TO"，或 group move HANDLE "FROM" "TO"。',
  'console.command.group copy': '用法：group copy HANDLE TO。',
  'console.command.group remove': '用法：group remove HANDLE GROUP。',
  'console.command.chat': '用法：chat HANDLE TEXT。',
  'console.command.say': '用法：say CONVERSATION TEXT，其中 CONVERSATION 是事件中显示的编号。',
  'console.command.typing': '用法：typing HANDLE。',
  'console.command.nudge': '用法：nudge HANDLE。',
  'console.command.invite': '用法：invite CONVERSATION HANDLE。',
  'console.command.leave': '用法：leave CONVERSATION。',
  'console.command.invite mail': '用法：invite mail ADDRESS，或 invite mail ADDRESS TEXT。',
  'console.command.history search': '用法：history search SOME WORDS。',
  'console.command.history last': '用法：history last bob@example.com 20。',
  'console.noHistory': '没有 --profile 就不保存任何内容，因此没有历史记录可查。',
  'console.command.find': '用法：find FIRST LAST，或 find FIRST LAST COUNTRY。',
  'console.command.page': '用法：page HANDLE TEXT。',
  'console.command.calls': '用法：calls on，或 calls off。',
  'console.command.refresh': '用法：refresh FL / AL / BL / RL / groups。',
  'console.command.export': '用法：export FILE.ctt，或 export FILE.json。',
  'console.command.import': '用法：import FILE。',
  'console.command.requests': '用法：requests。',
  'console.command.who': '用法：who。',
  'console.command.state': '用法：state。',
  'console.command.retry': '用法：retry。',
  'console.command.sign-out': '用法：sign-out。',
  'console.command.quit': '用法：quit。',
  'console.notSignedIn': '{name}：尚未登录。',
  'console.notInDialect': '{name}：{dialect} 没有此功能。',
  'console.noPersonalMessages': '{dialect} 没有个人消息；该功能从 MSNP11 开始。',
  'console.noMedia': '{dialect} 不显示正在播放的内容；该功能从 MSNP11 开始。',
  'console.noGroups': '{dialect} 没有组；该功能从 MSNP7 开始。',
  'console.noPhones': '{dialect} 没有电话号码；该功能从 MSNP5 开始。',
  'console.noPages': '{dialect} 没有移动设备消息；该功能从 MSNP5 开始。',
  'console.noDirectory': '{dialect} 没有成员目录；该功能从 MSNP8 起取消。',
  'console.noInvitationWords': '{dialect} 的邀请不能附带自己的话；该功能从 MSNP5 开始。',
  'console.noRefresh': '{dialect} 在登录时一次取得所有列表，不能单独取得。',
  'console.noCalls': '{dialect} 不支持此操作；该功能从 MSNP3 开始。',
  'console.tooLong': '{name}：内容太长。',
  'console.notWaiting': 'retry：当前没有可提前结束的等待。',
  'console.noSuchGroup': '没有组 "{name}"。',
  'console.severalGroups': '{handle} 在多个组中 ({groups})：请说明要离开哪一个。',
} as const;
