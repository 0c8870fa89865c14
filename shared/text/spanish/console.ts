/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [opciones]

Inicia sesión en un servidor MSNP. Lee comandos de la entrada estándar, uno por línea, y
escribe un objeto JSON por línea en la salida estándar. Los avisos van a la salida de errores.

  --server HOST[:PORT]   el servidor de reparto o de notificación; puerto 1863 si se omite
  --account HANDLE       quién inicia sesión: alguien@example.com
  --password-env NAME    la variable de entorno que guarda la contraseña
  --dialect NAME         dialecto más alto que se ofrece, de MSNP2 a MSNP12 (MSNP12)
  --offer-original       ofrecer solo lo que ofrecía el cliente original de ese dialecto
  --nexus ADDRESS        nexus de Passport, desde MSNP8 (https://HOST/rdr/pprdr.asp);
                         una dirección http permite http también para la sesión
  --login ADDRESS        dirección de inicio de sesión de Passport; se salta el nexus
  --insecure-tls         aceptar un certificado que nadie avala
  --proxy URL            pasar por un proxy: socks5://[USER@]HOST[:PORT], o
                         http://[USER@]HOST[:PORT] para uno que conozca CONNECT
  --proxy-password-env NAME   la variable de entorno con la contraseña del proxy
  --gateway URL          pasar por una pasarela HTTP: http://HOST[:PORT]
  --status CODE          estado con que aparecer: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            volver a iniciar sesión solo cuando se pierda la conexión
  --profile DIR          guardar ahí lista de contactos, apodos y mensaje personal (en memoria)
  --trace FILE           añadir lo que viaja por el cable, sin secretos, como líneas JSON
  --help                 escribir esto

Comandos:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               mensaje personal; sin texto, ninguno
  media ARTIST - TITLE     lo que suena; "media off" lo termina
  name TEXT                el nombre propio
  add HANDLE [GROUP]       poner a alguien en la lista de contactos
  remove HANDLE [block]    quitarlo de ella, y bloquearlo si así se dice
  block HANDLE             unblock HANDLE le deja verle de nuevo
  accept HANDLE [add]      dejar que le vea quien le agregó, y agregarlo también
  decline HANDLE           bloquear a quien le agregó
  postpone HANDLE          que se pregunte otra vez en el próximo inicio de sesión
  rename HANDLE NAME       su nombre en la lista del servidor
  nickname HANDLE NAME     el nombre que usted le da, guardado aquí; "off" lo quita
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        uno vacío
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     a un grupo más
  group remove HANDLE GROUP
  privacy others allow     o block: quienes no están en ninguna lista
  privacy ask on           u off: preguntar por quienes le agregan
  privacy remove HANDLE allow    de la lista de permitidos, o (block) de bloqueados
  phone home NUMBER        o work, mobile; "off" lo quita
  phone pages on           u off: los contactos pueden escribir al móvil
  chat HANDLE TEXT         decir algo a alguien; "say CONVERSATION TEXT" en una conversación
  typing HANDLE            decir a alguien que está escribiendo
  nudge HANDLE
  invite CONVERSATION HANDLE   llamar a alguien a una conversación
  leave CONVERSATION
  history search WORDS     los mensajes guardados que las tienen todas (con --profile)
  history last HANDLE [COUNT]   lo último de las conversaciones con alguien
  invite mail ADDRESS [TEXT]   que el servidor invite a alguien por correo; un
                           número es alguien que encontró "find"
  find FIRST LAST [COUNTRY]   buscar en el directorio de miembros (hasta MSNP7)
  page HANDLE TEXT         al dispositivo móvil de un contacto que lo permita
  calls off                u on: si otros pueden llamarle a conversaciones mientras su
                           estado sigue igual (IMS, hecho para televisores)
  refresh FL               o AL, BL, RL, groups: pedir de nuevo una lista (hasta MSNP8)
  export FILE.ctt          las direcciones de los contactos; como FILE.json, todo
  import FILE              agregar de ese archivo a quienes falten, dos por segundo
  requests                 quién le agregó y espera respuesta
  who                      todos los que le han agregado
  state                    escribir el estado entero
  retry                    iniciar sesión ya en vez de esperar
  sign-out
  quit                     cerrar sesión y terminar; el fin de la entrada hace lo mismo

Un nombre puede ir entre "comillas", donde \\" es una comilla; sin ellas, el último llega
hasta el fin de la línea. Cada comando sobre usted u otros acaba con "done" o "error".
Los comandos que llegan antes de iniciar la sesión la esperan. Una sesión que el
servidor termina más tarde escribe "signed-out"; la consola sigue hasta quit.

Código de salida: 0 tras quit, 2 por mal uso, 3 si no pudo iniciar sesión.`,

  'console.badUsage': '{problem} --help dice lo que hay.',
  'console.optionMissing': 'Falta {option}.',
  'console.badServer':
    '--server admite HOST o HOST:PORT, una dirección IPv6 entre corchetes; «{value}» no es ni lo uno ni lo otro.',
  'console.badAccount': '--account admite una dirección de correo; «{value}» no lo es.',
  'console.noPassword': 'La variable de entorno {name}, que nombra --password-env, no está definida.',
  'console.badDialect': '--dialect admite uno de {names}; «{value}» no es ninguno de ellos.',
  'console.badStatus': '--status admite uno de {names}; «{value}» no es ninguno de ellos.',
  'console.badWebAddress': '{option} admite una dirección http o https; «{value}» no lo es.',
  'console.badProxy':
    '--proxy admite socks5://USER@HOST:PORT o http://USER@HOST:PORT, sin contraseña; «{value}» no es ni lo uno ni lo otro.',
  'console.noProxyPassword': 'La variable de entorno {name}, que nombra --proxy-password-env, no está definida.',
  'console.badGateway': '--gateway admite http://HOST:PORT, con {path} detrás o nada; «{value}» no es eso.',
  'console.proxyOrGateway': '--proxy y --gateway no van juntos.',
  'console.badFolder': '--profile: no se puede usar la carpeta: {detail}.',
  'console.badTrace': '--trace: no se puede escribir el archivo: {detail}.',
  'console.storageProblem': 'El perfil tiene un problema: {file}: {detail}',
  'console.traceStopped': 'El registro termina aquí; ya no se puede escribir su archivo: {detail}.',
  'console.unknownCommand': 'No hay ningún comando «{name}». Los que hay: {names}.',
  'console.command.status': 'Se usa así: status CODE, donde CODE es uno de NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'Se usa así: psm TEXT, o solo psm.',
  'console.command.media': 'Se usa así: media ARTIST - TITLE, o media off.',
  'console.command.name': 'Se usa así: name TEXT.',
  'console.command.phone home': 'Se usa así: phone home NUMBER, o phone home off.',
  'console.command.phone work': 'Se usa así: phone work NUMBER, o phone work off.',
  'console.command.phone mobile': 'Se usa así: phone mobile NUMBER, o phone mobile off.',
  'console.command.phone pages': 'Se usa así: phone pages on, o phone pages off.',
  'console.command.privacy others': 'Se usa así: privacy others allow, o privacy others block.',
  'console.command.privacy ask': 'Se usa así: privacy ask on, o privacy ask off.',
  'console.command.privacy remove': 'Se usa así: privacy remove HANDLE allow, o privacy remove HANDLE block.',
  'console.command.add': 'Se usa así: add HANDLE, o add HANDLE GROUP.',
  'console.command.remove': 'Se usa así: remove HANDLE, o remove HANDLE block.',
  'console.command.block': 'Se usa así: block HANDLE.',
  'console.command.unblock': 'Se usa así: unblock HANDLE.',
  'console.command.accept': 'Se usa así: accept HANDLE, o accept HANDLE add.',
  'console.command.decline': 'Se usa así: decline HANDLE.',
  'console.command.postpone': 'Se usa así: postpone HANDLE.',
  'console.command.rename': 'Se usa así: rename HANDLE NAME.',
  'console.command.nickname': 'Se usa así: nickname HANDLE NAME, o nickname HANDLE off.',
  'console.command.group create': 'Se usa así: group create NAME.',
  'console.command.group rename': 'Se usa así: group rename "OLD" "NEW".',
  'console.command.group delete': 'Se usa así: group delete NAME.',
  'console.command.group move': 'Se usa así: group move HANDLE "TO", o group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'Se usa así: group copy HANDLE TO.',
  'console.command.group remove': 'Se usa así: group remove HANDLE GROUP.',
  'console.command.chat': 'Se usa así: chat HANDLE TEXT.',
  'console.command.say': 'Se usa así: say CONVERSATION TEXT, donde CONVERSATION es el id que imprimen los eventos.',
  'console.command.typing': 'Se usa así: typing HANDLE.',
  'console.command.nudge': 'Se usa así: nudge HANDLE.',
  'console.command.invite': 'Se usa así: invite CONVERSATION HANDLE.',
  'console.command.leave': 'Se usa así: leave CONVERSATION.',
  'console.command.invite mail': 'Se usa así: invite mail ADDRESS, o invite mail ADDRESS TEXT.',
  'console.command.history search': 'Se usa así: history search ALGUNAS PALABRAS.',
  'console.command.history last': 'Se usa así: history last bob@example.com 20.',
  'console.noHistory': 'Sin --profile no se guarda nada, así que no hay historial que consultar.',
  'console.command.find': 'Se usa así: find FIRST LAST, o find FIRST LAST COUNTRY.',
  'console.command.page': 'Se usa así: page HANDLE TEXT.',
  'console.command.calls': 'Se usa así: calls on, o calls off.',
  'console.command.refresh': 'Se usa así: refresh FL, o AL, BL, RL, groups.',
  'console.command.export': 'Se usa así: export FILE.ctt, o export FILE.json.',
  'console.command.import': 'Se usa así: import FILE.',
  'console.command.requests': 'Se usa así: requests.',
  'console.command.who': 'Se usa así: who.',
  'console.command.state': 'Se usa así: state.',
  'console.command.retry': 'Se usa así: retry.',
  'console.command.sign-out': 'Se usa así: sign-out.',
  'console.command.quit': 'Se usa así: quit.',
  'console.notSignedIn': '{name}: sin sesión iniciada.',
  'console.notInDialect': '{name}: {dialect} no tiene tal cosa.',
  'console.noPersonalMessages': '{dialect} no tiene mensajes personales; llegaron con MSNP11.',
  'console.noMedia': '{dialect} no muestra a nadie lo que suena; eso llegó con MSNP11.',
  'console.noGroups': '{dialect} no tiene grupos; llegaron con MSNP7.',
  'console.noPhones': '{dialect} no tiene números de teléfono; llegaron con MSNP5.',
  'console.noPages': '{dialect} no tiene mensajes a dispositivos móviles; llegaron con MSNP5.',
  'console.noDirectory': '{dialect} no tiene directorio de miembros; desapareció con MSNP8.',
  'console.noInvitationWords': '{dialect} envía invitaciones sin palabras propias; esas llegaron con MSNP5.',
  'console.noRefresh': '{dialect} trae todas las listas de una vez al iniciar sesión, y ninguna por separado.',
  'console.noCalls': '{dialect} no puede hacerlo; llegó con MSNP3.',
  'console.tooLong': '{name}: es demasiado largo.',
  'console.notWaiting': 'retry: no hay ninguna espera que acortar.',
  'console.noSuchGroup': 'No hay ningún grupo «{name}».',
  'console.severalGroups': '{handle} está en varios grupos ({groups}): diga de cuál quitarlo.',
} as const;
