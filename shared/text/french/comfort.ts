/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Bienvenue dans Nudge',
  'welcome.learnMore': 'Première visite ? Découvrez Nudge',
  'welcome.tryHeading': 'Essayer tout de suite',
  'welcome.try':
    'Nudge contient son propre service, avec un compte de démonstration et des personnes qui répondent. Choisissez « {demo} » dans la fenêtre de connexion, puis Se connecter.',
  'welcome.serverHeading': 'Retrouver du monde sur un serveur communautaire',
  'welcome.server':
    'Des passionnés font tourner des serveurs pour les messageries classiques. Choisissez-en un dans les paramètres des serveurs, ou entrez l’adresse qu’on vous a donnée, et connectez-vous avec le compte que vous y avez.',
  'welcome.privacyHeading': 'Ce qui quitte cet ordinateur',
  'welcome.privacy':
    'Seulement ce qui va au serveur que vous choisissez. Nudge ne rapporte rien à personne. Si l’orthographe est vérifiée, le dictionnaire vient de Google la première fois ; une option permet de l’éviter.',
  'welcome.zoom': '{key} et + ou − agrandissent ou réduisent une fenêtre, {key} et 0 la remettent comme avant.',
  'menu.help.welcome': '&Bienvenue dans Nudge',
  'about.licences': 'Licences...',
  'licences.title': 'Licences',
  'contactMenu.messageEveryone': 'Envoyer un &message à tout le groupe',
  'contactMenu.reason.nobodyToMessage': 'On ne peut écrire à personne de ce groupe pour le moment.',
  'menu.actions.sendOther': 'Envoyer &autre chose',
  'menu.actions.mail': 'Envoyer un &e-mail...',
  'menu.actions.mobile': 'Message à un &mobile...',
  'reason.nothingChanged': 'Rien n’a encore été modifié.',
  'reason.firstPage': 'C’est la première page.',
  'reason.nothingTyped': 'Tapez d’abord quelque chose.',
  'reason.replayRuns': 'Suspendez d’abord la relecture.',
} as const;
