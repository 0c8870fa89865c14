/** The alerts that slide in at the corner of the screen. */
export const toastTexts = {
  'alert.brand': 'Nudge',
  'alert.options': 'Opciones',
  'alert.close': 'Cerrar esta alerta',
  'alert.signedIn': 'acaba de iniciar sesión.',
  'alert.message': '{name} dice:',
  'alert.nudge': 'le ha enviado un zumbido.',
  'alert.mail': 'Hay un correo nuevo de {name} en su bandeja de entrada.',
  'alert.mailWaiting': {
    one: 'Hay un correo sin leer en su bandeja de entrada.',
    many: 'Hay {count} de correos sin leer en su bandeja de entrada.',
    other: 'Hay {count} correos sin leer en su bandeja de entrada.',
  },
  'alert.addedYou': 'le ha agregado como contacto.',
} as const;
