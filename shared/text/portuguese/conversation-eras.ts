/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Arqui&vos',
  'toolbar.webcam': 'Webca&m',
  'toolbar.audio': 'Áu&dio',
  'toolbar.fun': 'Diversão e &jogos',
  'toolbar.email': 'Envia&r e-mail',
  'sidePane.invite': 'Convidar alguém para esta conversa',
  'sidePane.mail': 'Enviar e-mail',
  'sidePane.add': 'Adicionar aos contatos',
  'sidePane.block': 'Bloquear esta pessoa',
  'sidePane.unblock': 'Desbloquear esta pessoa',
  'conversation.nobody': '(mais ninguém)',
} as const;
