/** What the fields of the binary header of data between two clients are, as the inspector tells it. */
export const peerDataTexts = {
  'peerData.session': 'Sesión',
  'peerData.session.about': 'Número de la transferencia; 0 mientras se acuerda.',
  'peerData.identifier': 'Identificador',
  'peerData.identifier.about': 'Número del mensaje, el mismo en todas sus partes.',
  'peerData.offset': 'Posición',
  'peerData.offset.about': 'Dónde empieza esta parte dentro del mensaje.',
  'peerData.total': 'Tamaño total',
  'peerData.total.about': 'Octetos del mensaje entero.',
  'peerData.length': 'Longitud',
  'peerData.length.about': 'Octetos de esta parte.',
  'peerData.flags': 'Marcas',
  'peerData.flags.about':
    '0x02 confirma, 0x08 es un error, 0x20 son datos de un objeto, 0x1000030 son datos de un archivo.',
  'peerData.confirmed': 'Identificador confirmado',
  'peerData.confirmed.about':
    'En una confirmación, el identificador de lo que ha llegado; si no, un número cualquiera.',
  'peerData.confirmedNumber': 'Número confirmado',
  'peerData.confirmedNumber.about': 'En una confirmación, el número que la otra parte puso aquí; si no, 0.',
  'peerData.confirmedSize': 'Tamaño confirmado',
  'peerData.confirmedSize.about': 'En una confirmación, los octetos que han llegado; si no, 0.',
  'peerData.application': 'Aplicación',
  'peerData.application.about':
    'Va al final: 0 palabras sobre la transferencia, 1 un objeto, 2 un archivo, 3 tinta, 4 una cámara.',
  'peerData.data': 'Datos',
  'peerData.data.about': 'Lo que se transfiere, o palabras sobre ello.',
} as const;
