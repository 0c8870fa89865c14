/** Windows in general: captions, buttons, the small dialogs. */
export const windowTexts = {
  'window.name': 'Nudge',
  'window.showMenu': 'Mostra la barra dei menu',
  'window.hideMenu': 'Nascondi la barra dei menu',
  'window.minimise': 'Riduci a icona',
  'window.maximise': 'Ingrandisci',
  'window.close': 'Chiudi',
  'window.loading': 'Avvio di Nudge in corso.',
  'window.failed': 'La finestra ha perso il contatto con il resto del programma. Chiudila e riaprila.',
  'button.ok': 'OK',
  'button.cancel': 'Annulla',
  'button.close': 'Chiudi',
  'button.tryAgain': 'Riprova',
  'about.title': 'Informazioni su Nudge',
  'about.version': 'Versione {version}',
  'about.purpose': 'La messaggistica classica del 1999 e del 2005, che parla la vera lingua MSNP.',
  'about.disclaimer':
    'Nudge è software indipendente. Non è creato, sostenuto o approvato da Microsoft; i nomi di altri prodotti appartengono ai loro proprietari.',
  'error.title': 'Nudge',
  'error.codeLine': 'Codice di errore: {code}',
  'problem.file-damaged':
    'Il file {file} è danneggiato. È stato messo da parte come {detail}, e il programma prosegue senza.',
  'problem.file-unreadable': 'Impossibile leggere il file {file}; il programma prosegue senza. ({detail})',
  'problem.file-unwritable': 'Impossibile scrivere il file {file}; la modifica non viene conservata. ({detail})',
  'problem.unexpected': 'Qualcosa è andato storto in Nudge; i dettagli sono nel file di registro. ({detail})',
} as const;
