/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Berichten',
  'options.page.alerts': 'Meldingen en geluiden',

  'options.messages.general': 'Algemene berichtinstellingen',
  'options.messages.font': '&Lettertype...',
  'options.messages.fontText': 'Lettertype kiezen voor wat ik schrijf',
  'options.messages.emoticons': '&Emoticons weergeven',
  'options.messages.times': '&Tijd van elk bericht weergeven',
  'options.messages.nudges': '&Nudges verzenden en ontvangen',
  'options.messages.shake': 'Het venster bij elke nudge laten &schudden',
  'options.messages.shakeNeedsNudges': 'Zonder nudges schudt er geen venster.',
  'options.messages.tabs': 'Alle nieuwe gesprekken in één venster, met ta&bbladen',
  'options.messages.spelling': '&Verkeerd gespelde woorden onderstrepen tijdens het typen',
  'options.messages.spellingSource':
    'Onder Windows en Linux wordt het woordenboek van uw taal de eerste keer van Google opgehaald.',
  'options.messages.away': 'Als ik afwezig ben',
  'options.messages.reply': 'Als ik weg of bezet ben, ie&dereen één keer antwoorden met:',
  'options.messages.replyText': 'Automatisch antwoord',
  'options.messages.replyOff': 'Schakel het selectievakje hierboven in om een antwoord te schrijven.',
  'options.messages.history': 'Berichtgeschiedenis',
  'options.messages.keepHistory': '&Geschiedenis bijhouden zonder te vragen',
  'options.messages.earlier': 'Elk nieuw venster met het vorige gesprek beg&innen',

  'options.alerts.show': 'Meldingen',
  'options.alerts.show.signsIn': 'Melden als een &contactpersoon online komt',
  'options.alerts.show.message': 'Melden als er een &bericht aankomt',
  'options.alerts.show.mail': 'Melden als er &e-mail aankomt',
  'options.alerts.show.nudge': 'Melden als er een &nudge aankomt',
  'options.alerts.show.addedYou': 'Melden als iemand mij aan een contactlijst &toevoegt',
  'options.alerts.show.service': 'Melden wat een &dienst van de server vertelt',
  'options.alerts.sound': 'Geluiden',
  'options.alerts.sound.signsIn': '&Geluid als een contactpersoon online komt',
  'options.alerts.sound.message': 'Geluid als er een be&richt aankomt',
  'options.alerts.sound.mail': 'Geluid als er e-mai&l aankomt',
  'options.alerts.sound.nudge': 'Geluid bij elke n&udge',
  'options.alerts.sound.addedYou': 'Geluid als &iemand mij aan een contactlijst toevoegt',
  'options.alerts.sound.service': 'Geluid als een dienst van de &server iets vertelt',
  'options.alerts.busy':
    'Zolang uw status Bezet is, wordt niets getoond of afgespeeld. Ook een gesprek dat u voor u hebt, heeft geen melding nodig.',

  'options.general.keepRunning': 'Bij het &sluiten blijft Nudge in het systeemvak actief',
} as const;
