/** The options pages about conversations: messages, alerts and sounds. */
export const conversationOptionsTexts = {
  'options.page.messages': 'Messaggi',
  'options.page.alerts': 'Avvisi e suoni',

  'options.messages.general': 'Impostazioni generali dei messaggi',
  'options.messages.font': 'Ca&rattere...',
  'options.messages.fontText': 'Scegli il carattere per ciò che scrivo',
  'options.messages.emoticons': 'Mostra le &emoticon',
  'options.messages.times': 'Mostra l’&ora di ogni messaggio',
  'options.messages.nudges': 'Consenti di inviare e ricevere &trilli',
  'options.messages.shake': 'A ogni trillo &scuoti la finestra',
  'options.messages.shakeNeedsNudges': 'Senza trilli nulla scuote la finestra.',
  'options.messages.tabs': 'Metti le nuove conversazioni in &una finestra, a schede',
  'options.messages.spelling': 'Sottolinea gli errori &di ortografia mentre scrivo',
  'options.messages.spellingSource':
    'In Windows e Linux il dizionario della tua lingua viene scaricato da Google la prima volta.',
  'options.messages.away': 'Quando non ci sono',
  'options.messages.reply': 'Se assente o occupato, rispondi a tutti una &volta con:',
  'options.messages.replyText': 'Risposta automatica',
  'options.messages.replyOff': 'Seleziona la casella qui sopra per scrivere una risposta.',
  'options.messages.history': 'Cronologia messaggi',
  'options.messages.keepHistory': '&Conserva la cronologia senza chiedere',
  'options.messages.earlier': '&Inizia ogni finestra con l’ultima conversazione',

  'options.alerts.show': 'Avvisi',
  'options.alerts.show.signsIn': 'Avvisami quando un &contatto è in linea',
  'options.alerts.show.message': 'Avvisami quando arriva un &messaggio',
  'options.alerts.show.mail': 'Avvisami quando arriva un’&e-mail',
  'options.alerts.show.nudge': 'Avvisami quando arriva un &trillo',
  'options.alerts.show.addedYou': 'Avvisami &quando qualcuno mi aggiunge ai contatti',
  'options.alerts.show.service': 'Avvisami di ciò che dice un &servizio del server',
  'options.alerts.sound': 'Suoni',
  'options.alerts.sound.signsIn': 'Un suono quando un contatto è in &linea',
  'options.alerts.sound.message': 'Un suono quando arriva un messa&ggio',
  'options.alerts.sound.mail': 'Un suono quando arriva un’e-ma&il',
  'options.alerts.sound.nudge': 'Un suono a &ogni trillo',
  'options.alerts.sound.addedYou': 'Un suono quando qualc&uno mi aggiunge ai contatti',
  'options.alerts.sound.service': 'Un suono quando un se&rvizio del server dice qualcosa',
  'options.alerts.busy':
    'Mentre il tuo stato è Occupato, nulla si mostra o si sente. Nemmeno una conversazione che hai davanti ha bisogno di avvisi.',

  'options.general.keepRunning': '&Chiudendo Nudge, lascialo attivo accanto all’orologio',
} as const;
