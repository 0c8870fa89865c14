/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'Oturumu kapattınız.',
  'signedOut.cancelled': 'Oturum açma istediğiniz gibi durduruldu.',
  'signedOut.wrong-password': 'Bu adres ile parola birbirine uymuyor. İkisine de, Caps Lock tuşuna da bakın.',
  'signedOut.signed-in-elsewhere': 'Hesabınız şimdi başka yerde kullanılıyor, bu yüzden burada oturumu kapatıldı.',
  'signedOut.server-shutting-down': 'Sunucu bakım için kapanıyor ve herkesin oturumunu kapattı.',
  'signedOut.refused': 'Sunucu oturum açmayı reddetti ve Nudge’ın bildiği bir neden vermedi.',
  'signedOut.server-busy': 'Sunucu aşırı yüklü ya da kendi hatası var. Lütfen birkaç dakika sonra yeniden deneyin.',
  'signedOut.account-blocked': 'Sunucu bu hesabı engelledi. Nedenini sunucuyu işleten söyleyebilir.',
  'signedOut.address-not-verified':
    'Bu hesabın e-posta adresi henüz doğrulanmadı. Önce sunucuda doğrulayın, sonra oturum açın.',
  'signedOut.no-common-dialect':
    'Bu sunucu Nudge’ın sunduğu hiçbir MSNP sürümünü konuşmuyor. Sunucu ayarlarında başkasını seçin.',
  'signedOut.advice': 'Kendi programının {version} sürümünü öneriyor; fazlası {address} adresinde.',
  'signedOut.adviceVersion': 'Kendi programının {version} sürümünü öneriyor.',
  'signedOut.adviceAddress': 'Hangi programı istediğini {address} adresinde söylüyor.',
  'signedOut.not-enabled-for-dialect':
    'Sunucu bu hesabın bu kadar eski bir MSNP sürümüyle oturum açmasına izin vermiyor. Eski istemciler için ayrı parola isteyebilir; ya da sunucu ayarlarında daha yeni bir sürüm seçin.',
  'signedOut.passport-unavailable':
    'Oturum açma sunucusu düzgün yanıt vermedi. Lütfen birkaç dakika sonra yeniden deneyin.',
  'signedOut.unknown-host': 'Bu adda bir sunucu yok. Sunucu ayarlarında adı denetleyin.',
  'signedOut.unreachable': 'Nudge sunucuya ulaşamadı. Sunucu ayarlarındaki adresi ve kendi bağlantınızı denetleyin.',
  'signedOut.timed-out':
    'Sunucunun yanıtı çok gecikti. Kapalı olabilir ya da yolda bir proxy veya güvenlik duvarı vardır.',
  'signedOut.proxy-failed':
    'Sunucuya giden yoldaki proxy veya ağ geçidi Nudge’ı geçirmedi. Bağlantı ayarlarında adresini, kullanıcı adını ve parolasını denetleyin.',
  'signedOut.connection-lost': 'Sunucuyla bağlantı koptu. Lütfen yeniden oturum açın.',
  'signedOut.too-many-redirects': 'Sunucular Nudge’ı birinden ötekine gönderip durdu, bu yüzden vazgeçti.',
  'signedOut.terms-of-use': 'Hizmet önce koşullarını onaylamanızı istiyor. Web sitesinde onaylayıp buraya dönün.',
  'signedOut.challenge-failed':
    'Sunucu Nudge’ın kendini kanıtlamasını kabul etmedi. Sunucu ayarlarında başka bir MSNP sürümü yararlı olabilir.',
  'signedOut.protocol-error': 'Sunucu Nudge’ın anlayamadığı bir şey söyledi, bu yüzden bağlantı kapatıldı.',
} as const;
