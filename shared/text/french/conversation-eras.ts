/** What conversations of other eras than 7.x say. */
export const conversationEraTexts = {
  'toolbar.files': 'Fic&hiers',
  'toolbar.webcam': 'Web&cam',
  'toolbar.audio': 'A&udio',
  'toolbar.fun': '&Jeux && loisirs',
  'toolbar.email': 'E-&mail',
  'sidePane.invite': 'Inviter quelqu’un dans cette conversation',
  'sidePane.mail': 'Envoyer un e-mail',
  'sidePane.add': 'Ajouter aux contacts',
  'sidePane.block': 'Bloquer cette personne',
  'sidePane.unblock': 'Débloquer cette personne',
  'conversation.nobody': '(personne d’autre)',
} as const;
