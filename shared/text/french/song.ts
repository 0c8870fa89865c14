/** What the user listens to. */
export const songTexts = {
  'song.menu': 'Ce que j’écoute',
  'song.show': '&Afficher ce que j’écoute',
  'song.choose': '&Chanson...',
  'song.dialog': 'Ce que j’écoute',
  'song.artist': '&Artiste :',
  'song.title': '&Titre :',
  'song.hint':
    'Les autres le voient à la place de votre message perso jusqu’à ce que vous le désactiviez. Nudge n’est relié à aucun lecteur.',
} as const;
