/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'Ha cerrado la sesión.',
  'signedOut.cancelled': 'Se canceló el inicio de sesión, como usted pidió.',
  'signedOut.wrong-password':
    'Esta dirección y esta contraseña no corresponden. Revise las dos, y también la tecla Bloq Mayús.',
  'signedOut.signed-in-elsewhere': 'Su cuenta se usa ahora en otro lugar, así que aquí se cerró la sesión.',
  'signedOut.server-shutting-down': 'El servidor se detiene por mantenimiento y cerró la sesión de todos.',
  'signedOut.refused': 'El servidor rechazó el inicio de sesión sin dar un motivo que Nudge conozca.',
  'signedOut.server-busy': 'El servidor está sobrecargado o ha tenido un error. Inténtelo de nuevo en unos minutos.',
  'signedOut.account-blocked':
    'El servidor ha bloqueado esta cuenta. Quien administra el servidor puede decirle por qué.',
  'signedOut.address-not-verified':
    'La dirección de correo de esta cuenta todavía no se ha confirmado. Confírmela primero con el servidor y después inicie sesión.',
  'signedOut.no-common-dialect':
    'Este servidor no habla ninguna versión de MSNP que ofreciera Nudge. Elija otra en la configuración de servidores.',
  'signedOut.advice': 'Recomienda la versión {version} de su propio programa, y cuenta más en {address}.',
  'signedOut.adviceVersion': 'Recomienda la versión {version} de su propio programa.',
  'signedOut.adviceAddress': 'En {address} dice qué programa quiere.',
  'signedOut.not-enabled-for-dialect':
    'El servidor no permite a esta cuenta iniciar sesión con una versión tan antigua de MSNP. Quizá pida una contraseña aparte para programas antiguos; o elija una versión más nueva en la configuración de servidores.',
  'signedOut.passport-unavailable':
    'El servidor de inicio de sesión no dio una respuesta correcta. Inténtelo de nuevo en unos minutos.',
  'signedOut.unknown-host':
    'No hay ningún servidor con ese nombre. Revise el nombre en la configuración de servidores.',
  'signedOut.unreachable':
    'Nudge no pudo llegar al servidor. Revise la dirección en la configuración de servidores y su propia conexión.',
  'signedOut.timed-out':
    'El servidor tardó demasiado en responder. Puede estar parado, o un proxy o firewall se interpone.',
  'signedOut.proxy-failed':
    'El proxy o la pasarela camino del servidor no dejó pasar a Nudge. Revise su dirección, usuario y contraseña en la configuración de la conexión.',
  'signedOut.connection-lost': 'Se perdió la conexión con el servidor. Inicie sesión otra vez.',
  'signedOut.too-many-redirects': 'Los servidores enviaban a Nudge de uno a otro, así que desistió.',
  'signedOut.terms-of-use':
    'El servicio le pide que acepte antes sus condiciones. Hágalo en su sitio web y vuelva después aquí.',
  'signedOut.challenge-failed':
    'El servidor no aceptó la forma en que Nudge se identificó. Otra versión de MSNP en la configuración de servidores puede ayudar.',
  'signedOut.protocol-error': 'El servidor dijo algo que Nudge no pudo entender, así que se cortó la conexión.',
} as const;
