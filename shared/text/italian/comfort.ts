/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Benvenuto in Nudge',
  'welcome.learnMore': 'Prima volta? Come funziona',
  'welcome.tryHeading': 'Provalo subito',
  'welcome.try':
    'Nudge contiene un servizio proprio, con un account demo e persone che rispondono. Scegli «{demo}» nella finestra di accesso, poi Accedi.',
  'welcome.serverHeading': 'Incontra altri su un server amatoriale',
  'welcome.server':
    'Alcune persone gestiscono server per i programmi di messaggistica classici. Scegline uno nelle impostazioni dei server, o immetti l’indirizzo che ti danno, e accedi con l’account che hai lì.',
  'welcome.privacyHeading': 'Che cosa lascia questo computer',
  'welcome.privacy':
    'Solo ciò che va al server che scegli. Nudge non riferisce nulla a nessuno. Se si controlla l’ortografia, la prima volta il dizionario viene da Google; si può disattivare nelle opzioni.',
  'welcome.zoom': '{key} e + o − ingrandiscono o rimpiccioliscono una finestra, {key} e 0 la riportano com’era.',
  'menu.help.welcome': '&Benvenuto in Nudge',
  'about.licences': 'Licenze...',
  'licences.title': 'Licenze',
  'contactMenu.messageEveryone': '&Messaggio a tutti in questo gruppo',
  'contactMenu.reason.nobodyToMessage': 'Adesso non si può scrivere a nessuno in questo gruppo.',
  'menu.actions.sendOther': 'Invia &altro',
  'menu.actions.mail': 'Invia &un’e-mail...',
  'menu.actions.mobile': 'Messaggio al &cellulare...',
  'reason.nothingChanged': 'Non è ancora stato modificato nulla.',
  'reason.firstPage': 'Questa è la prima pagina.',
  'reason.nothingTyped': 'Prima scrivi qualcosa.',
  'reason.replayRuns': 'Prima ferma la riproduzione.',
} as const;
