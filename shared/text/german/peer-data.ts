/** What the fields of the binary header of data between two clients are, as the inspector tells it. */
export const peerDataTexts = {
  'peerData.session': 'Sitzung',
  'peerData.session.about': 'Nummer der Übertragung; 0, solange sie verabredet wird.',
  'peerData.identifier': 'Kennung',
  'peerData.identifier.about': 'Nummer der Nachricht, in all ihren Teilen gleich.',
  'peerData.offset': 'Versatz',
  'peerData.offset.about': 'Wo in der Nachricht dieser Teil beginnt.',
  'peerData.total': 'Gesamtgröße',
  'peerData.total.about': 'Oktette der ganzen Nachricht.',
  'peerData.length': 'Länge',
  'peerData.length.about': 'Oktette in diesem Teil.',
  'peerData.flags': 'Kennzeichen',
  'peerData.flags.about':
    '0x02 bestätigt, 0x08 ist ein Fehler, 0x20 sind Daten eines Objekts, 0x1000030 sind Daten einer Datei.',
  'peerData.confirmed': 'Bestätigte Kennung',
  'peerData.confirmed.about': 'In einer Bestätigung die Kennung des Angekommenen, sonst eine beliebige Zahl.',
  'peerData.confirmedNumber': 'Bestätigte Zahl',
  'peerData.confirmedNumber.about': 'In einer Bestätigung die Zahl, die die andere Seite hier hatte, sonst 0.',
  'peerData.confirmedSize': 'Bestätigte Größe',
  'peerData.confirmedSize.about': 'In einer Bestätigung die angekommenen Oktette, sonst 0.',
  'peerData.application': 'Anwendung',
  'peerData.application.about':
    'Steht am Ende: 0 Worte über die Übertragung, 1 ein Objekt, 2 eine Datei, 3 Handschrift, 4 eine Kamera.',
  'peerData.data': 'Daten',
  'peerData.data.about': 'Was übertragen wird, oder Worte darüber.',
} as const;
