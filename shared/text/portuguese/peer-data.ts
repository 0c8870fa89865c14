/** What the fields of the binary header of data between two clients are, as the inspector tells it. */
export const peerDataTexts = {
  'peerData.session': 'Sessão',
  'peerData.session.about': 'Número da transferência; 0 enquanto ela está sendo combinada.',
  'peerData.identifier': 'Identificador',
  'peerData.identifier.about': 'Número da mensagem, o mesmo em todas as suas partes.',
  'peerData.offset': 'Posição',
  'peerData.offset.about': 'Onde esta parte começa na mensagem.',
  'peerData.total': 'Tamanho total',
  'peerData.total.about': 'Octetos da mensagem inteira.',
  'peerData.length': 'Comprimento',
  'peerData.length.about': 'Octetos nesta parte.',
  'peerData.flags': 'Sinalizadores',
  'peerData.flags.about':
    '0x02 confirma, 0x08 é um erro, 0x20 são dados de um objeto, 0x1000030 são dados de um arquivo.',
  'peerData.confirmed': 'Identificador confirmado',
  'peerData.confirmed.about': 'Em uma confirmação, o identificador do que chegou; senão, um número qualquer.',
  'peerData.confirmedNumber': 'Número confirmado',
  'peerData.confirmedNumber.about': 'Em uma confirmação, o número que o outro lado tinha posto aqui; senão, 0.',
  'peerData.confirmedSize': 'Tamanho confirmado',
  'peerData.confirmedSize.about': 'Em uma confirmação, os octetos que chegaram; senão, 0.',
  'peerData.application': 'Aplicação',
  'peerData.application.about':
    'Fica no fim: 0 palavras sobre a transferência, 1 um objeto, 2 um arquivo, 3 tinta, 4 uma câmera.',
  'peerData.data': 'Dados',
  'peerData.data.about': 'O que é transferido, ou palavras sobre isso.',
} as const;
