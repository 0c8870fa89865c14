/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Haga clic aquí para iniciar sesión',
  'signIn.again': 'Volver a iniciar sesión como {address}',
  'signIn.name': 'Nombre de inicio de sesión:',
  'signIn.examples': 'Como a@example.com, b@example.net o c@example.org',
  'signIn.rememberBoth': 'Guardar mi nombre y mi contraseña para la próxima vez',
  'signIn.notSignedIn': 'Sesión no iniciada',
  'properties.title': 'Propiedades de {name}',
  'properties.status': 'Estado:',
  'properties.song': 'Escuchando:',
} as const;
