/** What the user listens to. */
export const songTexts = {
  'song.menu': 'Was ich gerade höre',
  'song.show': '&Anzeigen, was ich gerade höre',
  'song.choose': '&Titel...',
  'song.dialog': 'Was ich gerade höre',
  'song.artist': '&Interpret:',
  'song.title': '&Titel:',
  'song.hint':
    'Andere sehen es statt Ihrer persönlichen Nachricht, bis Sie es ausschalten. Nudge hört bei keinem Player mit.',
} as const;
