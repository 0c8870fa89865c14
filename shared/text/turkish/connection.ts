/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Çalışıyor: bir ileti sunucusu {milliseconds} ms sonra yanıt verdi.',
  'connectionTest.unknown-host': 'Bu adda bir sunucu yok. Sunucu ayarlarından denetleyin.',
  'connectionTest.unreachable': 'Sunucuya giden yol sunucudan önce bitiyor.',
  'connectionTest.timed-out': 'Kimse zamanında yanıt vermedi. Güvenlik duvarı durdurduğunu söylemeyebilir.',
  'connectionTest.aborted': 'Sınama durduruldu.',
  'connectionTest.proxy-unreachable':
    'Proxy’ye veya ağ geçidine ulaşılamıyor. Adresini ve bağlantı noktasını denetleyin.',
  'connectionTest.proxy-refused': 'Proxy o sunucuya kimseyi geçirmiyor ya da başka türden bir proxy.',
  'connectionTest.proxy-needs-password': 'Proxy tanıdığı bir kullanıcı adı ve parola istiyor.',
  'connectionTest.gateway-failure': 'O adreste yanıt veren bir ileti ağ geçidi değil ya da sürdüremiyor.',
  'connectionTest.hung-up': 'Biri yanıt verdi ve tek söz etmeden kapattı.',
  'connectionTest.not-a-messenger-server': 'Orada biri yanıt veriyor, ama ileti sunucusu değil.',
} as const;
