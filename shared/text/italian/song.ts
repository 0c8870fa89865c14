/** What the user listens to. */
export const songTexts = {
  'song.menu': 'Che cosa ascolto',
  'song.show': '&Mostra che cosa ascolto',
  'song.choose': '&Brano...',
  'song.dialog': 'Che cosa ascolto',
  'song.artist': '&Artista:',
  'song.title': '&Titolo:',
  'song.hint':
    'Gli altri lo vedono al posto del messaggio personale finché non lo disattivi. Nudge non è collegato ad alcun lettore.',
} as const;
