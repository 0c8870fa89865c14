/** Windows in general: captions, buttons, the small dialogs. */
export const windowTexts = {
  'window.name': 'Nudge',
  'window.showMenu': 'Menüleiste einblenden',
  'window.hideMenu': 'Menüleiste ausblenden',
  'window.minimise': 'Minimieren',
  'window.maximise': 'Maximieren',
  'window.close': 'Schließen',
  'window.loading': 'Nudge wird gestartet.',
  'window.failed':
    'Das Fenster hat die Verbindung zum Programm verloren. Bitte schließen Sie es und öffnen Sie es wieder.',
  'words.label': '{label}:',
  'words.labelled': '{label}: {value}',
  'words.comma': ', ',
  'button.ok': 'OK',
  'button.cancel': 'Abbrechen',
  'button.close': 'Schließen',
  'button.tryAgain': 'Wiederholen',
  'about.title': 'Info über Nudge',
  'about.version': 'Version {version}',
  'about.purpose': 'Der klassische Messenger von 1999 und 2005, der wirklich MSNP spricht.',
  'about.disclaimer':
    'Nudge ist unabhängige Software. Microsoft hat sie weder gemacht noch unterstützt noch gebilligt; Namen anderer Produkte gehören ihren Inhabern.',
  'error.title': 'Nudge',
  'error.codeLine': 'Fehlercode: {code}',
  'problem.file-damaged':
    'Die Datei {file} ergab keinen Sinn. Sie wurde als {detail} beiseitegelegt; das Programm läuft ohne sie weiter.',
  'problem.file-unreadable':
    'Die Datei {file} konnte nicht gelesen werden; das Programm läuft ohne sie weiter. ({detail})',
  'problem.file-unwritable':
    'Die Datei {file} konnte nicht geschrieben werden; diese Änderung wird nicht gespeichert. ({detail})',
  'problem.unexpected': 'In Nudge ist etwas schiefgegangen; Näheres steht in der Protokolldatei. ({detail})',
} as const;
