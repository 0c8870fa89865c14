/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Bienvenido a Nudge',
  'welcome.learnMore': '¿Es nuevo aquí? Así funciona',
  'welcome.tryHeading': 'Pruébelo ahora mismo',
  'welcome.try':
    'Nudge lleva dentro un servicio propio, con una cuenta de demostración y personas que responden. Elija «{demo}» en la ventana de inicio de sesión y después Iniciar sesión.',
  'welcome.serverHeading': 'Encuentre a otros en un servidor de aficionados',
  'welcome.server':
    'Hay quienes mantienen servidores para los programas clásicos. Elija uno en la configuración de servidores, o escriba la dirección que le den, e inicie sesión con la cuenta que tenga allí.',
  'welcome.privacyHeading': 'Qué sale de este equipo',
  'welcome.privacy':
    'Solo lo que va al servidor que usted elige. Nudge no informa de nada a nadie. Si se revisa la ortografía, el diccionario viene de Google la primera vez; puede desactivarlo en las opciones.',
  'welcome.zoom': '{key} y + o − agrandan o reducen una ventana, {key} y 0 la dejan como estaba.',
  'menu.help.welcome': '&Bienvenido a Nudge',
  'about.licences': 'Licencias...',
  'licences.title': 'Licencias',
  'contactMenu.messageEveryone': '&Mensaje a todos los de este grupo',
  'contactMenu.reason.nobodyToMessage': 'Ahora no se puede escribir a nadie de este grupo.',
  'menu.actions.sendOther': 'Envi&ar otra cosa',
  'menu.actions.mail': 'Enviar un c&orreo...',
  'menu.actions.mobile': 'Mensaje a un dispositivo &móvil...',
  'reason.nothingChanged': 'Todavía no se ha cambiado nada.',
  'reason.firstPage': 'Esta es la primera página.',
  'reason.nothingTyped': 'Escriba algo primero.',
  'reason.replayRuns': 'Detenga primero la reproducción.',
} as const;
