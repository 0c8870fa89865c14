/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Nudge’a Hoş Geldiniz',
  'welcome.learnMore': 'Yeni misiniz? Nudge nasıl çalışır',
  'welcome.tryHeading': 'Hemen deneyin',
  'welcome.try':
    'Nudge’ın içinde kendi hizmeti var: bir deneme hesabı ve yanıt veren kişiler. Oturum açma penceresinde “{demo}” seçeneğini, sonra Oturum Aç’ı seçin.',
  'welcome.serverHeading': 'Canlandırılmış bir sunucuda başkalarıyla buluşun',
  'welcome.server':
    'Bazı kişiler klasik ileti programları için sunucu işletiyor. Sunucu ayarlarından birini seçin ya da size söyledikleri adresi girin ve oradaki hesabınızla oturum açın.',
  'welcome.privacyHeading': 'Bu bilgisayardan ne çıkar',
  'welcome.privacy':
    'Yalnız seçtiğiniz sunucuya giden. Nudge kimseye bir şey bildirmez. Yazım denetleniyorsa sözlük ilk seferde Google’dan gelir; seçeneklerde kapatılabilir.',
  'welcome.zoom': '{key} ile + veya − pencereyi büyütür veya küçültür, {key} ile 0 eski haline getirir.',
  'menu.help.welcome': '&Nudge’a hoş geldiniz',
  'about.licences': 'Lisanslar...',
  'licences.title': 'Lisanslar',
  'contactMenu.messageEveryone': 'Bu gruptaki &herkese ileti gönder',
  'contactMenu.reason.nobodyToMessage': 'Bu grupta şimdi yazılabilecek kimse yok.',
  'menu.actions.sendOther': 'Başka &şey gönder',
  'menu.actions.mail': 'E-posta iletisi g&önder...',
  'menu.actions.mobile': '&Cep aygıtına ileti gönder...',
  'reason.nothingChanged': 'Henüz bir şey değiştirilmedi.',
  'reason.firstPage': 'Bu ilk sayfa.',
  'reason.nothingTyped': 'Önce bir şey yazın.',
  'reason.replayRuns': 'Önce oynatmayı durdurun.',
} as const;
