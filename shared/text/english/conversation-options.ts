/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Messages',
  'options.page.alerts': 'Alerts and Sounds',

  'options.messages.general': 'General Message Settings',
  'options.messages.font': 'Change &Font...',
  'options.messages.fontText': 'Choose a font for what I write',
  'options.messages.emoticons': '&Show emoticons',
  'options.messages.times': 'Show the &time of each message',
  'options.messages.nudges': 'Let Nud&ges be sent and received',
  'options.messages.shake': 'S&hake the window with each of them',
  'options.messages.shakeNeedsNudges': 'Without Nudges nothing shakes the window.',
  'options.messages.tabs': 'Put all new conversations into &one window, with tabs',
  'options.messages.spelling': '&Underline misspelt words while I write',
  'options.messages.spellingSource':
    'On Windows and Linux the dictionary of your language is downloaded from Google the first time.',
  'options.messages.away': 'While I Am Away',
  'options.messages.reply': '&When I am away or busy, answer everybody once with:',
  'options.messages.replyText': 'Automatic reply',
  'options.messages.replyOff': 'Tick the box above to write a reply.',
  'options.messages.history': 'Message History',
  'options.messages.keepHistory': '&Keep a history of what is said, without asking',
  'options.messages.earlier': 'Begin each new window with the &last conversation',

  'options.alerts.show': 'Alerts',
  'options.alerts.show.signsIn': 'Alert me when a &contact comes online',
  'options.alerts.show.message': 'Alert me when a &message arrives',
  'options.alerts.show.mail': 'Alert me when &e-mail arrives',
  'options.alerts.show.nudge': 'Alert me when a &Nudge arrives',
  'options.alerts.show.addedYou': 'Alert me when somebody a&dds me to a contact list',
  'options.alerts.show.service': 'Alert me to what a &service of the server tells',
  'options.alerts.sound': 'Sounds',
  'options.alerts.sound.signsIn': 'Play a sound when a contact comes &online',
  'options.alerts.sound.message': 'Play a sound when a message a&rrives',
  'options.alerts.sound.mail': 'Play a sound when e-mai&l arrives',
  'options.alerts.sound.nudge': 'Play a sound with each Nud&ge',
  'options.alerts.sound.addedYou': 'Play a sound when some&body adds me to a contact list',
  'options.alerts.sound.service': '&Play a sound when a service of the server tells something',
  'options.alerts.busy':
    'While your status is Busy nothing is shown or played. A conversation that you have before you needs no alert either.',

  'options.general.keepRunning': 'Leave Nudge running in the tray when I &close it',
} as const;
