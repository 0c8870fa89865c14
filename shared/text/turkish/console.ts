/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [seçenekler]

Bir MSNP sunucusunda oturum açar. Komutları standart girdiden satır satır okur ve
standart çıktıya her satırda bir JSON nesnesi yazar. Tanılama standart hataya gider.

  --server HOST[:PORT]   yönlendirme veya bildirim sunucusu; PORT yoksa 1863
  --account HANDLE       hesap: biri@example.com
  --password-env NAME    parolayı tutan ortam değişkeni
  --dialect NAME         sunulacak en yüksek sürüm, MSNP2 - MSNP12 (MSNP12)
  --offer-original       yalnız o sürümün özgün istemcisinin sunduğunu sun
  --nexus ADDRESS        Passport nexus, MSNP8 ve sonrası (https://HOST/rdr/pprdr.asp);
                         http adresi oturum için de düz http'ye izin verir
  --login ADDRESS        Passport oturum adresi; nexus'u atlar
  --insecure-tls         kimsenin kefil olmadığı sertifikayı kabul et
  --proxy URL            proxy üzerinden: socks5://[USER@]HOST[:PORT] ya da
                         CONNECT bilen için http://[USER@]HOST[:PORT]
  --proxy-password-env NAME   proxy parolasını tutan ortam değişkeni
  --gateway URL          HTTP ağ geçidi üzerinden: http://HOST[:PORT]
  --status CODE          görünülecek durum: NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            bağlantı kopunca kendiliğinden yeniden oturum aç
  --profile DIR          kişi listesini, takma adları ve kişisel iletiyi orada sakla (bellekte)
  --trace FILE           hattan geçenleri, sırlar çıkarılmış, JSON satırları olarak ekle
  --help                 bunu yaz

Komutlar:
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               kişisel ileti; metin yoksa silinir
  media ARTIST - TITLE     çalan; "media off" bitirir
  name TEXT                kendi adınız
  add HANDLE [GROUP]       birini kişi listesine koy
  remove HANDLE [block]    listeden çıkar, yazılmışsa engelle
  block HANDLE             unblock HANDLE sizi yeniden görmesini sağlar
  accept HANDLE [add]      sizi ekleyen sizi görebilsin, onu da ekle
  decline HANDLE           sizi ekleyeni engelle
  postpone HANDLE          sonraki oturumda yeniden sor
  rename HANDLE NAME       sunucudaki listenizde adı
  nickname HANDLE NAME     sizin verdiğiniz ad, burada saklanır; "off" bitirir
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        boş bir grup
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     bir gruba daha
  group remove HANDLE GROUP
  privacy others allow     ya da block: iki listede de olmayanlar
  privacy ask on           ya da off: sizi ekleyenleri sor
  privacy remove HANDLE allow    izin listesinden ya da engelleme listesinden
  phone home NUMBER        ya da work, mobile; "off" kaldırır
  phone pages on           ya da off: kişiler cep aygıtına yazabilir
  chat HANDLE TEXT         birine bir şey söyle; konuşmada "say CONVERSATION TEXT"
  typing HANDLE            birine yazdığınızı bildir
  nudge HANDLE
  invite CONVERSATION HANDLE   birini konuşmaya çağır
  leave CONVERSATION
  history search WORDS     bu sözcüklerin hepsi olan saklı iletiler (--profile ile)
  history last HANDLE [COUNT]   biriyle konuşmaların son girdileri
  invite mail ADDRESS [TEXT]   sunucu davet e-postası göndersin;
                           sayı, "find" ile bulunan kişidir
  find FIRST LAST [COUNTRY]   üye dizininde ara (MSNP7'ye dek)
  page HANDLE TEXT         izin veren kişinin cep aygıtına
  calls off                ya da on: durumunuz aynı kalırken başkaları sizi
                           konuşmaya çağırabilsin mi (IMS, televizyonlar için)
  refresh FL               ya da AL, BL, RL, groups: bir listeyi yeniden iste (MSNP8'e dek)
  export FILE.ctt          kişilerin adresleri; FILE.json ile haklarındaki her şey
  import FILE              dosyada olup listede olmayanları ekle, saniyede iki
  requests                 sizi ekleyip yanıt bekleyenler
  who                      sizi ekleyen herkes
  state                    tüm durumu yaz
  retry                    beklemek yerine şimdi oturum aç
  sign-out
  quit                     oturumu kapat ve bitir; girdinin sonu da aynısını yapar

Ad "tırnak" içinde olabilir, içinde \\" tırnaktır; tırnaksız son ad satır sonuna dek
sürer. Siz veya başkaları hakkındaki her komut "done" ya da "error" ile biter. Oturum
açılmadan gelen komutlar bekler. Sunucunun sonradan bitirdiği oturum "signed-out"
yazar; konsol quit'e dek kalır.

Çıkış durumu: quit sonrası 0, yanlış kullanımda 2, oturum açılamadıysa 3.`,
  'console.badUsage': '{problem} Nelerin olduğunu --help söyler.',
  'console.optionMissing': '{option} eksik.',
  'console.badServer': '--server, HOST veya HOST:PORT alır, IPv6 adresi köşeli ayraç içinde; "{value}" ikisi de değil.',
  'console.badAccount': '--account bir e-posta adresi alır; "{value}" öyle değil.',
  'console.noPassword': '--password-env ile belirtilen {name} ortam değişkeni ayarlanmamış.',
  'console.badDialect': '--dialect şunlardan birini alır: {names}; "{value}" bunlardan değil.',
  'console.badStatus': '--status şunlardan birini alır: {names}; "{value}" bunlardan değil.',
  'console.badWebAddress': '{option} bir http veya https adresi alır; "{value}" öyle değil.',
  'console.badProxy':
    '--proxy, parolasız socks5://USER@HOST:PORT veya http://USER@HOST:PORT alır; "{value}" ikisi de değil.',
  'console.noProxyPassword': '--proxy-password-env ile belirtilen {name} ortam değişkeni ayarlanmamış.',
  'console.badGateway': '--gateway, http://HOST:PORT alır, ardından {path} ya da hiçbir şey; "{value}" öyle değil.',
  'console.proxyOrGateway': '--proxy ile --gateway birlikte olmaz.',
  'console.badFolder': '--profile: klasör kullanılamıyor: {detail}.',
  'console.badTrace': '--trace: dosya yazılamıyor: {detail}.',
  'console.storageProblem': 'Profilde bir sorun var: {file}: {detail}',
  'console.traceStopped': 'İzleme burada bitiyor, dosyası artık yazılamıyor: {detail}.',
  'console.unknownCommand': '"{name}" diye bir komut yok. Olanlar: {names}.',
  'console.command.status': 'Şöyle kullanılır: status CODE; CODE şunlardan biridir: NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'Şöyle kullanılır: psm TEXT ya da yalnız psm.',
  'console.command.media': 'Şöyle kullanılır: media ARTIST - TITLE ya da media off.',
  'console.command.name': 'Şöyle kullanılır: name TEXT.',
  'console.command.phone home': 'Şöyle kullanılır: phone home NUMBER ya da phone home off.',
  'console.command.phone work': 'Şöyle kullanılır: phone work NUMBER ya da phone work off.',
  'console.command.phone mobile': 'Şöyle kullanılır: phone mobile NUMBER ya da phone mobile off.',
  'console.command.phone pages': 'Şöyle kullanılır: phone pages on ya da phone pages off.',
  'console.command.privacy others': 'Şöyle kullanılır: privacy others allow ya da privacy others block.',
  'console.command.privacy ask': 'Şöyle kullanılır: privacy ask on ya da privacy ask off.',
  'console.command.privacy remove': 'Şöyle kullanılır: privacy remove HANDLE allow ya da privacy remove HANDLE block.',
  'console.command.add': 'Şöyle kullanılır: add HANDLE ya da add HANDLE GROUP.',
  'console.command.remove': 'Şöyle kullanılır: remove HANDLE ya da remove HANDLE block.',
  'console.command.block': 'Şöyle kullanılır: block HANDLE.',
  'console.command.unblock': 'Şöyle kullanılır: unblock HANDLE.',
  'console.command.accept': 'Şöyle kullanılır: accept HANDLE ya da accept HANDLE add.',
  'console.command.decline': 'Şöyle kullanılır: decline HANDLE.',
  'console.command.postpone': 'Şöyle kullanılır: postpone HANDLE.',
  'console.command.rename': 'Şöyle kullanılır: rename HANDLE NAME.',
  'console.command.nickname': 'Şöyle kullanılır: nickname HANDLE NAME ya da nickname HANDLE off.',
  'console.command.group create': 'Şöyle kullanılır: group create NAME.',
  'console.command.group rename': 'Şöyle kullanılır: group rename "OLD" "NEW".',
  'console.command.group delete': 'Şöyle kullanılır: group delete NAME.',
  'console.command.group move': 'Şöyle kullanılır: group move HANDLE "TO" ya da group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'Şöyle kullanılır: group copy HANDLE TO.',
  'console.command.group remove': 'Şöyle kullanılır: group remove HANDLE GROUP.',
  'console.command.chat': 'Şöyle kullanılır: chat HANDLE TEXT.',
  'console.command.say': 'Şöyle kullanılır: say CONVERSATION TEXT; CONVERSATION olayların yazdığı kimliktir.',
  'console.command.typing': 'Şöyle kullanılır: typing HANDLE.',
  'console.command.nudge': 'Şöyle kullanılır: nudge HANDLE.',
  'console.command.invite': 'Şöyle kullanılır: invite CONVERSATION HANDLE.',
  'console.command.leave': 'Şöyle kullanılır: leave CONVERSATION.',
  'console.command.invite mail': 'Şöyle kullanılır: invite mail ADDRESS ya da invite mail ADDRESS TEXT.',
  'console.command.history search': 'Şöyle kullanılır: history search SOME WORDS.',
  'console.command.history last': 'Şöyle kullanılır: history last bob@example.com 20.',
  'console.noHistory': '--profile olmadan bir şey saklanmaz, bu yüzden bakılacak geçmiş yok.',
  'console.command.find': 'Şöyle kullanılır: find FIRST LAST ya da find FIRST LAST COUNTRY.',
  'console.command.page': 'Şöyle kullanılır: page HANDLE TEXT.',
  'console.command.calls': 'Şöyle kullanılır: calls on ya da calls off.',
  'console.command.refresh': 'Şöyle kullanılır: refresh FL / AL / BL / RL / groups.',
  'console.command.export': 'Şöyle kullanılır: export FILE.ctt ya da export FILE.json.',
  'console.command.import': 'Şöyle kullanılır: import FILE.',
  'console.command.requests': 'Şöyle kullanılır: requests.',
  'console.command.who': 'Şöyle kullanılır: who.',
  'console.command.state': 'Şöyle kullanılır: state.',
  'console.command.retry': 'Şöyle kullanılır: retry.',
  'console.command.sign-out': 'Şöyle kullanılır: sign-out.',
  'console.command.quit': 'Şöyle kullanılır: quit.',
  'console.notSignedIn': '{name}: oturum açılmadı.',
  'console.notInDialect': '{name}: {dialect} içinde böyle bir şey yok.',
  'console.noPersonalMessages': '{dialect} içinde kişisel ileti yok; MSNP11 ile geldi.',
  'console.noMedia': '{dialect} çalanı kimseye göstermez; bu MSNP11 ile geldi.',
  'console.noGroups': '{dialect} içinde grup yok; MSNP7 ile geldi.',
  'console.noPhones': '{dialect} içinde telefon numarası yok; MSNP5 ile geldi.',
  'console.noPages': '{dialect} içinde cep aygıtlarına ileti yok; MSNP5 ile geldi.',
  'console.noDirectory': '{dialect} içinde üye dizini yok; MSNP8 ile kalktı.',
  'console.noInvitationWords': '{dialect} davetleri kendi sözleriniz olmadan gönderir; onlar MSNP5 ile geldi.',
  'console.noRefresh': '{dialect} oturum açınca tüm listeleri birden getirir, tek başına getirmez.',
  'console.noCalls': '{dialect} bunu yapamaz; MSNP3 ile geldi.',
  'console.tooLong': '{name}: bu çok uzun.',
  'console.notWaiting': 'retry: kısaltılacak bir bekleme yok.',
  'console.noSuchGroup': '"{name}" diye bir grup yok.',
  'console.severalGroups': '{handle} birkaç grupta ({groups}): hangisinden çıkacağını söyleyin.',
} as const;
