/** Adding people, and what is asked when somebody added me. */
export const addContactTexts = {
  'addContact.title': 'Contactpersoon toevoegen',
  'addContact.heading': 'Een nieuwe contactpersoon toevoegen',
  'addContact.question': 'Hoe wilt u de nieuwe persoon toevoegen?',
  'addContact.fromAddress': 'Het &e-mailadres van een nieuwe persoon invoeren',
  'addContact.fromBook': 'Iemand uit mijn adres&boek kiezen',
  'addContact.fromBookReason': 'Adresboeken kwamen met een later protocol dan Nudge spreekt.',
  'addContact.fromMobile': 'Het &mobiele nummer van een nieuwe persoon invoeren',
  'addContact.fromMobileReason': 'Daarvoor is een telefoondienst achter de server nodig.',
  'addContact.note':
    'Wordt er niemand gevonden, dan helpt de volgende pagina u om die persoon voor Nudge uit te nodigen.',
  'addContact.directory': 'In de &ledenlijst naar mensen zoeken',
  'addContact.about':
    'Wie wilt u toevoegen? Die persoon hoort ervan en beslist zelf of u zijn of haar status mag zien.',
  'addContact.addressLabel': '&E-mailadres invoeren:',
  'addContact.addressHint':
    'Typ het volledige adres, zoals iemand@example.com.\n\nDe ander moet een account op deze server hebben en een messenger-programma dat erbij past.',
  'addContact.group': 'In deze &groep plaatsen:',
  'addContact.groupReason': 'Deze server bewaart geen groepen.',
  'addContact.back': '< V&orige',
  'addContact.next': '&Volgende >',
  'addContact.finish': 'Vol&tooien',
  'addContact.another': 'Nog iemand toe&voegen',
  'addContact.busy': 'De server wordt gevraagd...',
  'addContact.doneHeading': 'Uw lijst telt één persoon meer',
  'addContact.done': 'Klaar! {name} staat nu op uw lijst.',
  'addContact.doneHint':
    'Tot die persoon zich heeft aangemeld en u de status laat zien, staat hij of zij bij wie offline is.',
  'addContact.sendMail': 'E-mail ver&zenden...',

  'directory.heading': 'In de ledenlijst naar mensen zoeken',
  'directory.about': 'Typ de naam van de persoon. Beide delen zijn nodig, en volledig.',
  'directory.firstName': 'Voor&naam:',
  'directory.lastName': '&Achternaam:',
  'directory.country': '&Land, twee letters (leeg = alle):',
  'directory.problem': 'Typ beide namen.',
  'directory.hint':
    'De ledenlijst houdt adressen voor zich. Wie gevonden is, kan met een e-mail van de server worden uitgenodigd.',
  'directory.results': '&Gevonden mensen:',
  'directory.count': {
    one: 'Er is één persoon met die naam gevonden.',
    other: 'Er zijn {count} mensen met die naam gevonden.',
  },
  'directory.nobody': 'Niemand met die naam gevonden. Ga terug om een andere spelling te proberen.',
  'directory.invite': 'Kies wie u bedoelt. Op de volgende pagina schrijft u de e-mail die vraagt om u toe te voegen.',

  'inviteMail.heading': 'Een e-mail over Nudge verzenden',
  'inviteMail.about': 'De server schrijft aan {whom} hoe men een messenger krijgt en u toevoegt.',
  'inviteMail.unknown': 'De server kent niemand met dit adres.',
  'inviteMail.words': '&Uw eigen woorden erin (leeg = geen):',
  'inviteMail.noWords': 'Deze protocolversie verzendt alleen de woorden van de server; eigen woorden kwamen met MSNP5.',
  'inviteMail.left': { one: 'nog {count} teken', other: 'nog {count} tekens' },
  'inviteMail.sent': 'Klaar! De server is gevraagd aan {whom} te schrijven.',
  'inviteMail.sentHint':
    'Of er echt een e-mail uitgaat, is aan de server. Zodra die persoon zich met dat adres heeft aangemeld, kunt u hem of haar toevoegen.',

  'mobile.title': 'Bericht naar een mobiel apparaat',
  'mobile.to': 'Naar de mobiel van {name}:',
  'mobile.message': '&Bericht:',
  'mobile.left': { one: 'nog {count} teken', other: 'nog {count} tekens' },
  'mobile.send': 'Ver&zenden',
  'mobile.hint':
    'Niemand bevestigt de aankomst. Komt het niet aan, dan zegt een melding dat en geeft uw woorden terug.',
  'mobile.sent': 'Het bericht is onderweg naar de mobiel van {name}.',

  'addContact.problem.empty': 'Typ eerst het adres van de persoon.',
  'addContact.problem.notAnAddress': 'Dat is geen volledig e-mailadres. Het ziet eruit als iemand@example.com.',
  'addContact.problem.tooLong': 'Dat adres is langer dan de server aanneemt.',
  'addContact.problem.self': 'Dat is uw eigen adres.',
  'addContact.problem.already': '{name} staat al op uw lijst.',
  'addContact.signedOut': 'Meld u eerst aan; dan kunt u mensen toevoegen.',

  'request.heading': '{name} ({address}) heeft u nu als contactpersoon.',
  'request.question': 'Wilt u:',
  'request.allow': '&Toestaan: deze persoon mag mijn status zien en mij schrijven',
  'request.block': '&Blokkeren: mijn status verbergen en berichten weigeren',
  'request.reminder': 'Tip: met de status ‘Offline weergeven’ bent u voor iedereen verborgen zolang u wilt.',
  'request.add': 'Ook aan &mijn contactpersonen toevoegen',
  'request.alreadyContact': 'Deze persoon is al een contactpersoon van u.',
  'request.later': 'Met Annuleren wordt het de volgende keer opnieuw gevraagd.',
} as const;
