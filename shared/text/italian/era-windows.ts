/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Fai clic qui per accedere',
  'signIn.again': 'Accedi di nuovo come {address}',
  'signIn.name': 'Nome di accesso:',
  'signIn.examples': 'Come a@example.com, b@example.net o c@example.org',
  'signIn.rememberBoth': 'Memorizza nome e password per la prossima volta',
  'signIn.notSignedIn': 'Accesso non eseguito',
  'properties.title': 'Proprietà di {name}',
  'properties.status': 'Stato:',
  'properties.song': 'Ascolta:',
} as const;
