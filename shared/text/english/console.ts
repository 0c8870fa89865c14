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
  --profile DIR          keep the contact list and personal message there (in memory)
  --trace FILE           append what travels on the wire, secrets removed, as JSON lines
  --help                 print this

Commands:
  status CODE            NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]             personal message; without a text, none
  media ARTIST - TITLE   what plays; "media off" ends it
  name TEXT              one's own name
  state                  print the whole state
  sign-out
  quit                   sign out and end; the end of input does the same

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
  'console.statusCommand': 'status takes one of {names}.',
  'console.mediaCommand': 'media takes "artist - title", or "off".',
  'console.nameCommand': 'name takes a name.',
  'console.noArgument': '{name} takes nothing behind it.',
  'console.notSignedIn': '{name}: not signed in.',
  'console.notInDialect': '{name}: {dialect} has no such thing.',
  'console.tooLong': '{name}: that is too long.',
  'console.connectionLost': '{name}: the connection was lost before the server answered.',
} as const;
