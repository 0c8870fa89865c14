/** What the user listens to. */
export const songTexts = {
  'song.menu': 'O que estou ouvindo',
  'song.show': '&Mostrar o que estou ouvindo',
  'song.choose': 'Mú&sica...',
  'song.dialog': 'O que estou ouvindo',
  'song.artist': '&Artista:',
  'song.title': '&Título:',
  'song.hint':
    'Os outros a veem em lugar da sua mensagem pessoal até que você a desative. O Nudge não está ligado a nenhum reprodutor.',
} as const;
