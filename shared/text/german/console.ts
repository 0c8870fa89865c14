/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [Optionen]

Meldet an einem MSNP-Server an. Liest Befehle von der Standardeingabe, einen je Zeile, und
schreibt ein JSON-Objekt je Zeile auf die Standardausgabe. Meldungen gehen auf die Fehlerausgabe.

  --server HOST[:PORT]   Verteil- oder Benachrichtigungsserver; ohne Angabe Port 1863
  --account HANDLE       wer sich anmeldet: jemand@example.com
  --password-env NAME    Umgebungsvariable, in der das Kennwort steht
  --dialect NAME         höchster Dialekt, der angeboten wird, MSNP2 bis MSNP12 (MSNP12)
  --offer-original       nur anbieten, was der Originalclient dieses Dialekts anbot
  --nexus ADDRESS        Passport-Nexus, ab MSNP8 (https://HOST/rdr/pprdr.asp);
                         eine http-Adresse erlaubt einfaches http auch für die Anmeldung
  --login ADDRESS        Passport-Anmeldeadresse; überspringt den Nexus
  --insecure-tls         ein Zertifikat annehmen, für das niemand bürgt
  --proxy URL            über einen Proxy gehen: socks5://[USER@]HOST[:PORT], oder
                         http://[USER@]HOST[:PORT] für einen, der CONNECT kann
  --proxy-password-env NAME   Umgebungsvariable mit dem Kennwort des Proxys
  --gateway URL          über ein HTTP-Gateway gehen: http://HOST[:PORT]
  --status CODE          Status beim Erscheinen: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            von selbst wieder anmelden, wenn die Verbindung verloren geht
  --profile DIR          Kontaktliste, Spitznamen und persönliche Nachricht dort ablegen (im Speicher)
  --trace FILE           Netzverkehr ohne Geheimnisse als JSON-Zeilen anhängen
  --help                 dies ausgeben

Befehle:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               persönliche Nachricht; ohne Text keine
  media ARTIST - TITLE     was läuft; „media off“ beendet es
  name TEXT                der eigene Name
  add HANDLE [GROUP]       jemanden auf die Kontaktliste setzen
  remove HANDLE [block]    jemanden von ihr nehmen und auf Wunsch blockieren
  block HANDLE             unblock HANDLE lässt Sie wieder sehen
  accept HANDLE [add]      wer Sie hinzugefügt hat, darf Sie sehen; auf Wunsch auch hinzufügen
  decline HANDLE           jemanden blockieren, der Sie hinzugefügt hat
  postpone HANDLE          nach der nächsten Anmeldung wieder gefragt werden
  rename HANDLE NAME       Name der Person in Ihrer Liste auf dem Server
  nickname HANDLE NAME     Ihr eigener Name für sie, hier aufbewahrt; „off“ beendet ihn
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        eine leere
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     in eine weitere Gruppe
  group remove HANDLE GROUP
  privacy others allow     oder block: Personen auf keiner der beiden Listen
  privacy ask on           oder off: bei Personen fragen, die Sie hinzufügen
  privacy remove HANDLE allow    von der Zulassungsliste oder der Blockierliste
  phone home NUMBER        oder work, mobile; „off“ nimmt sie weg
  phone pages on           oder off: Kontakte dürfen ans Handy schreiben
  chat HANDLE TEXT         jemandem etwas sagen; „say CONVERSATION TEXT“ in einer Unterhaltung
  typing HANDLE            jemandem zeigen, dass Sie schreiben
  nudge HANDLE
  invite CONVERSATION HANDLE   jemanden in eine Unterhaltung rufen
  leave CONVERSATION
  history search WORDS     aufbewahrte Nachrichten mit all diesen Wörtern (mit --profile)
  history last HANDLE [COUNT]   die letzten Einträge der Unterhaltungen mit jemandem
  invite mail ADDRESS [TEXT]   den Server eine Einladung mailen lassen; eine
                           Zahl meint jemanden, den „find“ gefunden hat
  find FIRST LAST [COUNTRY]   das Mitgliederverzeichnis durchsuchen (bis MSNP7)
  page HANDLE TEXT         ans Handy eines Kontakts, der es erlaubt
  calls off                oder on: ob andere Sie in Unterhaltungen rufen dürfen, während Ihr
                           Status bleibt, wie er ist (IMS, für Fernsehgeräte gemacht)
  refresh FL               oder AL, BL, RL, groups: eine Liste neu anfordern (bis MSNP8)
  export FILE.ctt          die Adressen der Kontakte; als FILE.json alles über sie
  import FILE              wer darin steht und nicht auf der Liste, hinzufügen, zwei je Sekunde
  requests                 wer Sie hinzugefügt hat und auf Antwort wartet
  who                      alle, die Sie hinzugefügt haben
  state                    den ganzen Zustand ausgeben
  retry                    jetzt wieder anmelden statt zu warten
  sign-out
  quit                     abmelden und enden; das Ende der Eingabe tut dasselbe

Ein Name kann in "Anführungszeichen" stehen, darin meint \\" ein solches; ohne sie reicht der letzte
bis zum Zeilenende. Jeder Befehl über Sie oder andere endet mit „done“ oder „error“.
Befehle, die vor dem Ende der Anmeldung kommen, warten darauf. Beendet später der Server
eine Sitzung, erscheint „signed-out“; die Konsole bleibt dann bis quit.

Rückgabewert: 0 nach quit, 2 bei falschem Aufruf, 3 wenn die Anmeldung nicht gelang.`,
  'console.badUsage': '{problem} --help sagt, was es gibt.',
  'console.optionMissing': '{option} fehlt.',
  'console.badServer': '--server nimmt HOST oder HOST:PORT, eine IPv6-Adresse in Klammern; „{value}“ ist keines davon.',
  'console.badAccount': '--account nimmt eine E-Mail-Adresse; „{value}“ ist keine.',
  'console.noPassword': 'Die Umgebungsvariable {name}, die --password-env nennt, ist nicht gesetzt.',
  'console.badDialect': '--dialect nimmt eines von {names}; „{value}“ ist keines davon.',
  'console.badStatus': '--status nimmt eines von {names}; „{value}“ ist keines davon.',
  'console.badWebAddress': '{option} nimmt eine http- oder https-Adresse; „{value}“ ist keine.',
  'console.badProxy':
    '--proxy nimmt socks5://USER@HOST:PORT oder http://USER@HOST:PORT, ohne Kennwort; „{value}“ ist keines davon.',
  'console.noProxyPassword': 'Die Umgebungsvariable {name}, die --proxy-password-env nennt, ist nicht gesetzt.',
  'console.badGateway': '--gateway nimmt http://HOST:PORT, dahinter {path} oder nichts; „{value}“ ist das nicht.',
  'console.proxyOrGateway': '--proxy und --gateway vertragen sich nicht.',
  'console.badFolder': '--profile: Der Ordner kann nicht verwendet werden: {detail}.',
  'console.badTrace': '--trace: Die Datei kann nicht geschrieben werden: {detail}.',
  'console.storageProblem': 'Das Profil hat ein Problem: {file}: {detail}',
  'console.traceStopped': 'Die Aufzeichnung endet hier, ihre Datei kann nicht mehr geschrieben werden: {detail}.',
  'console.unknownCommand': 'Einen Befehl „{name}“ gibt es nicht. Es gibt: {names}.',
  'console.command.status': 'So geht es: status CODE, wobei CODE eines von NLN BSY BRB AWY PHN LUN HDN IDL ist.',
  'console.command.psm': 'So geht es: psm TEXT, oder nur psm.',
  'console.command.media': 'So geht es: media ARTIST - TITLE, oder media off.',
  'console.command.name': 'So geht es: name TEXT.',
  'console.command.phone home': 'So geht es: phone home NUMBER, oder phone home off.',
  'console.command.phone work': 'So geht es: phone work NUMBER, oder phone work off.',
  'console.command.phone mobile': 'So geht es: phone mobile NUMBER, oder phone mobile off.',
  'console.command.phone pages': 'So geht es: phone pages on, oder phone pages off.',
  'console.command.privacy others': 'So geht es: privacy others allow, oder privacy others block.',
  'console.command.privacy ask': 'So geht es: privacy ask on, oder privacy ask off.',
  'console.command.privacy remove': 'So geht es: privacy remove HANDLE allow, oder privacy remove HANDLE block.',
  'console.command.add': 'So geht es: add HANDLE, oder add HANDLE GROUP.',
  'console.command.remove': 'So geht es: remove HANDLE, oder remove HANDLE block.',
  'console.command.block': 'So geht es: block HANDLE.',
  'console.command.unblock': 'So geht es: unblock HANDLE.',
  'console.command.accept': 'So geht es: accept HANDLE, oder accept HANDLE add.',
  'console.command.decline': 'So geht es: decline HANDLE.',
  'console.command.postpone': 'So geht es: postpone HANDLE.',
  'console.command.rename': 'So geht es: rename HANDLE NAME.',
  'console.command.nickname': 'So geht es: nickname HANDLE NAME, oder nickname HANDLE off.',
  'console.command.group create': 'So geht es: group create NAME.',
  'console.command.group rename': 'So geht es: group rename "OLD" "NEW".',
  'console.command.group delete': 'So geht es: group delete NAME.',
  'console.command.group move': 'So geht es: group move HANDLE "TO", oder group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'So geht es: group copy HANDLE TO.',
  'console.command.group remove': 'So geht es: group remove HANDLE GROUP.',
  'console.command.chat': 'So geht es: chat HANDLE TEXT.',
  'console.command.say':
    'So geht es: say CONVERSATION TEXT, wobei CONVERSATION die Kennung ist, die Ereignisse ausgeben.',
  'console.command.typing': 'So geht es: typing HANDLE.',
  'console.command.nudge': 'So geht es: nudge HANDLE.',
  'console.command.invite': 'So geht es: invite CONVERSATION HANDLE.',
  'console.command.leave': 'So geht es: leave CONVERSATION.',
  'console.command.invite mail': 'So geht es: invite mail ADDRESS, oder invite mail ADDRESS TEXT.',
  'console.command.history search': 'So geht es: history search EINIGE WÖRTER.',
  'console.command.history last': 'So geht es: history last bob@example.com 20.',
  'console.noHistory': 'Ohne --profile wird nichts aufbewahrt; es gibt also keinen Verlauf.',
  'console.command.find': 'So geht es: find FIRST LAST, oder find FIRST LAST COUNTRY.',
  'console.command.page': 'So geht es: page HANDLE TEXT.',
  'console.command.calls': 'So geht es: calls on, oder calls off.',
  'console.command.refresh': 'So geht es: refresh FL, oder AL, BL, RL, groups.',
  'console.command.export': 'So geht es: export FILE.ctt, oder export FILE.json.',
  'console.command.import': 'So geht es: import FILE.',
  'console.command.requests': 'So geht es: requests.',
  'console.command.who': 'So geht es: who.',
  'console.command.state': 'So geht es: state.',
  'console.command.retry': 'So geht es: retry.',
  'console.command.sign-out': 'So geht es: sign-out.',
  'console.command.quit': 'So geht es: quit.',
  'console.notSignedIn': '{name}: nicht angemeldet.',
  'console.notInDialect': '{name}: {dialect} kennt das nicht.',
  'console.noPersonalMessages': '{dialect} hat keine persönlichen Nachrichten; sie kamen mit MSNP11.',
  'console.noMedia': '{dialect} zeigt niemandem, was läuft; das kam mit MSNP11.',
  'console.noGroups': '{dialect} hat keine Gruppen; sie kamen mit MSNP7.',
  'console.noPhones': '{dialect} hat keine Telefonnummern; sie kamen mit MSNP5.',
  'console.noPages': '{dialect} hat keine Nachrichten an Handys; sie kamen mit MSNP5.',
  'console.noDirectory': '{dialect} hat kein Mitgliederverzeichnis; es verschwand mit MSNP8.',
  'console.noInvitationWords': '{dialect} sendet Einladungen ohne eigene Worte; diese kamen mit MSNP5.',
  'console.noRefresh': '{dialect} bringt beim Anmelden alle Listen auf einmal und keine einzeln.',
  'console.noCalls': '{dialect} kann das nicht; es kam mit MSNP3.',
  'console.tooLong': '{name}: das ist zu lang.',
  'console.notWaiting': 'retry: Es gibt kein Warten abzukürzen.',
  'console.noSuchGroup': 'Eine Gruppe „{name}“ gibt es nicht.',
  'console.severalGroups': '{handle} ist in mehreren Gruppen ({groups}): Sagen Sie, aus welcher.',
} as const;
