/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Archivo&s',
  'toolbar.webcam': 'Cá&mara web',
  'toolbar.audio': 'A&udio',
  'toolbar.fun': '&Diversión y juegos',
  'toolbar.email': 'Enviar c&orreo',
  'sidePane.invite': 'Invitar a alguien a esta conversación',
  'sidePane.mail': 'Enviar correo',
  'sidePane.add': 'Agregar a los contactos',
  'sidePane.block': 'Bloquear a esta persona',
  'sidePane.unblock': 'Desbloquear a esta persona',
  'conversation.nobody': '(nadie más)',
} as const;
