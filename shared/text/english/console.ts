/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [options]

Signs in to an MSNP server. Reads commands from standard input, one a line, and
prints one JSON object a line on standard output. Diagnostics go to standard error.

  --server HOST[:PORT]   the dispatch or notification server; port 1863 when left out
  --account HANDLE       whom to sign in: somebody@example.com
  --password-env NAME    the environment variable that holds the password
  --dialect NAME         highest dialect to offer, MSNP2 to MSNP12 (MSNP12)
  --offer-original       offer only what the original client of that dialect offered
  --nexus ADDRESS        Passport nexus, for MSNP8 and later (https://HOST/rdr/pprdr.asp);
                         an http address allows plain http for the login too
  --login ADDRESS        Passport login address; skips the nexus
  --insecure-tls         accept a certificate that nobody vouches for
  --proxy URL            go through a proxy: socks5://[USER@]HOST[:PORT], or
                         http://[USER@]HOST[:PORT] for one that knows CONNECT
  --proxy-password-env NAME   the environment variable that holds the proxy's password
  --gateway URL          go by way of an HTTP gateway: http://HOST[:PORT]
  --status CODE          status to appear with: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            sign in again by itself when the connection is lost
  --profile DIR          keep contact list, nicknames and personal message there (in memory)
  --trace FILE           append what travels on the wire, secrets removed, as JSON lines
  --help                 print this

Commands:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               personal message; without a text, none
  media ARTIST - TITLE     what plays; "media off" ends it
  name TEXT                one's own name
  add HANDLE [GROUP]       put somebody on the contact list
  remove HANDLE [block]    take somebody off it, and block them if it says so
  block HANDLE             unblock HANDLE lets them see you again
  accept HANDLE [add]      let somebody who added you see you, and add them too
  decline HANDLE           block somebody who added you
  postpone HANDLE          be asked again after the next sign-in
  rename HANDLE NAME       their name in your list on the server
  nickname HANDLE NAME     your own name for them, kept here; "off" ends it
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        an empty one
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     into one more group
  group remove HANDLE GROUP
  privacy others allow     or block: people on neither list
  privacy ask on           or off: ask about people who add you
  privacy remove HANDLE allow    off the allow list, or the block list
  phone home NUMBER        or work, mobile; "off" takes it away
  phone pages on           or off: contacts may page the mobile device
  chat HANDLE TEXT         say something to somebody; "say CONVERSATION TEXT" in a conversation
  typing HANDLE            tell somebody that you are writing
  nudge HANDLE
  invite CONVERSATION HANDLE   call somebody into a conversation
  leave CONVERSATION
  history search WORDS     the kept messages that have all of them (with --profile)
  history last HANDLE [COUNT]   the last entries of the conversations with somebody
  invite mail ADDRESS [TEXT]   have the server send an e-mail that invites somebody; a
                           number is somebody whom "find" found
  find FIRST LAST [COUNTRY]   search the member directory (up to MSNP7)
  page HANDLE TEXT         to the mobile device of a contact who lets you
  calls off                or on: whether others may call you to conversations while your
                           status stays as it is (IMS, made for television sets)
  refresh FL               or AL, BL, RL, groups: ask for one list anew (up to MSNP8)
  export FILE.ctt          the contacts' addresses; as FILE.json everything about them
  import FILE              add those of such a file who are not on the list, two a second
  requests                 who added you and waits for an answer
  who                      everybody who has added you
  state                    print the whole state
  retry                    sign in again now instead of waiting
  sign-out
  quit                     sign out and end; the end of input does the same

A name may be in "quotes", in which \\" is a quote; without, the last one goes to the
end of the line. Each command about you or others ends with a "done" or an "error".
Commands that come before the sign-in is done wait for it. A session that the
server ends later prints "signed-out"; the console then stays until quit.

Exit status: 0 after quit, 2 for bad usage, 3 when it could not sign in.`,
  'console.badUsage': '{problem} --help tells what there is.',
  'console.optionMissing': '{option} is missing.',
  'console.badServer': '--server takes HOST or HOST:PORT, an IPv6 address in brackets; "{value}" is neither.',
  'console.badAccount': '--account takes an e-mail address; "{value}" is none.',
  'console.noPassword': 'The environment variable {name}, which --password-env names, is not set.',
  'console.badDialect': '--dialect takes one of {names}; "{value}" is none of them.',
  'console.badStatus': '--status takes one of {names}; "{value}" is none of them.',
  'console.badWebAddress': '{option} takes an http or https address; "{value}" is none.',
  'console.badProxy':
    '--proxy takes socks5://USER@HOST:PORT or http://USER@HOST:PORT, without a password; "{value}" is neither.',
  'console.noProxyPassword': 'The environment variable {name}, which --proxy-password-env names, is not set.',
  'console.badGateway': '--gateway takes http://HOST:PORT, with {path} behind it or nothing; "{value}" is not that.',
  'console.proxyOrGateway': '--proxy and --gateway do not go together.',
  'console.badFolder': '--profile: the folder cannot be used: {detail}.',
  'console.badTrace': '--trace: the file cannot be written: {detail}.',
  'console.storageProblem': 'The profile has a problem: {file}: {detail}',
  'console.traceStopped': 'The trace ends here, its file cannot be written any more: {detail}.',
  'console.unknownCommand': 'There is no command "{name}". There are: {names}.',
  'console.command.status': 'It goes like this: status CODE, where CODE is one of NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'It goes like this: psm TEXT, or psm alone.',
  'console.command.media': 'It goes like this: media ARTIST - TITLE, or media off.',
  'console.command.name': 'It goes like this: name TEXT.',
  'console.command.phone home': 'It goes like this: phone home NUMBER, or phone home off.',
  'console.command.phone work': 'It goes like this: phone work NUMBER, or phone work off.',
  'console.command.phone mobile': 'It goes like this: phone mobile NUMBER, or phone mobile off.',
  'console.command.phone pages': 'It goes like this: phone pages on, or phone pages off.',
  'console.command.privacy others': 'It goes like this: privacy others allow, or privacy others block.',
  'console.command.privacy ask': 'It goes like this: privacy ask on, or privacy ask off.',
  'console.command.privacy remove': 'It goes like this: privacy remove HANDLE allow, or privacy remove HANDLE block.',
  'console.command.add': 'It goes like this: add HANDLE, or add HANDLE GROUP.',
  'console.command.remove': 'It goes like this: remove HANDLE, or remove HANDLE block.',
  'console.command.block': 'It goes like this: block HANDLE.',
  'console.command.unblock': 'It goes like this: unblock HANDLE.',
  'console.command.accept': 'It goes like this: accept HANDLE, or accept HANDLE add.',
  'console.command.decline': 'It goes like this: decline HANDLE.',
  'console.command.postpone': 'It goes like this: postpone HANDLE.',
  'console.command.rename': 'It goes like this: rename HANDLE NAME.',
  'console.command.nickname': 'It goes like this: nickname HANDLE NAME, or nickname HANDLE off.',
  'console.command.group create': 'It goes like this: group create NAME.',
  'console.command.group rename': 'It goes like this: group rename "OLD" "NEW".',
  'console.command.group delete': 'It goes like this: group delete NAME.',
  'console.command.group move': 'It goes like this: group move HANDLE "TO", or group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'It goes like this: group copy HANDLE TO.',
  'console.command.group remove': 'It goes like this: group remove HANDLE GROUP.',
  'console.command.chat': 'It goes like this: chat HANDLE TEXT.',
  'console.command.say': 'It goes like this: say CONVERSATION TEXT, where CONVERSATION is the id that events print.',
  'console.command.typing': 'It goes like this: typing HANDLE.',
  'console.command.nudge': 'It goes like this: nudge HANDLE.',
  'console.command.invite': 'It goes like this: invite CONVERSATION HANDLE.',
  'console.command.leave': 'It goes like this: leave CONVERSATION.',
  'console.command.invite mail': 'It goes like this: invite mail ADDRESS, or invite mail ADDRESS TEXT.',
  'console.command.history search': 'It goes like this: history search SOME WORDS.',
  'console.command.history last': 'It goes like this: history last bob@example.com 20.',
  'console.noHistory': 'Nothing is kept without --profile, so there is no history to look into.',
  'console.command.find': 'It goes like this: find FIRST LAST, or find FIRST LAST COUNTRY.',
  'console.command.page': 'It goes like this: page HANDLE TEXT.',
  'console.command.calls': 'It goes like this: calls on, or calls off.',
  'console.command.refresh': 'It goes like this: refresh FL, or AL, BL, RL, groups.',
  'console.command.export': 'It goes like this: export FILE.ctt, or export FILE.json.',
  'console.command.import': 'It goes like this: import FILE.',
  'console.command.requests': 'It goes like this: requests.',
  'console.command.who': 'It goes like this: who.',
  'console.command.state': 'It goes like this: state.',
  'console.command.retry': 'It goes like this: retry.',
  'console.command.sign-out': 'It goes like this: sign-out.',
  'console.command.quit': 'It goes like this: quit.',
  'console.notSignedIn': '{name}: not signed in.',
  'console.notInDialect': '{name}: {dialect} has no such thing.',
  'console.noPersonalMessages': '{dialect} has no personal messages; they came with MSNP11.',
  'console.noMedia': '{dialect} shows nobody what plays; that came with MSNP11.',
  'console.noGroups': '{dialect} has no groups; they came with MSNP7.',
  'console.noPhones': '{dialect} has no phone numbers; they came with MSNP5.',
  'console.noPages': '{dialect} has no messages to mobile devices; they came with MSNP5.',
  'console.noDirectory': '{dialect} has no member directory; it went with MSNP8.',
  'console.noInvitationWords': '{dialect} sends invitations without words of your own; those came with MSNP5.',
  'console.noRefresh': '{dialect} brings all lists at once when you sign in, and none by itself.',
  'console.noCalls': '{dialect} cannot do that; it came with MSNP3.',
  'console.tooLong': '{name}: that is too long.',
  'console.notWaiting': 'retry: there is no wait to cut short.',
  'console.noSuchGroup': 'There is no group "{name}".',
  'console.severalGroups': '{handle} is in several groups ({groups}): say which one to leave.',
} as const;
