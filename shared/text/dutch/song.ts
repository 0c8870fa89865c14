/** What the user listens to. */
export const songTexts = {
  'song.menu': 'Waar ik naar luister',
  'song.show': '&Laten zien waar ik naar luister',
  'song.choose': 'N&ummer...',
  'song.dialog': 'Waar ik naar luister',
  'song.artist': '&Artiest:',
  'song.title': '&Titel:',
  'song.hint':
    'Anderen zien het in plaats van uw persoonlijke bericht tot u het uitzet. Nudge luistert geen speler af.',
} as const;
