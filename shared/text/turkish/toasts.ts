/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Seçenekler',
  'alert.close': 'Bu uyarıyı kapat',
  'alert.signedIn': 'az önce oturum açtı.',
  'alert.message': '{name} diyor ki:',
  'alert.nudge': 'size titreşim gönderdi!',
  'alert.mail': 'Gelen kutunuzda {name} kişisinden yeni bir e-posta var.',
  'alert.mailWaiting': {
    one: 'Gelen kutunuzda okunmamış bir e-posta var.',
    other: 'Gelen kutunuzda okunmamış {count} e-posta var.',
  },
  'alert.addedYou': 'sizi kişi listesine ekledi.',
} as const;
