/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Messages',
  'options.page.alerts': 'Alertes et sons',

  'options.messages.general': 'Paramètres généraux des messages',
  'options.messages.font': '&Police...',
  'options.messages.fontText': 'Choisir la police de ce que j’écris',
  'options.messages.emoticons': 'Afficher les é&moticônes',
  'options.messages.times': 'Afficher l’&heure des messages',
  'options.messages.nudges': 'Permettre d’envoyer et de recevoir des &wizz',
  'options.messages.shake': '&Secouer la fenêtre à chaque wizz',
  'options.messages.shakeNeedsNudges': 'Sans wizz, rien ne secoue la fenêtre.',
  'options.messages.tabs': 'Nouvelles &conversations dans une seule fenêtre, en onglets',
  'options.messages.spelling': 'Sou&ligner les fautes d’orthographe quand j’écris',
  'options.messages.spellingSource':
    'Sous Windows et Linux, le dictionnaire de votre langue est téléchargé chez Google la première fois.',
  'options.messages.away': 'Pendant mon absence',
  'options.messages.reply': '&Quand je suis absent(e) ou occupé(e), répondre une fois :',
  'options.messages.replyText': 'Réponse automatique',
  'options.messages.replyOff': 'Cochez la case ci-dessus pour écrire une réponse.',
  'options.messages.history': 'Historique des messages',
  'options.messages.keepHistory': '&Garder un historique de ce qui est dit, sans demander',
  'options.messages.earlier': 'Commencer chaque fenêtre par la &dernière conversation',

  'options.alerts.show': 'Alertes',
  'options.alerts.show.signsIn': 'M’alerter quand un &contact se connecte',
  'options.alerts.show.message': 'M’alerter quand un &message arrive',
  'options.alerts.show.mail': 'M’alerter quand un &e-mail arrive',
  'options.alerts.show.nudge': 'M’alerter quand un &wizz arrive',
  'options.alerts.show.addedYou': 'M’alerter quand quelqu’un m’a&joute à ses contacts',
  'options.alerts.show.service': 'M’alerter quand un &service du serveur annonce quelque chose',
  'options.alerts.sound': 'Sons',
  'options.alerts.sound.signsIn': 'Jouer un son quand un contact se co&nnecte',
  'options.alerts.sound.message': 'Jouer un son quand un message arri&ve',
  'options.alerts.sound.mail': 'Jouer un son quand un e-mail arr&ive',
  'options.alerts.sound.nudge': 'Jouer un son à chaque wi&zz',
  'options.alerts.sound.addedYou': 'Jouer un son quand que&lqu’un m’ajoute à ses contacts',
  'options.alerts.sound.service': 'Jouer un son quand un service annonce &quelque chose',
  'options.alerts.busy':
    'Avec le statut Occupé(e), rien n’est affiché ni joué. Une conversation que vous avez sous les yeux n’a pas besoin d’alerte non plus.',

  'options.general.keepRunning': 'Garder Nudge dans la zone de notification à la &fermeture',
} as const;
