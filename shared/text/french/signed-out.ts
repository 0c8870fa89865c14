/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'Vous vous êtes déconnecté(e).',
  'signedOut.cancelled': 'La connexion a été arrêtée, à votre demande.',
  'signedOut.wrong-password':
    'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les tous deux, ainsi que le verrouillage des majuscules.',
  'signedOut.signed-in-elsewhere': 'Votre compte est maintenant utilisé ailleurs ; il a donc été déconnecté ici.',
  'signedOut.server-shutting-down': 'Le serveur s’arrête pour maintenance et a déconnecté tout le monde.',
  'signedOut.refused': 'Le serveur a refusé la connexion sans donner de raison que Nudge connaisse.',
  'signedOut.server-busy': 'Le serveur est surchargé ou a un défaut. Veuillez réessayer dans quelques minutes.',
  'signedOut.account-blocked': 'Le serveur a bloqué ce compte. Ceux qui gèrent le serveur peuvent vous dire pourquoi.',
  'signedOut.address-not-verified':
    'L’adresse e-mail de ce compte n’a pas encore été confirmée. Confirmez-la d’abord auprès du serveur, puis connectez-vous.',
  'signedOut.no-common-dialect':
    'Ce serveur ne parle aucune des versions de MSNP que Nudge a proposées. Choisissez-en une autre dans les paramètres des serveurs.',
  'signedOut.advice': 'Il recommande la version {version} de sa propre messagerie, et en dit plus à {address}.',
  'signedOut.adviceVersion': 'Il recommande la version {version} de sa propre messagerie.',
  'signedOut.adviceAddress': 'Il indique à {address} quelle messagerie il souhaite.',
  'signedOut.not-enabled-for-dialect':
    'Le serveur ne laisse pas ce compte se connecter avec une version de MSNP aussi ancienne. Il demande peut-être un mot de passe à part pour les anciens clients ; sinon, choisissez une version plus récente dans les paramètres des serveurs.',
  'signedOut.passport-unavailable':
    'Le serveur de connexion n’a pas donné de réponse correcte. Veuillez réessayer dans quelques minutes.',
  'signedOut.unknown-host': 'Aucun serveur ne porte ce nom. Vérifiez-le dans les paramètres des serveurs.',
  'signedOut.unreachable':
    'Nudge n’a pas pu joindre le serveur. Vérifiez l’adresse dans les paramètres des serveurs et votre propre connexion.',
  'signedOut.timed-out':
    'Le serveur a mis trop de temps à répondre. Il est peut-être arrêté, ou un proxy ou un pare-feu barre le chemin.',
  'signedOut.proxy-failed':
    'Le proxy ou la passerelle sur le chemin du serveur n’a pas laissé passer Nudge. Vérifiez son adresse, le nom d’utilisateur et le mot de passe dans les paramètres de connexion.',
  'signedOut.connection-lost': 'La connexion au serveur a été perdue. Veuillez vous reconnecter.',
  'signedOut.too-many-redirects': 'Les serveurs ont renvoyé Nudge de l’un à l’autre sans fin ; il a abandonné.',
  'signedOut.terms-of-use':
    'Le service vous demande d’accepter d’abord ses conditions. Faites-le sur son site web, puis revenez ici.',
  'signedOut.challenge-failed':
    'Le serveur n’a pas accepté la preuve d’identité de Nudge. Une autre version de MSNP dans les paramètres des serveurs peut aider.',
  'signedOut.protocol-error': 'Nudge n’a pas compris ce qu’a dit le serveur ; il a donc coupé la connexion.',
} as const;
