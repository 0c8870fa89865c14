/** What the user listens to. */
export const songTexts = {
  'song.menu': 'Dinlediğim',
  'song.show': '&Dinlediğimi göster',
  'song.choose': '&Şarkı...',
  'song.dialog': 'Dinlediğim',
  'song.artist': '&Sanatçı:',
  'song.title': '&Başlık:',
  'song.hint': 'Kapatana kadar başkaları kişisel iletiniz yerine bunu görür. Nudge hiçbir çalıcıyı dinlemez.',
} as const;
