/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'Ti sei disconnesso.',
  'signedOut.cancelled': 'L’accesso è stato interrotto, come volevi.',
  'signedOut.wrong-password':
    'Indirizzo e password non corrispondono. Ricontrollali entrambi, e anche il tasto Bloc Maiusc.',
  'signedOut.signed-in-elsewhere': 'Il tuo account ora è in uso in un altro posto, perciò qui è stato disconnesso.',
  'signedOut.server-shutting-down': 'Il server si ferma per manutenzione e ha disconnesso tutti.',
  'signedOut.refused': 'Il server ha rifiutato l’accesso e non ha dato un motivo che Nudge conosca.',
  'signedOut.server-busy': 'Il server è sovraccarico o ha un guasto. Riprova tra qualche minuto.',
  'signedOut.account-blocked': 'Il server ha bloccato questo account. Chi gestisce il server può dirti perché.',
  'signedOut.address-not-verified':
    'L’indirizzo e-mail di questo account non è ancora confermato. Prima confermalo sul server, poi accedi.',
  'signedOut.no-common-dialect':
    'Questo server non parla nessuna versione di MSNP che Nudge ha offerto. Scegline un’altra nelle impostazioni dei server.',
  'signedOut.advice': 'Consiglia la versione {version} del proprio programma, e dice di più su {address}.',
  'signedOut.adviceVersion': 'Consiglia la versione {version} del proprio programma.',
  'signedOut.adviceAddress': 'Su {address} dice quale programma vuole.',
  'signedOut.not-enabled-for-dialect':
    'Il server non lascia accedere questo account con una versione di MSNP così vecchia. Forse vuole una password a parte per i vecchi client; oppure scegli una versione più recente nelle impostazioni dei server.',
  'signedOut.passport-unavailable':
    'Il server di accesso non ha dato una risposta corretta. Riprova tra qualche minuto.',
  'signedOut.unknown-host': 'Non esiste un server con questo nome. Controlla il nome nelle impostazioni dei server.',
  'signedOut.unreachable':
    'Nudge non è riuscito a raggiungere il server. Controlla l’indirizzo nelle impostazioni dei server e la tua connessione.',
  'signedOut.timed-out':
    'Il server ci ha messo troppo a rispondere. Forse è fermo, o c’è di mezzo un proxy o un firewall.',
  'signedOut.proxy-failed':
    'Il proxy o gateway verso il server non ha lasciato passare Nudge. Controlla indirizzo, nome utente e password nelle impostazioni di connessione.',
  'signedOut.connection-lost': 'La connessione con il server è caduta. Accedi di nuovo.',
  'signedOut.too-many-redirects': 'I server continuavano a mandare Nudge dall’uno all’altro, e ha rinunciato.',
  'signedOut.terms-of-use':
    'Il servizio ti chiede prima di accettare le sue condizioni. Fallo sul suo sito Web, poi torna qui.',
  'signedOut.challenge-failed':
    'Il server non ha accettato il modo in cui Nudge si è fatto riconoscere. Un’altra versione di MSNP nelle impostazioni dei server può aiutare.',
  'signedOut.protocol-error':
    'Il server ha detto qualcosa che Nudge non ha potuto capire, perciò ha chiuso la connessione.',
} as const;
