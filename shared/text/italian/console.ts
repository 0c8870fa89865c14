/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [opzioni]

Accede a un server MSNP. Legge comandi dall'input standard, uno per riga, e scrive
un oggetto JSON per riga sull'output standard. La diagnostica va sull'errore standard.

  --server HOST[:PORT]   il server di smistamento o di notifica; porta 1863 se omessa
  --account HANDLE       chi accede: nome@example.com
  --password-env NAME    la variabile d'ambiente che contiene la password
  --dialect NAME         il dialetto più alto da offrire, da MSNP2 a MSNP12 (MSNP12)
  --offer-original       offri solo ciò che offriva il client originale di quel dialetto
  --nexus ADDRESS        nexus di Passport, da MSNP8 in poi (https://HOST/rdr/pprdr.asp);
                         un indirizzo http consente http semplice anche per l'accesso
  --login ADDRESS        indirizzo di accesso di Passport; salta il nexus
  --insecure-tls         accetta un certificato che nessuno garantisce
  --proxy URL            passa da un proxy: socks5://[USER@]HOST[:PORT], oppure
                         http://[USER@]HOST[:PORT] per uno che conosce CONNECT
  --proxy-password-env NAME   la variabile d'ambiente con la password del proxy
  --gateway URL          passa da un gateway HTTP: http://HOST[:PORT]
  --status CODE          stato con cui apparire: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            riaccedi da solo quando la connessione cade
  --profile DIR          conserva lì contatti, soprannomi e messaggio personale (in memoria)
  --trace FILE           aggiungi ciò che passa in rete, senza segreti, come righe JSON
  --help                 stampa questo testo

Comandi:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               messaggio personale; senza testo, nessuno
  media ARTIST - TITLE     che cosa suona; «media off» lo termina
  name TEXT                il proprio nome
  add HANDLE [GROUP]       metti qualcuno nell'elenco dei contatti
  remove HANDLE [block]    toglilo, e bloccalo se è scritto
  block HANDLE             unblock HANDLE lascia che ti veda di nuovo
  accept HANDLE [add]      chi ti ha aggiunto può vederti; se vuoi aggiungilo anche tu
  decline HANDLE           blocca qualcuno che ti ha aggiunto
  postpone HANDLE          la domanda torna dopo il prossimo accesso
  rename HANDLE NAME       il suo nome nel tuo elenco sul server
  nickname HANDLE NAME     il nome che gli dai tu, conservato qui; «off» lo termina
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        uno vuoto
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     in un gruppo in più
  group remove HANDLE GROUP
  privacy others allow     o block: chi non è in nessuno dei due elenchi
  privacy ask on           o off: chiedi di chi ti aggiunge
  privacy remove HANDLE allow    fuori dall'elenco dei consentiti, o dei bloccati
  phone home NUMBER        o work, mobile; «off» lo toglie
  phone pages on           o off: i contatti possono scrivere al cellulare
  chat HANDLE TEXT         di' qualcosa a qualcuno; «say CONVERSATION TEXT» in una conversazione
  typing HANDLE            fai sapere a qualcuno che stai scrivendo
  nudge HANDLE
  invite CONVERSATION HANDLE   chiama qualcuno in una conversazione
  leave CONVERSATION
  history search WORDS     i messaggi conservati con tutte queste parole (con --profile)
  history last HANDLE [COUNT]   le ultime voci delle conversazioni con qualcuno
  invite mail ADDRESS [TEXT]   fai inviare al server un'e-mail d'invito; un
                           numero indica qualcuno trovato da «find»
  find FIRST LAST [COUNTRY]   cerca nell'elenco dei membri (fino a MSNP7)
  page HANDLE TEXT         al cellulare di un contatto che te lo permette
  calls off                o on: se altri possono chiamarti in conversazioni mentre il tuo
                           stato resta com'è (IMS, fatto per i televisori)
  refresh FL               o AL, BL, RL, groups: chiedi di nuovo un elenco (fino a MSNP8)
  export FILE.ctt          gli indirizzi dei contatti; come FILE.json tutto su di loro
  import FILE              aggiungi chi è nel file ma non nell'elenco, due al secondo
  requests                 chi ti ha aggiunto e aspetta una risposta
  who                      tutti quelli che ti hanno aggiunto
  state                    stampa tutto lo stato
  retry                    accedi di nuovo ora invece di aspettare
  sign-out
  quit                     disconnetti e termina; la fine dell'input fa lo stesso

Un nome può stare tra "virgolette", dentro cui \\" è una virgoletta; senza, l'ultimo arriva
a fine riga. Ogni comando su di te o su altri termina con «done» o «error».
I comandi dati prima della fine dell'accesso lo aspettano. Una sessione che il server
termina più tardi stampa «signed-out»; la console resta allora fino a quit.

Stato di uscita: 0 dopo quit, 2 per uso errato, 3 se l'accesso non è riuscito.`,
  'console.badUsage': '{problem} --help dice che cosa c’è.',
  'console.optionMissing': 'Manca {option}.',
  'console.badServer':
    '--server prende HOST o HOST:PORT, un indirizzo IPv6 tra parentesi; «{value}» non è nessuno dei due.',
  'console.badAccount': '--account prende un indirizzo e-mail; «{value}» non lo è.',
  'console.noPassword': 'La variabile d’ambiente {name}, indicata da --password-env, non è impostata.',
  'console.badDialect': '--dialect prende uno di {names}; «{value}» non è tra questi.',
  'console.badStatus': '--status prende uno di {names}; «{value}» non è tra questi.',
  'console.badWebAddress': '{option} prende un indirizzo http o https; «{value}» non lo è.',
  'console.badProxy':
    '--proxy prende socks5://USER@HOST:PORT o http://USER@HOST:PORT, senza password; «{value}» non è nessuno dei due.',
  'console.noProxyPassword': 'La variabile d’ambiente {name}, indicata da --proxy-password-env, non è impostata.',
  'console.badGateway': '--gateway prende http://HOST:PORT, seguito da {path} o da nulla; «{value}» non lo è.',
  'console.proxyOrGateway': '--proxy e --gateway non vanno insieme.',
  'console.badFolder': '--profile: impossibile usare la cartella: {detail}.',
  'console.badTrace': '--trace: impossibile scrivere il file: {detail}.',
  'console.storageProblem': 'Il profilo ha un problema: {file}: {detail}',
  'console.traceStopped': 'La traccia finisce qui, il suo file non si può più scrivere: {detail}.',
  'console.unknownCommand': 'Il comando «{name}» non esiste. Ci sono: {names}.',
  'console.command.status': 'Si usa così: status CODE, dove CODE è uno di NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'Si usa così: psm TEXT, o solo psm.',
  'console.command.media': 'Si usa così: media ARTIST - TITLE, o media off.',
  'console.command.name': 'Si usa così: name TEXT.',
  'console.command.phone home': 'Si usa così: phone home NUMBER, o phone home off.',
  'console.command.phone work': 'Si usa così: phone work NUMBER, o phone work off.',
  'console.command.phone mobile': 'Si usa così: phone mobile NUMBER, o phone mobile off.',
  'console.command.phone pages': 'Si usa così: phone pages on, o phone pages off.',
  'console.command.privacy others': 'Si usa così: privacy others allow, o privacy others block.',
  'console.command.privacy ask': 'Si usa così: privacy ask on, o privacy ask off.',
  'console.command.privacy remove': 'Si usa così: privacy remove HANDLE allow, o privacy remove HANDLE block.',
  'console.command.add': 'Si usa così: add HANDLE, o add HANDLE GROUP.',
  'console.command.remove': 'Si usa così: remove HANDLE, o remove HANDLE block.',
  'console.command.block': 'Si usa così: block HANDLE.',
  'console.command.unblock': 'Si usa così: unblock HANDLE.',
  'console.command.accept': 'Si usa così: accept HANDLE, o accept HANDLE add.',
  'console.command.decline': 'Si usa così: decline HANDLE.',
  'console.command.postpone': 'Si usa così: postpone HANDLE.',
  'console.command.rename': 'Si usa così: rename HANDLE NAME.',
  'console.command.nickname': 'Si usa così: nickname HANDLE NAME, o nickname HANDLE off.',
  'console.command.group create': 'Si usa così: group create NAME.',
  'console.command.group rename': 'Si usa così: group rename "OLD" "NEW".',
  'console.command.group delete': 'Si usa così: group delete NAME.',
  'console.command.group move': 'Si usa così: group move HANDLE "TO", o group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'Si usa così: group copy HANDLE TO.',
  'console.command.group remove': 'Si usa così: group remove HANDLE GROUP.',
  'console.command.chat': 'Si usa così: chat HANDLE TEXT.',
  'console.command.say':
    'Si usa così: say CONVERSATION TEXT, dove CONVERSATION è l’identificatore stampato dagli eventi.',
  'console.command.typing': 'Si usa così: typing HANDLE.',
  'console.command.nudge': 'Si usa così: nudge HANDLE.',
  'console.command.invite': 'Si usa così: invite CONVERSATION HANDLE.',
  'console.command.leave': 'Si usa così: leave CONVERSATION.',
  'console.command.invite mail': 'Si usa così: invite mail ADDRESS, o invite mail ADDRESS TEXT.',
  'console.command.history search': 'Si usa così: history search ALCUNE PAROLE.',
  'console.command.history last': 'Si usa così: history last bob@example.com 20.',
  'console.noHistory': 'Senza --profile non si conserva nulla, quindi non c’è cronologia da guardare.',
  'console.command.find': 'Si usa così: find FIRST LAST, o find FIRST LAST COUNTRY.',
  'console.command.page': 'Si usa così: page HANDLE TEXT.',
  'console.command.calls': 'Si usa così: calls on, o calls off.',
  'console.command.refresh': 'Si usa così: refresh FL, o AL, BL, RL, groups.',
  'console.command.export': 'Si usa così: export FILE.ctt, o export FILE.json.',
  'console.command.import': 'Si usa così: import FILE.',
  'console.command.requests': 'Si usa così: requests.',
  'console.command.who': 'Si usa così: who.',
  'console.command.state': 'Si usa così: state.',
  'console.command.retry': 'Si usa così: retry.',
  'console.command.sign-out': 'Si usa così: sign-out.',
  'console.command.quit': 'Si usa così: quit.',
  'console.notSignedIn': '{name}: accesso non eseguito.',
  'console.notInDialect': '{name}: {dialect} non lo conosce.',
  'console.noPersonalMessages': '{dialect} non ha messaggi personali; arrivarono con MSNP11.',
  'console.noMedia': '{dialect} non mostra a nessuno che cosa suona; arrivò con MSNP11.',
  'console.noGroups': '{dialect} non ha gruppi; arrivarono con MSNP7.',
  'console.noPhones': '{dialect} non ha numeri di telefono; arrivarono con MSNP5.',
  'console.noPages': '{dialect} non ha messaggi ai cellulari; arrivarono con MSNP5.',
  'console.noDirectory': '{dialect} non ha l’elenco dei membri; sparì con MSNP8.',
  'console.noInvitationWords': '{dialect} invia inviti senza parole tue; quelle arrivarono con MSNP5.',
  'console.noRefresh': '{dialect} porta tutti gli elenchi insieme all’accesso, e nessuno da solo.',
  'console.noCalls': '{dialect} non può farlo; arrivò con MSNP3.',
  'console.tooLong': '{name}: è troppo lungo.',
  'console.notWaiting': 'retry: non c’è attesa da abbreviare.',
  'console.noSuchGroup': 'Il gruppo «{name}» non esiste.',
  'console.severalGroups': '{handle} è in più gruppi ({groups}): di’ quale lasciare.',
} as const;
