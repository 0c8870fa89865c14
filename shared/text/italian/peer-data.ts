/** What the fields of the binary header of data between two clients are, as the inspector tells it. */
export const peerDataTexts = {
  'peerData.session': 'Sessione',
  'peerData.session.about': 'Numero del trasferimento; 0 mentre lo si concorda.',
  'peerData.identifier': 'Identificatore',
  'peerData.identifier.about': 'Numero del messaggio, lo stesso in tutte le sue parti.',
  'peerData.offset': 'Posizione',
  'peerData.offset.about': 'Dove nel messaggio comincia questa parte.',
  'peerData.total': 'Dimensione totale',
  'peerData.total.about': 'Ottetti del messaggio intero.',
  'peerData.length': 'Lunghezza',
  'peerData.length.about': 'Ottetti in questa parte.',
  'peerData.flags': 'Indicatori',
  'peerData.flags.about':
    '0x02 conferma, 0x08 è un errore, 0x20 sono dati di un oggetto, 0x1000030 sono dati di un file.',
  'peerData.confirmed': 'Identificatore confermato',
  'peerData.confirmed.about': 'In una conferma l’identificatore di ciò che è arrivato, altrimenti un numero qualsiasi.',
  'peerData.confirmedNumber': 'Numero confermato',
  'peerData.confirmedNumber.about': 'In una conferma il numero che l’altra parte aveva messo qui, altrimenti 0.',
  'peerData.confirmedSize': 'Dimensione confermata',
  'peerData.confirmedSize.about': 'In una conferma gli ottetti arrivati, altrimenti 0.',
  'peerData.application': 'Applicazione',
  'peerData.application.about':
    'Sta alla fine: 0 parole sul trasferimento, 1 un oggetto, 2 un file, 3 scrittura a mano, 4 una videocamera.',
  'peerData.data': 'Dati',
  'peerData.data.about': 'Ciò che si trasferisce, o parole che lo riguardano.',
} as const;
