/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Nachrichten',
  'options.page.alerts': 'Hinweise und Sounds',

  'options.messages.general': 'Allgemeine Nachrichteneinstellungen',
  'options.messages.font': '&Schriftart...',
  'options.messages.fontText': 'Schriftart für meine Nachrichten wählen',
  'options.messages.emoticons': '&Emoticons anzeigen',
  'options.messages.times': '&Uhrzeit jeder Nachricht anzeigen',
  'options.messages.nudges': 'Senden und Empfangen von Nu&dges zulassen',
  'options.messages.shake': 'Fenster bei jedem &wackeln lassen',
  'options.messages.shakeNeedsNudges': 'Ohne Nudges wackelt kein Fenster.',
  'options.messages.tabs': 'Alle neuen Unterhaltungen in ein Fenster mit &Registern legen',
  'options.messages.spelling': 'Rechtschreib&fehler beim Tippen unterstreichen',
  'options.messages.spellingSource':
    'Unter Windows und Linux wird das Wörterbuch Ihrer Sprache beim ersten Mal von Google geladen.',
  'options.messages.away': 'Wenn ich abwesend bin',
  'options.messages.reply': 'Bin ich a&bwesend oder beschäftigt, jedem einmal antworten:',
  'options.messages.replyText': 'Automatische Antwort',
  'options.messages.replyOff': 'Aktivieren Sie das Kontrollkästchen oben, um eine Antwort zu schreiben.',
  'options.messages.history': 'Nachrichtenverlauf',
  'options.messages.keepHistory': '&Verlauf der Unterhaltungen ungefragt aufbewahren',
  'options.messages.earlier': 'Neue Fenster mit der &letzten Unterhaltung beginnen',

  'options.alerts.show': 'Hinweise',
  'options.alerts.show.signsIn': 'Hinweis anzeigen, wenn ein &Kontakt online geht',
  'options.alerts.show.message': 'Hinweis anzeigen, wenn eine Na&chricht eintrifft',
  'options.alerts.show.mail': 'Hinweis anzeigen, wenn eine &E-Mail eintrifft',
  'options.alerts.show.nudge': 'Hinweis anzeigen, wenn ein N&udge eintrifft',
  'options.alerts.show.addedYou': 'Hinweis anzeigen, wenn &jemand mich hinzufügt',
  'options.alerts.show.service': 'Hinweis anzeigen, wenn ein &Dienst des Servers etwas meldet',
  'options.alerts.sound': 'Sounds',
  'options.alerts.sound.signsIn': 'Sound abspielen, wenn ein Kontakt &online geht',
  'options.alerts.sound.message': 'Sound abspielen, wenn eine Nachricht e&intrifft',
  'options.alerts.sound.mail': 'Sound abspielen, wenn eine E-&Mail eintrifft',
  'options.alerts.sound.nudge': 'Sound bei jedem Nud&ge abspielen',
  'options.alerts.sound.addedYou': 'Sound abspielen, wenn jemand mich &hinzufügt',
  'options.alerts.sound.service': '&Sound abspielen, wenn ein Dienst des Servers etwas meldet',
  'options.alerts.busy':
    'Ist Ihr Status „Beschäftigt“, wird nichts angezeigt oder abgespielt. Auch eine Unterhaltung, die Sie vor sich haben, braucht keinen Hinweis.',

  'options.general.keepRunning': 'Beim S&chließen im Infobereich weiterlaufen',
} as const;
