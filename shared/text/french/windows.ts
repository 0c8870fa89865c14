/** Windows in general: captions, buttons, the small dialogs. */
export const windowTexts = {
  'window.name': 'Nudge',
  'window.showMenu': 'Afficher la barre de menus',
  'window.hideMenu': 'Masquer la barre de menus',
  'window.minimise': 'Réduire',
  'window.maximise': 'Agrandir',
  'window.close': 'Fermer',
  'window.loading': 'Nudge démarre.',
  'window.failed': 'La fenêtre a perdu le lien avec le reste du programme. Veuillez la fermer et la rouvrir.',
  'words.label': '{label} :',
  'words.labelled': '{label} : {value}',
  'words.comma': ', ',
  'button.ok': 'OK',
  'button.cancel': 'Annuler',
  'button.close': 'Fermer',
  'button.tryAgain': 'Réessayer',
  'about.title': 'À propos de Nudge',
  'about.version': 'Version {version}',
  'about.purpose': 'La messagerie classique de 1999 et de 2005, qui parle le vrai langage MSNP.',
  'about.disclaimer':
    'Nudge est un logiciel indépendant. Il n’est ni produit, ni soutenu, ni approuvé par Microsoft ; les noms d’autres produits appartiennent à leurs propriétaires.',
  'error.title': 'Nudge',
  'error.codeLine': 'Code d’erreur : {code}',
  'problem.file-damaged':
    'Le fichier {file} est endommagé. Il a été mis de côté sous le nom {detail}, et le programme continue sans lui.',
  'problem.file-unreadable': 'Le fichier {file} n’a pas pu être lu ; le programme continue sans lui. ({detail})',
  'problem.file-unwritable':
    'Le fichier {file} n’a pas pu être écrit ; cette modification n’est donc pas conservée. ({detail})',
  'problem.unexpected': 'Une erreur s’est produite dans Nudge ; le fichier journal contient les détails. ({detail})',
} as const;
