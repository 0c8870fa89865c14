/** What the console says: its help, and its complaints on standard error and in `error` events. */
export const consoleTexts = {
  'console.usage': `npm run --silent console -- --server HOST[:PORT] --account HANDLE --password-env NAME [options]

Se connecte à un serveur MSNP. Lit des commandes sur l’entrée standard, une par ligne, et écrit un
objet JSON par ligne sur la sortie standard. Les diagnostics vont sur la sortie d’erreur.

  --server HOST[:PORT]   serveur de répartition ou de notification ; port 1863 si omis
  --account HANDLE       qui se connecte : quelquun@example.com
  --password-env NAME    variable d’environnement qui contient le mot de passe
  --dialect NAME         plus haut dialecte à proposer, de MSNP2 à MSNP12 (MSNP12)
  --offer-original       ne proposer que ce que proposait le client d’origine de ce dialecte
  --nexus ADDRESS        nexus Passport, à partir de MSNP8 (https://HOST/rdr/pprdr.asp) ;
                         une adresse http permet le simple http pour la connexion aussi
  --login ADDRESS        adresse de connexion Passport ; évite le nexus
  --insecure-tls         accepter un certificat que personne ne garantit
  --proxy URL            passer par un proxy : socks5://[USER@]HOST[:PORT], ou
                         http://[USER@]HOST[:PORT] pour un proxy qui connaît CONNECT
  --proxy-password-env NAME   variable d’environnement qui contient le mot de passe du proxy
  --gateway URL          passer par une passerelle HTTP : http://HOST[:PORT]
  --status CODE          statut à l’arrivée : NLN BSY BRB AWY PHN LUN HDN IDL (NLN)
  --reconnect            se reconnecter de soi-même quand la connexion est perdue
  --profile DIR          y garder liste de contacts, surnoms et message perso (en mémoire)
  --trace FILE           ajouter ce qui circule sur la ligne, sans secrets, en lignes JSON
  --help                 afficher ceci

Commandes :
  status CODE              NLN BSY BRB AWY PHN LUN HDN IDL
  psm [TEXT]               message perso ; sans texte, aucun
  media ARTIST - TITLE     ce qui passe ; « media off » y met fin
  name TEXT                son propre nom
  add HANDLE [GROUP]       mettre quelqu’un dans la liste de contacts
  remove HANDLE [block]    l’en retirer, et le bloquer si c’est demandé
  block HANDLE             unblock HANDLE le laisse vous voir à nouveau
  accept HANDLE [add]      laisser qui vous a ajouté vous voir, et l’ajouter aussi
  decline HANDLE           bloquer quelqu’un qui vous a ajouté
  postpone HANDLE          être interrogé à nouveau à la prochaine connexion
  rename HANDLE NAME       son nom dans votre liste sur le serveur
  nickname HANDLE NAME     votre surnom pour lui, gardé ici ; « off » y met fin
  group create NAME
  group rename "OLD" "NEW"
  group delete NAME        un groupe vide
  group move HANDLE ["FROM"] "TO"
  group copy HANDLE TO     dans un groupe de plus
  group remove HANDLE GROUP
  privacy others allow     ou block : les personnes dans aucune des deux listes
  privacy ask on           ou off : interroger sur les personnes qui vous ajoutent
  privacy remove HANDLE allow    hors de la liste des autorisés, ou block : des bloqués
  phone home NUMBER        ou work, mobile ; « off » l’enlève
  phone pages on           ou off : les contacts peuvent écrire au mobile
  chat HANDLE TEXT         dire quelque chose à quelqu’un ; « say CONVERSATION TEXT » dans
                           une conversation
  typing HANDLE            montrer à quelqu’un que vous écrivez
  nudge HANDLE
  invite CONVERSATION HANDLE   appeler quelqu’un dans une conversation
  leave CONVERSATION
  history search WORDS     les messages gardés qui contiennent tous ces mots (avec --profile)
  history last HANDLE [COUNT]   les dernières entrées des conversations avec quelqu’un
  invite mail ADDRESS [TEXT]   faire envoyer au serveur un e-mail d’invitation ; un
                           numéro désigne quelqu’un que « find » a trouvé
  find FIRST LAST [COUNTRY]   chercher dans l’annuaire des membres (jusqu’à MSNP7)
  page HANDLE TEXT         au mobile d’un contact qui le permet
  calls off                ou on : si les autres peuvent vous appeler en conversation, le
                           statut restant le même (IMS, fait pour les téléviseurs)
  refresh FL               ou AL, BL, RL, groups : redemander une liste (jusqu’à MSNP8)
  export FILE.ctt          les adresses des contacts ; en FILE.json, tout ce qu’on en sait
  import FILE              ajouter ceux qui n’y sont pas encore, deux par seconde
  requests                 qui vous a ajouté et attend une réponse
  who                      tous ceux qui vous ont ajouté
  state                    afficher l’état entier
  retry                    se reconnecter maintenant au lieu d’attendre
  sign-out
  quit                     se déconnecter et finir ; la fin de l’entrée fait de même

Un nom peut être entre "guillemets", où \\" en est un ; sans eux, le dernier va jusqu’à la fin
de la ligne. Chaque commande sur vous ou les autres finit par « done » ou « error ».
Les commandes venues avant la fin de la connexion l’attendent. Si le serveur met ensuite fin à
la session, « signed-out » est affiché ; la console reste alors jusqu’à quit.

Code de sortie : 0 après quit, 2 si l’appel est incorrect, 3 si la connexion a échoué.`,
  'console.badUsage': '{problem} --help dit ce qui existe.',
  'console.optionMissing': '{option} manque.',
  'console.badServer':
    '--server prend HOST ou HOST:PORT, une adresse IPv6 entre crochets ; « {value} » n’est ni l’un ni l’autre.',
  'console.badAccount': '--account prend une adresse e-mail ; « {value} » n’en est pas une.',
  'console.noPassword': 'La variable d’environnement {name}, que nomme --password-env, n’est pas définie.',
  'console.badDialect': '--dialect prend l’un de {names} ; « {value} » n’en fait pas partie.',
  'console.badStatus': '--status prend l’un de {names} ; « {value} » n’en fait pas partie.',
  'console.badWebAddress': '{option} prend une adresse http ou https ; « {value} » n’en est pas une.',
  'console.badProxy':
    '--proxy prend socks5://USER@HOST:PORT ou http://USER@HOST:PORT, sans mot de passe ; « {value} » n’est ni l’un ni l’autre.',
  'console.noProxyPassword': 'La variable d’environnement {name}, que nomme --proxy-password-env, n’est pas définie.',
  'console.badGateway': '--gateway prend http://HOST:PORT, suivi de {path} ou de rien ; « {value} » n’est pas cela.',
  'console.proxyOrGateway': '--proxy et --gateway ne vont pas ensemble.',
  'console.badFolder': '--profile : le dossier ne peut pas être utilisé : {detail}.',
  'console.badTrace': '--trace : le fichier ne peut pas être écrit : {detail}.',
  'console.storageProblem': 'Le profil a un problème : {file} : {detail}',
  'console.traceStopped': 'La trace s’arrête ici, son fichier ne peut plus être écrit : {detail}.',
  'console.unknownCommand': 'Il n’y a pas de commande « {name} ». Il y a : {names}.',
  'console.command.status': 'Syntaxe : status CODE, où CODE est l’un de NLN BSY BRB AWY PHN LUN HDN IDL.',
  'console.command.psm': 'Syntaxe : psm TEXT, ou psm seul.',
  'console.command.media': 'Syntaxe : media ARTIST - TITLE, ou media off.',
  'console.command.name': 'Syntaxe : name TEXT.',
  'console.command.phone home': 'Syntaxe : phone home NUMBER, ou phone home off.',
  'console.command.phone work': 'Syntaxe : phone work NUMBER, ou phone work off.',
  'console.command.phone mobile': 'Syntaxe : phone mobile NUMBER, ou phone mobile off.',
  'console.command.phone pages': 'Syntaxe : phone pages on, ou phone pages off.',
  'console.command.privacy others': 'Syntaxe : privacy others allow, ou privacy others block.',
  'console.command.privacy ask': 'Syntaxe : privacy ask on, ou privacy ask off.',
  'console.command.privacy remove': 'Syntaxe : privacy remove HANDLE allow, ou privacy remove HANDLE block.',
  'console.command.add': 'Syntaxe : add HANDLE, ou add HANDLE GROUP.',
  'console.command.remove': 'Syntaxe : remove HANDLE, ou remove HANDLE block.',
  'console.command.block': 'Syntaxe : block HANDLE.',
  'console.command.unblock': 'Syntaxe : unblock HANDLE.',
  'console.command.accept': 'Syntaxe : accept HANDLE, ou accept HANDLE add.',
  'console.command.decline': 'Syntaxe : decline HANDLE.',
  'console.command.postpone': 'Syntaxe : postpone HANDLE.',
  'console.command.rename': 'Syntaxe : rename HANDLE NAME.',
  'console.command.nickname': 'Syntaxe : nickname HANDLE NAME, ou nickname HANDLE off.',
  'console.command.group create': 'Syntaxe : group create NAME.',
  'console.command.group rename': 'Syntaxe : group rename "OLD" "NEW".',
  'console.command.group delete': 'Syntaxe : group delete NAME.',
  'console.command.group move': 'Syntaxe : group move HANDLE "TO", ou group move HANDLE "FROM" "TO".',
  'console.command.group copy': 'Syntaxe : group copy HANDLE TO.',
  'console.command.group remove': 'Syntaxe : group remove HANDLE GROUP.',
  'console.command.chat': 'Syntaxe : chat HANDLE TEXT.',
  'console.command.say':
    'Syntaxe : say CONVERSATION TEXT, où CONVERSATION est l’identifiant affiché par les événements.',
  'console.command.typing': 'Syntaxe : typing HANDLE.',
  'console.command.nudge': 'Syntaxe : nudge HANDLE.',
  'console.command.invite': 'Syntaxe : invite CONVERSATION HANDLE.',
  'console.command.leave': 'Syntaxe : leave CONVERSATION.',
  'console.command.invite mail': 'Syntaxe : invite mail ADDRESS, ou invite mail ADDRESS TEXT.',
  'console.command.history search': 'Syntaxe : history search QUELQUES MOTS.',
  'console.command.history last': 'Syntaxe : history last bob@example.com 20.',
  'console.noHistory': 'Rien n’est gardé sans --profile ; il n’y a donc pas d’historique à consulter.',
  'console.command.find': 'Syntaxe : find FIRST LAST, ou find FIRST LAST COUNTRY.',
  'console.command.page': 'Syntaxe : page HANDLE TEXT.',
  'console.command.calls': 'Syntaxe : calls on, ou calls off.',
  'console.command.refresh': 'Syntaxe : refresh FL, ou AL, BL, RL, groups.',
  'console.command.export': 'Syntaxe : export FILE.ctt, ou export FILE.json.',
  'console.command.import': 'Syntaxe : import FILE.',
  'console.command.requests': 'Syntaxe : requests.',
  'console.command.who': 'Syntaxe : who.',
  'console.command.state': 'Syntaxe : state.',
  'console.command.retry': 'Syntaxe : retry.',
  'console.command.sign-out': 'Syntaxe : sign-out.',
  'console.command.quit': 'Syntaxe : quit.',
  'console.notSignedIn': '{name} : pas connecté.',
  'console.notInDialect': '{name} : {dialect} ne connaît pas cela.',
  'console.noPersonalMessages': '{dialect} n’a pas de messages perso ; ils sont venus avec MSNP11.',
  'console.noMedia': '{dialect} ne montre à personne ce qui passe ; cela est venu avec MSNP11.',
  'console.noGroups': '{dialect} n’a pas de groupes ; ils sont venus avec MSNP7.',
  'console.noPhones': '{dialect} n’a pas de numéros de téléphone ; ils sont venus avec MSNP5.',
  'console.noPages': '{dialect} n’a pas de messages aux mobiles ; ils sont venus avec MSNP5.',
  'console.noDirectory': '{dialect} n’a pas d’annuaire des membres ; il a disparu avec MSNP8.',
  'console.noInvitationWords': '{dialect} envoie des invitations sans texte à vous ; il est venu avec MSNP5.',
  'console.noRefresh': '{dialect} apporte toutes les listes à la connexion, et aucune séparément.',
  'console.noCalls': '{dialect} ne sait pas faire cela ; c’est venu avec MSNP3.',
  'console.tooLong': '{name} : c’est trop long.',
  'console.notWaiting': 'retry : il n’y a pas d’attente à abréger.',
  'console.noSuchGroup': 'Il n’y a pas de groupe « {name} ».',
  'console.severalGroups': '{handle} est dans plusieurs groupes ({groups}) : dites lequel quitter.',
} as const;
