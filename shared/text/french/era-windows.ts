/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Cliquez ici pour vous connecter',
  'signIn.again': 'Se reconnecter en tant que {address}',
  'signIn.name': 'Identifiant :',
  'signIn.examples': 'a@example.com, b@example.net ou c@example.org',
  'signIn.rememberBoth': 'Mémoriser mon identifiant et mon mot de passe',
  'signIn.notSignedIn': 'Non connecté(e)',
  'properties.title': 'Propriétés de {name}',
  'properties.status': 'Statut :',
  'properties.song': 'Écoute :',
} as const;
