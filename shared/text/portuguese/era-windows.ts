/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Clique aqui para entrar',
  'signIn.again': 'Entrar novamente como {address}',
  'signIn.name': 'Nome de acesso:',
  'signIn.examples': 'Como a@example.com, b@example.net ou c@example.org',
  'signIn.rememberBoth': 'Guardar meu nome e minha senha para a próxima vez',
  'signIn.notSignedIn': 'Não conectado',
  'properties.title': 'Propriedades de {name}',
  'properties.status': 'Status:',
  'properties.song': 'Ouvindo:',
} as const;
