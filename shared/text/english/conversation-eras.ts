/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Se&nd Files',
  'toolbar.webcam': '&Webcam',
  'toolbar.audio': 'A&udio',
  'toolbar.fun': 'Fun && &Games',
  'toolbar.email': 'Send E-&mail',
  'sidePane.invite': 'Invite Someone to This Conversation',
  'sidePane.mail': 'Send E-mail',
  'sidePane.add': 'Add to Contacts',
  'sidePane.block': 'Block This Person',
  'sidePane.unblock': 'Unblock This Person',
  'conversation.nobody': '(nobody else)',
} as const;
