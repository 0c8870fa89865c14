/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Funziona: un server di messaggistica ha risposto dopo {milliseconds} ms.',
  'connectionTest.unknown-host': 'Non esiste un server con questo nome. Controllalo nelle impostazioni dei server.',
  'connectionTest.unreachable': 'Il percorso verso il server si interrompe prima di raggiungerlo.',
  'connectionTest.timed-out': 'Nessuno ha risposto in tempo. Forse un firewall blocca la connessione senza avvisare.',
  'connectionTest.aborted': 'La prova è stata interrotta.',
  'connectionTest.proxy-unreachable': 'Il proxy o gateway stesso non è raggiungibile. Controllane indirizzo e porta.',
  'connectionTest.proxy-refused': 'Il proxy non lascia passare nessuno verso quel server, o è di un altro tipo.',
  'connectionTest.proxy-needs-password': 'Il proxy richiede un nome utente e una password validi.',
  'connectionTest.gateway-failure': 'Chi risponde a quell’indirizzo non è un gateway adatto, o non può proseguire.',
  'connectionTest.hung-up': 'Qualcuno ha risposto e ha riattaccato senza una parola.',
  'connectionTest.not-a-messenger-server': 'Lì qualcuno risponde, ma non è un server di messaggistica.',
} as const;
