/** Windows in general: captions, buttons, the small dialogs. */
export const windowTexts = {
  'window.name': 'Nudge',
  'window.showMenu': 'Menubalk weergeven',
  'window.hideMenu': 'Menubalk verbergen',
  'window.minimise': 'Minimaliseren',
  'window.maximise': 'Maximaliseren',
  'window.close': 'Sluiten',
  'window.loading': 'Nudge wordt gestart.',
  'window.failed': 'Het venster heeft het contact met het programma verloren. Sluit het en open het opnieuw.',
  'words.label': '{label}:',
  'words.labelled': '{label}: {value}',
  'words.comma': ', ',
  'button.ok': 'OK',
  'button.cancel': 'Annuleren',
  'button.close': 'Sluiten',
  'button.tryAgain': 'Opnieuw',
  'about.title': 'Info over Nudge',
  'about.version': 'Versie {version}',
  'about.purpose': 'De klassieke messenger van 1999 en 2005, die echt MSNP spreekt.',
  'about.disclaimer':
    'Nudge is onafhankelijke software, niet gemaakt, gesteund of goedgekeurd door Microsoft; namen van andere producten zijn van hun eigenaars.',
  'error.title': 'Nudge',
  'error.codeLine': 'Foutcode: {code}',
  'problem.file-damaged':
    'Het bestand {file} was onbegrijpelijk. Het is als {detail} opzijgezet en het programma gaat zonder verder.',
  'problem.file-unreadable': 'Het bestand {file} kon niet worden gelezen; het programma gaat zonder verder. ({detail})',
  'problem.file-unwritable':
    'Het bestand {file} kon niet worden geschreven; deze wijziging blijft niet bewaard. ({detail})',
  'problem.unexpected': 'Er ging iets mis in Nudge; de details staan in het logbestand. ({detail})',
} as const;
