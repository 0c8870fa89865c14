/** Adding people, and what is asked when somebody added me. */
export const addContactTexts = {
  'addContact.title': 'Ajouter un contact',
  'addContact.heading': 'Ajouter une nouvelle personne à vos contacts',
  'addContact.question': 'Choisissez comment ajouter cette personne.',
  'addContact.fromAddress': '&Entrer l’adresse e-mail d’une nouvelle personne',
  'addContact.fromBook': 'Choisir quelqu’un dans mon &carnet d’adresses',
  'addContact.fromBookReason': 'Les carnets d’adresses sont venus avec un protocole plus récent que ceux de Nudge.',
  'addContact.fromMobile': 'Entrer le numéro de &mobile d’une nouvelle personne',
  'addContact.fromMobileReason': 'Il faudrait un service téléphonique derrière le serveur.',
  'addContact.note': 'Si personne n’est trouvé, la page suivante vous aide à inviter cette personne à essayer Nudge.',
  'addContact.directory': '&Rechercher des personnes dans l’annuaire des membres',
  'addContact.about':
    'Qui voulez-vous ajouter ? Cette personne en est informée et décide elle-même si vous pouvez voir son statut.',
  'addContact.addressLabel': 'A&dresse e-mail :',
  'addContact.addressHint':
    'Entrez l’adresse complète, par exemple quelquun@example.com.\n\nL’autre personne doit avoir un compte sur ce serveur et un programme de messagerie adapté.',
  'addContact.group': 'Placer dans ce &groupe :',
  'addContact.groupReason': 'Ce serveur ne gère pas de groupes.',
  'addContact.back': '< &Précédent',
  'addContact.next': '&Suivant >',
  'addContact.finish': '&Terminer',
  'addContact.another': 'Ajouter &une autre personne',
  'addContact.busy': 'Interrogation du serveur...',
  'addContact.doneHeading': 'Votre liste compte une personne de plus',
  'addContact.done': 'C’est fait ! {name} est maintenant dans votre liste.',
  'addContact.doneHint':
    'Tant que cette personne ne s’est pas connectée et ne vous laisse pas voir son statut, elle figure parmi les contacts hors ligne.',
  'addContact.sendMail': '&Envoyer un e-mail...',

  'directory.heading': 'Rechercher des personnes dans l’annuaire des membres',
  'directory.about': 'Entrez le nom de la personne : le prénom et le nom sont nécessaires, en entier.',
  'directory.firstName': 'Préno&m :',
  'directory.lastName': '&Nom :',
  'directory.country': 'Pa&ys, en deux lettres (vide : tous) :',
  'directory.problem': 'Entrez le prénom et le nom.',
  'directory.hint':
    'L’annuaire ne dévoile pas les adresses. Les personnes trouvées peuvent être invitées par un e-mail du serveur.',
  'directory.results': 'Pe&rsonnes trouvées :',
  'directory.count': {
    one: '{count} personne de ce nom a été trouvée.',
    many: '{count} de personnes de ce nom ont été trouvées.',
    other: '{count} personnes de ce nom ont été trouvées.',
  },
  'directory.nobody': 'Personne de ce nom n’a été trouvé. Revenez en arrière pour essayer une autre orthographe.',
  'directory.invite':
    'Choisissez la personne voulue. À la page suivante, vous écrivez l’e-mail qui lui demande de vous ajouter.',

  'inviteMail.heading': 'Envoyer un e-mail au sujet de Nudge',
  'inviteMail.about':
    'Le serveur écrit à {whom} et explique comment obtenir un programme de messagerie et vous ajouter.',
  'inviteMail.unknown': 'Le serveur ne connaît personne à cette adresse.',
  'inviteMail.words': '&Votre propre texte (vide : aucun) :',
  'inviteMail.noWords':
    'Cette version du protocole n’envoie que le texte du serveur ; le texte libre est venu avec MSNP5.',
  'inviteMail.left': {
    one: '{count} caractère restant',
    many: '{count} de caractères restants',
    other: '{count} caractères restants',
  },
  'inviteMail.sent': 'C’est fait ! Le serveur a été prié d’écrire à {whom}.',
  'inviteMail.sentHint':
    'Le serveur seul décide si le message part vraiment. Dès que la personne s’est connectée avec cette adresse, vous pouvez l’ajouter.',

  'mobile.title': 'Message à un mobile',
  'mobile.to': 'Au mobile de {name} :',
  'mobile.message': '&Message :',
  'mobile.left': {
    one: '{count} caractère restant',
    many: '{count} de caractères restants',
    other: '{count} caractères restants',
  },
  'mobile.send': '&Envoyer',
  'mobile.hint':
    'Personne ne confirme l’arrivée. Si le message n’arrive pas, une alerte le dit et vous rend votre texte.',
  'mobile.sent': 'Le message est en route vers le mobile de {name}.',

  'addContact.problem.empty': 'Entrez d’abord l’adresse de la personne.',
  'addContact.problem.notAnAddress': 'Cette adresse e-mail n’est pas complète. Exemple : quelquun@example.com.',
  'addContact.problem.tooLong': 'Cette adresse est plus longue que toutes celles que le serveur accepte.',
  'addContact.problem.self': 'C’est votre propre adresse.',
  'addContact.problem.already': '{name} est déjà dans votre liste.',
  'addContact.signedOut': 'Connectez-vous d’abord ; vous pourrez ensuite ajouter des personnes.',

  'request.heading': '{name} ({address}) vous compte maintenant parmi ses contacts.',
  'request.question': 'Voulez-vous :',
  'request.allow': '&Autoriser cette personne à voir mon statut et à m’écrire',
  'request.block': '&Bloquer cette personne : lui cacher mon statut et refuser ses messages',
  'request.reminder': 'Conseil : « Apparaître hors ligne » vous cache de tous.',
  'request.add': 'A&jouter aussi cette personne à mes contacts',
  'request.alreadyContact': 'Cette personne est déjà l’un de vos contacts.',
  'request.later': 'Avec Annuler, la question revient à la prochaine connexion.',
} as const;
