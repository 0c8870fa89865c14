/** What the user listens to. */
export const songTexts = {
  'song.menu': 'What I am listening to',
  'song.show': "&Show What I'm Listening To",
  'song.choose': 'S&ong...',
  'song.dialog': "What I'm Listening To",
  'song.artist': '&Artist:',
  'song.title': '&Title:',
  'song.hint': 'Others see it instead of your personal message until you switch it off. Nudge listens to no player.',
} as const;
