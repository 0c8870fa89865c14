/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Da&teien',
  'toolbar.webcam': '&Webcam',
  'toolbar.audio': 'A&udio',
  'toolbar.fun': 'S&piele',
  'toolbar.email': 'E-Mai&l senden',
  'sidePane.invite': 'Jemanden zu dieser Unterhaltung einladen',
  'sidePane.mail': 'E-Mail senden',
  'sidePane.add': 'Zu Kontakten hinzufügen',
  'sidePane.block': 'Diese Person blockieren',
  'sidePane.unblock': 'Blockierung dieser Person aufheben',
  'conversation.nobody': '(sonst niemand)',
} as const;
