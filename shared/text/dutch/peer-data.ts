/** What the fields of the binary header of data between two clients are, as the inspector tells it. */
export const peerDataTexts = {
  'peerData.session': 'Sessie',
  'peerData.session.about': 'Nummer van de overdracht; 0 zolang die wordt afgesproken.',
  'peerData.identifier': 'Kenmerk',
  'peerData.identifier.about': 'Nummer van het bericht, in alle delen hetzelfde.',
  'peerData.offset': 'Positie',
  'peerData.offset.about': 'Waar in het bericht dit deel begint.',
  'peerData.total': 'Totale grootte',
  'peerData.total.about': 'Octetten van het hele bericht.',
  'peerData.length': 'Lengte',
  'peerData.length.about': 'Octetten in dit deel.',
  'peerData.flags': 'Vlaggen',
  'peerData.flags.about':
    '0x02 bevestigt, 0x08 is een fout, 0x20 zijn gegevens van een object, 0x1000030 zijn gegevens van een bestand.',
  'peerData.confirmed': 'Bevestigd kenmerk',
  'peerData.confirmed.about': 'In een bevestiging het kenmerk van wat is aangekomen, anders een willekeurig getal.',
  'peerData.confirmedNumber': 'Bevestigd getal',
  'peerData.confirmedNumber.about': 'In een bevestiging het getal dat de andere kant hier had gezet, anders 0.',
  'peerData.confirmedSize': 'Bevestigde grootte',
  'peerData.confirmedSize.about': 'In een bevestiging de aangekomen octetten, anders 0.',
  'peerData.application': 'Toepassing',
  'peerData.application.about':
    'Staat aan het eind: 0 woorden over de overdracht, 1 een object, 2 een bestand, 3 handschrift, 4 een camera.',
  'peerData.data': 'Gegevens',
  'peerData.data.about': 'Wat wordt overgedragen, of woorden erover.',
} as const;
