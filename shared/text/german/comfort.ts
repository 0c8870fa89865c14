/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Willkommen bei Nudge',
  'welcome.learnMore': 'Neu hier? So geht Nudge',
  'welcome.tryHeading': 'Gleich ausprobieren',
  'welcome.try':
    'Nudge hat einen eigenen Dienst in sich, mit einem Demokonto und Leuten, die antworten. Wählen Sie „{demo}“ und dann „Anmelden“.',
  'welcome.serverHeading': 'Andere auf einem Server treffen',
  'welcome.server':
    'Manche Leute betreiben Server für die klassischen Messenger. Wählen Sie einen in den Servereinstellungen oder geben Sie die Adresse ein, die man Ihnen nennt, und melden Sie sich dort an.',
  'welcome.privacyHeading': 'Was diesen Computer verlässt',
  'welcome.privacy':
    'Nur was an den Server geht, den Sie wählen. Nudge meldet niemandem etwas. Das Wörterbuch der Rechtschreibprüfung kommt beim ersten Mal von Google; in den Optionen ist das abschaltbar.',
  'welcome.zoom': '{key} mit + oder − vergrößert oder verkleinert ein Fenster, {key} mit 0 setzt es zurück.',
  'menu.help.welcome': '&Willkommen bei Nudge',
  'about.licences': 'Lizenzen...',
  'licences.title': 'Lizenzen',
  'contactMenu.messageEveryone': '&Nachricht an alle in dieser Gruppe',
  'contactMenu.reason.nobodyToMessage': 'Niemandem in dieser Gruppe kann jetzt geschrieben werden.',
  'menu.actions.sendOther': '&Anderes senden',
  'menu.actions.mail': '&E-Mail senden...',
  'menu.actions.mobile': 'Nachricht an ein &Handy...',
  'reason.nothingChanged': 'Es wurde noch nichts geändert.',
  'reason.firstPage': 'Das ist die erste Seite.',
  'reason.nothingTyped': 'Geben Sie zuerst etwas ein.',
  'reason.replayRuns': 'Halten Sie die Wiedergabe zuerst an.',
} as const;
