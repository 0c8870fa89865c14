/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'In&via file',
  'toolbar.webcam': '&Webcam',
  'toolbar.audio': 'Audi&o',
  'toolbar.fun': '&Giochi',
  'toolbar.email': 'Invia e-mai&l',
  'sidePane.invite': 'Invita qualcuno in questa conversazione',
  'sidePane.mail': 'Invia e-mail',
  'sidePane.add': 'Aggiungi ai contatti',
  'sidePane.block': 'Blocca questa persona',
  'sidePane.unblock': 'Sblocca questa persona',
  'conversation.nobody': '(nessun altro)',
} as const;
