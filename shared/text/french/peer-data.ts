/** What the fields of the binary header of data between two clients are, as the inspector tells it. */
export const peerDataTexts = {
  'peerData.session': 'Session',
  'peerData.session.about': 'Numéro du transfert ; 0 tant qu’on se met d’accord.',
  'peerData.identifier': 'Identifiant',
  'peerData.identifier.about': 'Numéro du message, le même dans toutes ses parties.',
  'peerData.offset': 'Position',
  'peerData.offset.about': 'Où cette partie commence dans le message.',
  'peerData.total': 'Taille totale',
  'peerData.total.about': 'Octets du message entier.',
  'peerData.length': 'Longueur',
  'peerData.length.about': 'Octets dans cette partie.',
  'peerData.flags': 'Indicateurs',
  'peerData.flags.about':
    '0x02 confirme, 0x08 est une erreur, 0x20 sont des données d’un objet, 0x1000030 des données d’un fichier.',
  'peerData.confirmed': 'Identifiant confirmé',
  'peerData.confirmed.about': 'Dans une confirmation, l’identifiant de ce qui est arrivé ; sinon un nombre quelconque.',
  'peerData.confirmedNumber': 'Numéro confirmé',
  'peerData.confirmedNumber.about': 'Dans une confirmation, le numéro que l’autre côté avait mis ici ; sinon 0.',
  'peerData.confirmedSize': 'Taille confirmée',
  'peerData.confirmedSize.about': 'Dans une confirmation, les octets arrivés ; sinon 0.',
  'peerData.application': 'Application',
  'peerData.application.about':
    'Vient à la fin : 0 mots au sujet du transfert, 1 un objet, 2 un fichier, 3 de l’encre, 4 une webcam.',
  'peerData.data': 'Données',
  'peerData.data.about': 'Ce qui est transféré, ou des mots à ce sujet.',
} as const;
