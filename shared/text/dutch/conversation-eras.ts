/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Bes&tanden',
  'toolbar.webcam': 'Web&cam',
  'toolbar.audio': 'A&udio',
  'toolbar.fun': 'S&pellen',
  'toolbar.email': 'E-mai&l verzenden',
  'sidePane.invite': 'Iemand voor dit gesprek uitnodigen',
  'sidePane.mail': 'E-mail verzenden',
  'sidePane.add': 'Aan contactpersonen toevoegen',
  'sidePane.block': 'Deze persoon blokkeren',
  'sidePane.unblock': 'Blokkering van deze persoon opheffen',
  'conversation.nobody': '(verder niemand)',
} as const;
