/** Windows in general: captions, buttons, the small dialogs. */
export const windowTexts = {
  'window.name': 'Nudge',
  'window.showMenu': 'Show the menu bar',
  'window.hideMenu': 'Hide the menu bar',
  'window.minimise': 'Minimize',
  'window.maximise': 'Maximize',
  'window.close': 'Close',
  'window.loading': 'Nudge is starting.',
  'window.failed': 'The window lost its connection to the rest of the program. Please close it and open it again.',
  'button.ok': 'OK',
  'button.cancel': 'Cancel',
  'button.close': 'Close',
  'button.tryAgain': 'Try again',
  'about.title': 'About Nudge',
  'about.version': 'Version {version}',
  'about.purpose': 'The classic messenger of 1999 and 2005, speaking the real MSNP language.',
  'about.disclaimer':
    'Nudge is independent software. It is not made, backed or approved by Microsoft; names of other products belong to their owners.',
  'error.title': 'Nudge',
  'error.codeLine': 'Error code: {code}',
  'problem.file-damaged':
    'The file {file} made no sense. It was set aside as {detail}, and the program goes on without it.',
  'problem.file-unreadable': 'The file {file} could not be read, so the program goes on without it. ({detail})',
  'problem.file-unwritable': 'The file {file} could not be written, so this change is not kept. ({detail})',
  'problem.unexpected': 'Something went wrong inside Nudge; the log file has the details. ({detail})',
} as const;
