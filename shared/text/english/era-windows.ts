/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Click here to sign in',
  'signIn.again': 'Sign in again as {address}',
  'signIn.name': 'Sign-in name:',
  'signIn.examples': 'Like a@example.com, b@example.net or c@example.org',
  'signIn.rememberBoth': 'Store my name and password for the next time',
  'signIn.notSignedIn': 'Not signed in',
  'properties.title': '{name} Properties',
  'properties.status': 'Status:',
  'properties.song': 'Listening to:',
} as const;
