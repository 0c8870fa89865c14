/** What the user listens to. */
export const songTexts = {
  'song.menu': 'ما أستمع إليه',
  'song.show': 'إ&ظهار ما أستمع إليه',
  'song.choose': 'أ&غنية...',
  'song.dialog': 'ما أستمع إليه',
  'song.artist': 'ال&فنان:',
  'song.title': 'ال&عنوان:',
  'song.hint': 'يراه الآخرون بدل رسالتك الشخصية حتى توقفه. لا يستمع Nudge إلى أي مشغّل.',
} as const;
