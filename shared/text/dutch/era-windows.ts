/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Klik hier om je aan te melden',
  'signIn.again': 'Weer aanmelden als {address}',
  'signIn.name': 'Aanmeldingsnaam:',
  'signIn.examples': 'Zoals a@example.com, b@example.net of c@example.org',
  'signIn.rememberBoth': 'Mijn naam en wachtwoord bewaren voor de volgende keer',
  'signIn.notSignedIn': 'Niet aangemeld',
  'properties.title': 'Eigenschappen van {name}',
  'properties.status': 'Status:',
  'properties.song': 'Luistert naar:',
} as const;
