/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Mensajes',
  'options.page.alerts': 'Alertas y sonidos',

  'options.messages.general': 'Configuración general de mensajes',
  'options.messages.font': 'Cambiar &fuente...',
  'options.messages.fontText': 'Elegir la fuente de lo que escribo',
  'options.messages.emoticons': '&Mostrar emoticonos',
  'options.messages.times': 'Mostrar la &hora de cada mensaje',
  'options.messages.nudges': 'Permitir enviar y recibir &zumbidos',
  'options.messages.shake': 'Agitar la &ventana con cada zumbido',
  'options.messages.shakeNeedsNudges': 'Sin zumbidos, nada agita la ventana.',
  'options.messages.tabs': 'Poner las conversaciones nuevas en &una ventana, con fichas',
  'options.messages.spelling': '&Subrayar las faltas mientras escribo',
  'options.messages.spellingSource':
    'En Windows y Linux el diccionario de su idioma se descarga de Google la primera vez.',
  'options.messages.away': 'Mientras estoy ausente',
  'options.messages.reply': 'Si estoy &ausente u ocupado, responder una vez a cada uno:',
  'options.messages.replyText': 'Respuesta automática',
  'options.messages.replyOff': 'Marque la casilla de arriba para escribir una respuesta.',
  'options.messages.history': 'Historial de mensajes',
  'options.messages.keepHistory': '&Guardar un historial de lo que se dice, sin preguntar',
  'options.messages.earlier': 'Em&pezar cada ventana con la última conversación',

  'options.alerts.show': 'Alertas',
  'options.alerts.show.signsIn': 'Avisarme cuando se conecta un &contacto',
  'options.alerts.show.message': 'Avisarme cuando llega un &mensaje',
  'options.alerts.show.mail': 'Avisarme cuando llega un c&orreo',
  'options.alerts.show.nudge': 'Avisarme cuando llega un &zumbido',
  'options.alerts.show.addedYou': 'Avisarme cuando alguien me a&grega a su lista',
  'options.alerts.show.service': 'Avisarme de lo que dice un &servicio del servidor',
  'options.alerts.sound': 'Sonidos',
  'options.alerts.sound.signsIn': 'Sonido cuando se co&necta un contacto',
  'options.alerts.sound.message': 'Sonido cuando &llega un mensaje',
  'options.alerts.sound.mail': 'Sonido cuando llega un co&rreo',
  'options.alerts.sound.nudge': 'Sonido con cada z&umbido',
  'options.alerts.sound.addedYou': 'Sonido cuando &alguien me agrega a su lista',
  'options.alerts.sound.service': 'Sonido cuando &dice algo un servicio del servidor',
  'options.alerts.busy':
    'Mientras su estado es Ocupado no se muestra ni suena nada. Una conversación que tiene delante tampoco necesita alerta.',

  'options.general.keepRunning': 'Dejar Nudge en el área de notificación al &cerrarlo',
} as const;
