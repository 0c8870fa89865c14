/** What windows of other eras than 7.x say: signing in by a dialog, and the properties of somebody. */
export const eraWindowTexts = {
  'signIn.link': 'Oturum açmak için buraya tıklayın',
  'signIn.again': '{address} olarak yeniden oturum aç',
  'signIn.name': 'Oturum açma adı:',
  'signIn.examples': 'Örnek: a@example.com, b@example.net, c@example.org',
  'signIn.rememberBoth': 'Adımı ve parolamı bir dahaki sefer için sakla',
  'signIn.notSignedIn': 'Oturum açılmadı',
  'properties.title': '{name} Özellikleri',
  'properties.status': 'Durum:',
  'properties.song': 'Dinliyor:',
} as const;
