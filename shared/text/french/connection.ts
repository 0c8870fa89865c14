/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Tout marche : un serveur de messagerie a répondu après {milliseconds} ms.',
  'connectionTest.unknown-host': 'Aucun serveur ne porte ce nom. Vérifiez-le dans les paramètres des serveurs.',
  'connectionTest.unreachable': 'Le chemin vers le serveur s’arrête avant lui.',
  'connectionTest.timed-out': 'Personne n’a répondu à temps. Un pare-feu peut arrêter les appels sans rien dire.',
  'connectionTest.aborted': 'Le test a été arrêté.',
  'connectionTest.proxy-unreachable':
    'Le proxy (ou la passerelle) est lui-même inaccessible. Vérifiez son adresse et son port.',
  'connectionTest.proxy-refused':
    'Le proxy ne laisse passer personne vers ce serveur, ou c’est un proxy d’un autre type.',
  'connectionTest.proxy-needs-password': 'Le proxy demande un nom d’utilisateur et un mot de passe qu’il connaît.',
  'connectionTest.gateway-failure':
    'Ce qui répond à cette adresse n’est pas une passerelle de messagerie, ou ne peut pas continuer.',
  'connectionTest.hung-up': 'Quelqu’un a répondu à l’appel et raccroché sans un mot.',
  'connectionTest.not-a-messenger-server': 'Quelqu’un répond, mais ce n’est pas un serveur de messagerie.',
} as const;
