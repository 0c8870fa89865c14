/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [opções]

Entra em um servidor MSNP. Lê comandos da entrada padrão, um por linha, e escreve um
objeto JSON por linha na saída padrão. Os diagnósticos vão para a saída de erros.

  --server HOST[:PORT]   o servidor de distribuição ou de notificação; sem porta, 1863
  --account HANDLE       quem entra: alguem@example.com
  --password-env NAME    a variável de ambiente que guarda a senha
  --dialect NAME         dialeto mais alto a oferecer, de MSNP2 a MSNP12 (MSNP12)
  --offer-original       oferecer só o que o cliente original desse dialeto oferecia
  --nexus ADDRESS        nexus do Passport, desde o MSNP8 (https://HOST/rdr/pprdr.asp);
                         um endereço http permite http simples também para o login
  --login ADDRESS        endereço de login do Passport; dispensa o nexus
  --insecure-tls         aceitar um certificado que ninguém garante
  --proxy URL            passar por um proxy: socks5://[USER@]HOST[:PORT], ou
                         http://[USER@]HOST[:PORT] para um que conheça CONNECT
  --proxy-password-env NAME   a variável de ambiente que guarda a senha do proxy
  --gateway URL          passar por um gateway HTTP: http://HOST[:PORT]
  --status CODE          status com que aparecer: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            entrar de novo sozinho quando a conexão se perder
  --profile DIR          guardar ali lista de contatos, apelidos e mensagem pessoal (na memória)
  --trace FILE           acrescentar o que passa pelo cabo, sem segredos, como linhas JSON
  --help                 escrever isto

Comandos:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               mensagem pessoal; sem texto, nenhuma
  media ARTIST - TITLE     o que está tocando; "media off" termina
  name TEXT                o próprio nome
  add HANDLE [GROUP]       pôr alguém na lista de contatos
  remove HANDLE [block]    retirar alguém dela, e bloquear, se assim disser
  block HANDLE             unblock HANDLE deixa que veja você de novo
  accept HANDLE [add]      deixar que veja você quem o adicionou, e adicioná-lo também
  decline HANDLE           bloquear quem adicionou você
  postpone HANDLE          ser perguntado de novo depois da próxima entrada
  rename HANDLE NAME       o nome dele na sua lista do servidor
  nickname HANDLE NAME     o seu próprio nome para ele, guardado aqui; "off" termina
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        um vazio
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     para mais um grupo
  group remove HANDLE GROUP
  privacy others allow     ou block: pessoas que não estão em nenhuma lista
  privacy ask on           ou off: perguntar sobre quem adiciona você
  privacy remove HANDLE allow    da lista de permitidos, ou (block) da de bloqueados
  phone home NUMBER        ou work, mobile; "off" o retira
  phone pages on           ou off: os contatos podem escrever ao celular
  chat HANDLE TEXT         dizer algo a alguém; "say CONVERSATION TEXT" em uma conversa
  typing HANDLE            avisar alguém de que você está escrevendo
  nudge HANDLE             chamar a atenção de alguém
  invite CONVERSATION HANDLE   chamar alguém para uma conversa
  leave CONVERSATION
  history search WORDS     as mensagens guardadas que têm todas elas (com --profile)
  history last HANDLE [COUNT]   as últimas entradas das conversas com alguém
  invite mail ADDRESS [TEXT]   fazer o servidor convidar alguém por e-mail; um número
                           é alguém que "find" encontrou
  find FIRST LAST [COUNTRY]   pesquisar no diretório de membros (até o MSNP7)
  page HANDLE TEXT         ao dispositivo móvel de um contato que o permite
  calls off                ou on: se outros podem chamar você para conversas enquanto o
                           seu status fica como está (IMS, feito para televisores)
  refresh FL               ou AL, BL, RL, groups: pedir de novo uma lista (até o MSNP8)
  export FILE.ctt          os endereços dos contatos; como FILE.json, tudo sobre eles
  import FILE              adicionar os de tal arquivo que faltam na lista, dois por segundo
  requests                 quem adicionou você e espera uma resposta
  who                      todos os que adicionaram você
  state                    escrever o estado inteiro
  retry                    entrar de novo já, em vez de esperar
  sign-out
  quit                     sair e terminar; o fim da entrada faz o mesmo

Um nome pode estar entre "aspas", onde \\" é uma aspa; sem elas, o último vai até o
fim da linha. Cada comando sobre você ou outros termina com "done" ou "error".
Comandos que chegam antes de a entrada estar feita esperam por ela. Uma sessão que o
servidor termina mais tarde escreve "signed-out"; o console então fica até quit.

Código de saída: 0 depois de quit, 2 por mau uso, 3 se não conseguiu entrar.`,

  'console.badUsage': '{problem} --help diz o que há.',
  'console.optionMissing': 'Falta {option}.',
  'console.badServer':
    '--server aceita HOST ou HOST:PORT, um endereço IPv6 entre colchetes; “{value}” não é nem um nem outro.',
  'console.badAccount': '--account aceita um endereço de e-mail; “{value}” não é um.',
  'console.noPassword': 'A variável de ambiente {name}, que --password-env nomeia, não está definida.',
  'console.badDialect': '--dialect aceita um de {names}; “{value}” não é nenhum deles.',
  'console.badStatus': '--status aceita um de {names}; “{value}” não é nenhum deles.',
  'console.badWebAddress': '{option} aceita um endereço http ou https; “{value}” não é um.',
  'console.badProxy':
    '--proxy aceita socks5://USER@HOST:PORT ou http://USER@HOST:PORT, sem senha; “{value}” não é nem um nem outro.',
  'console.noProxyPassword': 'A variável de ambiente {name}, que --proxy-password-env nomeia, não está definida.',
  'console.badGateway': '--gateway aceita http://HOST:PORT, seguido de {path} ou de nada; “{value}” não é isso.',
  'console.proxyOrGateway': '--proxy e --gateway não combinam.',
  'console.badFolder': '--profile: a pasta não pode ser usada: {detail}.',
  'console.badTrace': '--trace: o arquivo não pode ser gravado: {detail}.',
  'console.storageProblem': 'O perfil tem um problema: {file}: {detail}',
  'console.traceStopped': 'O registro termina aqui, o arquivo não pode mais ser gravado: {detail}.',
  'console.unknownCommand': 'Não há nenhum comando “{name}”. Há estes: {names}.',
  'console.command.status': 'É assim: status CODE, onde CODE é um de NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'É assim: psm TEXT, ou psm sozinho.',
  'console.command.media': 'É assim: media ARTIST - TITLE, ou media off.',
  'console.command.name': 'É assim: name TEXT.',
  'console.command.phone home': 'É assim: phone home NUMBER, ou phone home off.',
  'console.command.phone work': 'É assim: phone work NUMBER, ou phone work off.',
  'console.command.phone mobile': 'É assim: phone mobile NUMBER, ou phone mobile off.',
  'console.command.phone pages': 'É assim: phone pages on, ou phone pages off.',
  'console.command.privacy others': 'É assim: privacy others allow, ou privacy others block.',
  'console.command.privacy ask': 'É assim: privacy ask on, ou privacy ask off.',
  'console.command.privacy remove': 'É assim: privacy remove HANDLE allow, ou privacy remove HANDLE block.',
  'console.command.add': 'É assim: add HANDLE, ou add HANDLE GROUP.',
  'console.command.remove': 'É assim: remove HANDLE, ou remove HANDLE block.',
  'console.command.block': 'É assim: block HANDLE.',
  'console.command.unblock': 'É assim: unblock HANDLE.',
  'console.command.accept': 'É assim: accept HANDLE, ou accept HANDLE add.',
  'console.command.decline': 'É assim: decline HANDLE.',
  'console.command.postpone': 'É assim: postpone HANDLE.',
  'console.command.rename': 'É assim: rename HANDLE NAME.',
  'console.command.nickname': 'É assim: nickname HANDLE NAME, ou nickname HANDLE off.',
  'console.command.group create': 'É assim: group create NAME.',
  'console.command.group rename': 'É assim: group rename "OLD" "NEW".',
  'console.command.group delete': 'É assim: group delete NAME.',
  'console.command.group move': 'É assim: group move HANDLE "TO", ou group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'É assim: group copy HANDLE TO.',
  'console.command.group remove': 'É assim: group remove HANDLE GROUP.',
  'console.command.chat': 'É assim: chat HANDLE TEXT.',
  'console.command.say': 'É assim: say CONVERSATION TEXT, onde CONVERSATION é o id que os eventos escrevem.',
  'console.command.typing': 'É assim: typing HANDLE.',
  'console.command.nudge': 'É assim: nudge HANDLE.',
  'console.command.invite': 'É assim: invite CONVERSATION HANDLE.',
  'console.command.leave': 'É assim: leave CONVERSATION.',
  'console.command.invite mail': 'É assim: invite mail ADDRESS, ou invite mail ADDRESS TEXT.',
  'console.command.history search': 'É assim: history search ALGUMAS PALAVRAS.',
  'console.command.history last': 'É assim: history last bob@example.com 20.',
  'console.noHistory': 'Sem --profile nada é guardado, por isso não há histórico em que procurar.',
  'console.command.find': 'É assim: find FIRST LAST, ou find FIRST LAST COUNTRY.',
  'console.command.page': 'É assim: page HANDLE TEXT.',
  'console.command.calls': 'É assim: calls on, ou calls off.',
  'console.command.refresh': 'É assim: refresh FL, ou AL, BL, RL, groups.',
  'console.command.export': 'É assim: export FILE.ctt, ou export FILE.json.',
  'console.command.import': 'É assim: import FILE.',
  'console.command.requests': 'É assim: requests.',
  'console.command.who': 'É assim: who.',
  'console.command.state': 'É assim: state.',
  'console.command.retry': 'É assim: retry.',
  'console.command.sign-out': 'É assim: sign-out.',
  'console.command.quit': 'É assim: quit.',
  'console.notSignedIn': '{name}: é preciso entrar primeiro.',
  'console.notInDialect': '{name}: o {dialect} não tem isso.',
  'console.noPersonalMessages': 'O {dialect} não tem mensagens pessoais; elas vieram com o MSNP11.',
  'console.noMedia': 'O {dialect} não mostra a ninguém o que está tocando; isso veio com o MSNP11.',
  'console.noGroups': 'O {dialect} não tem grupos; eles vieram com o MSNP7.',
  'console.noPhones': 'O {dialect} não tem números de telefone; eles vieram com o MSNP5.',
  'console.noPages': 'O {dialect} não tem mensagens para dispositivos móveis; elas vieram com o MSNP5.',
  'console.noDirectory': 'O {dialect} não tem diretório de membros; ele se foi com o MSNP8.',
  'console.noInvitationWords': 'O {dialect} envia convites sem palavras suas; elas vieram com o MSNP5.',
  'console.noRefresh': 'O {dialect} traz todas as listas de uma vez na entrada, e nenhuma sozinha.',
  'console.noCalls': 'O {dialect} não consegue fazer isso; veio com o MSNP3.',
  'console.tooLong': '{name}: isso é longo demais.',
  'console.notWaiting': 'retry: não há espera a encurtar.',
  'console.noSuchGroup': 'Não há nenhum grupo “{name}”.',
  'console.severalGroups': '{handle} está em vários grupos ({groups}): diga de qual deve sair.',
} as const;
