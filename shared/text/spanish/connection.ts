/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Funciona: un servidor de mensajería respondió en {milliseconds} ms.',
  'connectionTest.unknown-host':
    'No hay ningún servidor con ese nombre. Compruébelo en la configuración de servidores.',
  'connectionTest.unreachable': 'El camino al servidor termina antes de llegar a él.',
  'connectionTest.timed-out': 'Nadie respondió a tiempo. Puede que un firewall bloquee la conexión sin avisar.',
  'connectionTest.aborted': 'La prueba se detuvo.',
  'connectionTest.proxy-unreachable':
    'No se puede llegar al propio proxy o pasarela. Compruebe su dirección y su puerto.',
  'connectionTest.proxy-refused': 'El proxy no deja pasar a nadie a ese servidor, o es un proxy de otro tipo.',
  'connectionTest.proxy-needs-password': 'El proxy pide un nombre de usuario y una contraseña válidos.',
  'connectionTest.gateway-failure':
    'Lo que responde en esa dirección no es una pasarela de mensajería, o no puede seguir.',
  'connectionTest.hung-up': 'Alguien atendió la llamada y colgó sin decir palabra.',
  'connectionTest.not-a-messenger-server': 'Alguien responde allí, pero no es un servidor de mensajería.',
} as const;
