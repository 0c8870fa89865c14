/** What the user listens to. */
export const songTexts = {
  'song.menu': 'Lo que estoy escuchando',
  'song.show': '&Mostrar lo que estoy escuchando',
  'song.choose': '&Canción...',
  'song.dialog': 'Lo que estoy escuchando',
  'song.artist': '&Artista:',
  'song.title': '&Título:',
  'song.hint':
    'Los demás lo ven en lugar de su mensaje personal hasta que lo quite. Nudge no está conectado a ningún reproductor.',
} as const;
