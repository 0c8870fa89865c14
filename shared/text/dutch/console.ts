/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [opties]

Meldt aan bij een MSNP-server. Leest opdrachten van de standaardinvoer, één per regel, en
schrijft één JSON-object per regel naar de standaarduitvoer. Diagnose gaat naar de foutuitvoer.

  --server HOST[:PORT]   de verdeel- of meldingsserver; poort 1863 als die ontbreekt
  --account HANDLE       wie zich aanmeldt: iemand@example.com
  --password-env NAME    de omgevingsvariabele met het wachtwoord
  --dialect NAME         hoogste dialect om aan te bieden, MSNP2 tot MSNP12 (MSNP12)
  --offer-original       alleen aanbieden wat de originele client van dat dialect aanbood
  --nexus ADDRESS        Passport-nexus, vanaf MSNP8 (https://HOST/rdr/pprdr.asp);
                         een http-adres staat gewoon http ook voor het aanmelden toe
  --login ADDRESS        Passport-aanmeldadres; slaat de nexus over
  --insecure-tls         een certificaat aannemen waar niemand voor instaat
  --proxy URL            via een proxy gaan: socks5://[USER@]HOST[:PORT], of
                         http://[USER@]HOST[:PORT] voor een die CONNECT kent
  --proxy-password-env NAME   de omgevingsvariabele met het wachtwoord van de proxy
  --gateway URL          via een HTTP-gateway gaan: http://HOST[:PORT]
  --status CODE          status om mee te verschijnen: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            vanzelf weer aanmelden als de verbinding verbroken wordt
  --profile DIR          contactlijst, bijnamen en persoonlijk bericht daar bewaren (in geheugen)
  --trace FILE           het netwerkverkeer zonder geheimen toevoegen, als JSON-regels
  --help                 dit weergeven

Opdrachten:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               persoonlijk bericht; zonder tekst geen
  media ARTIST - TITLE     wat er speelt; ‘media off’ beëindigt het
  name TEXT                de eigen naam
  add HANDLE [GROUP]       iemand op de contactlijst zetten
  remove HANDLE [block]    iemand eraf halen, en blokkeren als dat erbij staat
  block HANDLE             unblock HANDLE laat u weer zien
  accept HANDLE [add]      wie u toevoegde mag u zien; desgewenst ook toevoegen
  decline HANDLE           iemand blokkeren die u toevoegde
  postpone HANDLE          na de volgende aanmelding opnieuw gevraagd worden
  rename HANDLE NAME       zijn of haar naam in uw lijst op de server
  nickname HANDLE NAME     uw eigen naam voor die persoon, hier bewaard; ‘off’ beëindigt hem
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        een lege
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     in nog een groep
  group remove HANDLE GROUP
  privacy others allow     of block: mensen op geen van beide lijsten
  privacy ask on           of off: vragen bij mensen die u toevoegen
  privacy remove HANDLE allow    van de toegestane lijst, of de geblokkeerde
  phone home NUMBER        of work, mobile; ‘off’ haalt het weg
  phone pages on           of off: contactpersonen mogen naar uw mobiel schrijven
  chat HANDLE TEXT         iets tegen iemand zeggen; ‘say CONVERSATION TEXT’ in een gesprek
  typing HANDLE            iemand laten zien dat u schrijft
  nudge HANDLE
  invite CONVERSATION HANDLE   iemand bij een gesprek roepen
  leave CONVERSATION
  history search WORDS     de bewaarde berichten met al die woorden (met --profile)
  history last HANDLE [COUNT]   de laatste regels van de gesprekken met iemand
  invite mail ADDRESS [TEXT]   de server een uitnodiging laten mailen; een
                           getal is iemand die ‘find’ vond
  find FIRST LAST [COUNTRY]   in de ledenlijst zoeken (tot MSNP7)
  page HANDLE TEXT         naar de mobiel van een contactpersoon die dat toestaat
  calls off                of on: of anderen u bij gesprekken mogen roepen terwijl uw
                           status blijft wat hij is (IMS, gemaakt voor televisietoestellen)
  refresh FL               of AL, BL, RL, groups: één lijst opnieuw vragen (tot MSNP8)
  export FILE.ctt          de adressen van de contactpersonen; als FILE.json alles over hen
  import FILE              wie erin staat en niet op de lijst toevoegen, twee per seconde
  requests                 wie u toevoegde en op antwoord wacht
  who                      iedereen die u heeft toegevoegd
  state                    de hele toestand weergeven
  retry                    nu weer aanmelden in plaats van wachten
  sign-out
  quit                     afmelden en stoppen; het einde van de invoer doet hetzelfde

Een naam mag tussen "aanhalingstekens", waarin \\" er zelf een is; zonder loopt de laatste
tot het regeleinde. Elke opdracht over u of anderen eindigt met ‘done’ of ‘error’.
Opdrachten van vóór het einde van de aanmelding wachten erop. Een sessie die de
server later beëindigt geeft ‘signed-out’; de console blijft dan tot quit.

Afsluitcode: 0 na quit, 2 bij verkeerd gebruik, 3 als het aanmelden niet lukte.`,
  'console.badUsage': '{problem} --help vertelt wat er is.',
  'console.optionMissing': '{option} ontbreekt.',
  'console.badServer': '--server neemt HOST of HOST:PORT, een IPv6-adres tussen haken; ‘{value}’ is geen van beide.',
  'console.badAccount': '--account neemt een e-mailadres; ‘{value}’ is dat niet.',
  'console.noPassword': 'De omgevingsvariabele {name}, die --password-env noemt, is niet ingesteld.',
  'console.badDialect': '--dialect neemt een van {names}; ‘{value}’ hoort er niet bij.',
  'console.badStatus': '--status neemt een van {names}; ‘{value}’ hoort er niet bij.',
  'console.badWebAddress': '{option} neemt een http- of https-adres; ‘{value}’ is dat niet.',
  'console.badProxy':
    '--proxy neemt socks5://USER@HOST:PORT of http://USER@HOST:PORT, zonder wachtwoord; ‘{value}’ is geen van beide.',
  'console.noProxyPassword': 'De omgevingsvariabele {name}, die --proxy-password-env noemt, is niet ingesteld.',
  'console.badGateway': '--gateway neemt http://HOST:PORT, met {path} of niets erachter; ‘{value}’ is dat niet.',
  'console.proxyOrGateway': '--proxy en --gateway gaan niet samen.',
  'console.badFolder': '--profile: de map kan niet worden gebruikt: {detail}.',
  'console.badTrace': '--trace: het bestand kan niet worden geschreven: {detail}.',
  'console.storageProblem': 'Het profiel heeft een probleem: {file}: {detail}',
  'console.traceStopped': 'Het spoor eindigt hier, het bestand kan niet meer worden geschreven: {detail}.',
  'console.unknownCommand': 'Er is geen opdracht ‘{name}’. Er zijn: {names}.',
  'console.command.status': 'Het gaat zo: status CODE, waarbij CODE een van NLN BSY BRB AWY PHN LUN HDN IDL is.',
  'console.command.psm': 'Het gaat zo: psm TEXT, of alleen psm.',
  'console.command.media': 'Het gaat zo: media ARTIST - TITLE, of media off.',
  'console.command.name': 'Het gaat zo: name TEXT.',
  'console.command.phone home': 'Het gaat zo: phone home NUMBER, of phone home off.',
  'console.command.phone work': 'Het gaat zo: phone work NUMBER, of phone work off.',
  'console.command.phone mobile': 'Het gaat zo: phone mobile NUMBER, of phone mobile off.',
  'console.command.phone pages': 'Het gaat zo: phone pages on, of phone pages off.',
  'console.command.privacy others': 'Het gaat zo: privacy others allow, of privacy others block.',
  'console.command.privacy ask': 'Het gaat zo: privacy ask on, of privacy ask off.',
  'console.command.privacy remove': 'Het gaat zo: privacy remove HANDLE allow, of privacy remove HANDLE block.',
  'console.command.add': 'Het gaat zo: add HANDLE, of add HANDLE GROUP.',
  'console.command.remove': 'Het gaat zo: remove HANDLE, of remove HANDLE block.',
  'console.command.block': 'Het gaat zo: block HANDLE.',
  'console.command.unblock': 'Het gaat zo: unblock HANDLE.',
  'console.command.accept': 'Het gaat zo: accept HANDLE, of accept HANDLE add.',
  'console.command.decline': 'Het gaat zo: decline HANDLE.',
  'console.command.postpone': 'Het gaat zo: postpone HANDLE.',
  'console.command.rename': 'Het gaat zo: rename HANDLE NAME.',
  'console.command.nickname': 'Het gaat zo: nickname HANDLE NAME, of nickname HANDLE off.',
  'console.command.group create': 'Het gaat zo: group create NAME.',
  'console.command.group rename': 'Het gaat zo: group rename "OLD" "NEW".',
  'console.command.group delete': 'Het gaat zo: group delete NAME.',
  'console.command.group move': 'Het gaat zo: group move HANDLE "TO", of group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'Het gaat zo: group copy HANDLE TO.',
  'console.command.group remove': 'Het gaat zo: group remove HANDLE GROUP.',
  'console.command.chat': 'Het gaat zo: chat HANDLE TEXT.',
  'console.command.say':
    'Het gaat zo: say CONVERSATION TEXT, waarbij CONVERSATION het kenmerk is dat gebeurtenissen tonen.',
  'console.command.typing': 'Het gaat zo: typing HANDLE.',
  'console.command.nudge': 'Het gaat zo: nudge HANDLE.',
  'console.command.invite': 'Het gaat zo: invite CONVERSATION HANDLE.',
  'console.command.leave': 'Het gaat zo: leave CONVERSATION.',
  'console.command.invite mail': 'Het gaat zo: invite mail ADDRESS, of invite mail ADDRESS TEXT.',
  'console.command.history search': 'Het gaat zo: history search ENKELE WOORDEN.',
  'console.command.history last': 'Het gaat zo: history last bob@example.com 20.',
  'console.noHistory': 'Zonder --profile wordt niets bewaard, dus er is geen geschiedenis.',
  'console.command.find': 'Het gaat zo: find FIRST LAST, of find FIRST LAST COUNTRY.',
  'console.command.page': 'Het gaat zo: page HANDLE TEXT.',
  'console.command.calls': 'Het gaat zo: calls on, of calls off.',
  'console.command.refresh': 'Het gaat zo: refresh FL, of AL, BL, RL, groups.',
  'console.command.export': 'Het gaat zo: export FILE.ctt, of export FILE.json.',
  'console.command.import': 'Het gaat zo: import FILE.',
  'console.command.requests': 'Het gaat zo: requests.',
  'console.command.who': 'Het gaat zo: who.',
  'console.command.state': 'Het gaat zo: state.',
  'console.command.retry': 'Het gaat zo: retry.',
  'console.command.sign-out': 'Het gaat zo: sign-out.',
  'console.command.quit': 'Het gaat zo: quit.',
  'console.notSignedIn': '{name}: niet aangemeld.',
  'console.notInDialect': '{name}: {dialect} kent dat niet.',
  'console.noPersonalMessages': '{dialect} heeft geen persoonlijke berichten; die kwamen met MSNP11.',
  'console.noMedia': '{dialect} toont niemand wat er speelt; dat kwam met MSNP11.',
  'console.noGroups': '{dialect} heeft geen groepen; die kwamen met MSNP7.',
  'console.noPhones': '{dialect} heeft geen telefoonnummers; die kwamen met MSNP5.',
  'console.noPages': '{dialect} heeft geen berichten naar mobiele apparaten; die kwamen met MSNP5.',
  'console.noDirectory': '{dialect} heeft geen ledenlijst; die verdween met MSNP8.',
  'console.noInvitationWords': '{dialect} verzendt uitnodigingen zonder eigen woorden; die kwamen met MSNP5.',
  'console.noRefresh': '{dialect} brengt alle lijsten ineens bij het aanmelden, en geen enkele apart.',
  'console.noCalls': '{dialect} kan dat niet; het kwam met MSNP3.',
  'console.tooLong': '{name}: dat is te lang.',
  'console.notWaiting': 'retry: er is geen wachttijd om in te korten.',
  'console.noSuchGroup': 'Er is geen groep ‘{name}’.',
  'console.severalGroups': '{handle} zit in meer groepen ({groups}): zeg uit welke.',
} as const;
