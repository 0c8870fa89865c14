/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'You have signed out.',
  'signedOut.cancelled': 'Signing in was stopped, as you wished.',
  'signedOut.wrong-password':
    'This address and password do not belong together. Look at both again, and at the Caps Lock key.',
  'signedOut.signed-in-elsewhere': 'Your account is now in use at another place, so it was signed out here.',
  'signedOut.server-shutting-down': 'The server is going down for maintenance and signed everybody out.',
  'signedOut.refused': 'The server refused the sign-in and gave no reason that Nudge knows.',
  'signedOut.server-busy': 'The server is overloaded or has a fault of its own. Please try again in a few minutes.',
  'signedOut.account-blocked': 'The server has blocked this account. Whoever runs the server can tell you why.',
  'signedOut.address-not-verified':
    'The e-mail address of this account has not been confirmed yet. Confirm it with the server first, then sign in.',
  'signedOut.no-common-dialect':
    'This server speaks no version of MSNP that Nudge offered. Choose a different one in the server settings.',
  'signedOut.advice': 'It recommends version {version} of its own messenger, and tells more at {address}.',
  'signedOut.adviceVersion': 'It recommends version {version} of its own messenger.',
  'signedOut.adviceAddress': 'It tells at {address} which messenger it wants.',
  'signedOut.not-enabled-for-dialect':
    'The server does not let this account sign in with so old a version of MSNP. It may want a separate password for old clients; or choose a newer version in the server settings.',
  'signedOut.passport-unavailable':
    'The sign-in server did not give a proper answer. Please try again in a few minutes.',
  'signedOut.unknown-host': 'There is no server of that name. Check the name in the server settings.',
  'signedOut.unreachable':
    'Nudge could not get through to the server. Check the address in the server settings and your own connection.',
  'signedOut.timed-out':
    'The server took too long to answer. It may be down, or a proxy or firewall stands in the way.',
  'signedOut.proxy-failed':
    'The proxy or gateway on the way to the server did not let Nudge through. Check its address, user name and password in the connection settings.',
  'signedOut.connection-lost': 'The connection to the server was lost. Please sign in again.',
  'signedOut.too-many-redirects': 'The servers kept sending Nudge from one to the next, so it gave up.',
  'signedOut.terms-of-use':
    'The service asks you to agree to its terms first. Do so on its web site, then come back here.',
  'signedOut.challenge-failed':
    'The server did not accept how Nudge proved itself. A different version of MSNP in the server settings may help.',
  'signedOut.protocol-error': 'The server said something that Nudge could not make sense of, so it hung up.',
} as const;
