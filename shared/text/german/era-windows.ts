/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Hier klicken, um sich anzumelden',
  'signIn.again': 'Wieder als {address} anmelden',
  'signIn.name': 'Anmeldename:',
  'signIn.examples': 'Etwa a@example.com, b@example.net oder c@example.org',
  'signIn.rememberBoth': 'Name und Kennwort für das nächste Mal speichern',
  'signIn.notSignedIn': 'Nicht angemeldet',
  'properties.title': 'Eigenschaften von {name}',
  'properties.status': 'Status:',
  'properties.song': 'Hört gerade:',
} as const;
