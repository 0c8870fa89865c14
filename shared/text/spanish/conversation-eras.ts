/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Arc&hivos',
  'toolbar.webcam': '&Cámara web',
  'toolbar.audio': '&Audio',
  'toolbar.fun': '&Diversión y juegos',
  'toolbar.email': 'Enviar c&orreo',
  'sidePane.invite': 'Invitar a alguien a esta conversación',
  'sidePane.mail': 'Enviar correo',
  'sidePane.add': 'Agregar a los contactos',
  'sidePane.block': 'Bloquear a esta persona',
  'sidePane.unblock': 'Desbloquear a esta persona',
  'conversation.nobody': '(nadie más)',
} as const;
