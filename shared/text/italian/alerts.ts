/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Messaggio dal cellulare di {name}: {words}',
  'alert.pageFromNobody': 'Messaggio da un cellulare: {words}',
  'alert.pageFailed': 'Il tuo messaggio al cellulare di {name} non è arrivato: «{words}».',
  'alert.offlineMessage':
    '{name} ha lasciato un messaggio mentre non c’eri. Lo conserva questo server; Nudge non può leggerlo, ma un programma più recente sì.',
  'alert.offlineMessageAbout':
    '{name} ha lasciato un messaggio mentre non c’eri: «{subject}». Lo conserva questo server; Nudge non può leggerlo, ma un programma più recente sì.',
  'alert.manyOfflineMessages':
    'Sono stati lasciati molti messaggi mentre non c’eri. Li conserva questo server; Nudge non può leggerli, ma un programma più recente sì.',
} as const;
