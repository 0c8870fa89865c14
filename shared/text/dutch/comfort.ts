/** The first steps, the licences, and what the menus offer beside the windows' own texts. */
export const comfortTexts = {
  'welcome.title': 'Welkom bij Nudge',
  'welcome.learnMore': 'Nieuw hier? Zo werkt Nudge',
  'welcome.tryHeading': 'Meteen proberen',
  'welcome.try':
    'Nudge heeft een eigen dienst aan boord, met een demoaccount en mensen die antwoorden. Kies ‘{demo}’ in het aanmeldvenster en daarna Aanmelden.',
  'welcome.serverHeading': 'Anderen ontmoeten op een server',
  'welcome.server':
    'Sommige mensen houden servers voor de klassieke messengers in de lucht. Kies er een in de serverinstellingen, of voer het adres in dat men u geeft, en meld u aan met het account dat u daar hebt.',
  'welcome.privacyHeading': 'Wat deze computer verlaat',
  'welcome.privacy':
    'Alleen wat naar de server gaat die u kiest. Nudge meldt niemand iets. Waar de spelling wordt gecontroleerd, komt het woordenboek de eerste keer van Google; in de opties kunt u dat uitzetten.',
  'welcome.zoom': '{key} met + of − maakt een venster groter of kleiner, {key} met 0 zoals het was.',
  'menu.help.welcome': '&Welkom bij Nudge',
  'about.licences': 'Licenties...',
  'licences.title': 'Licenties',
  'contactMenu.messageEveryone': '&Bericht aan iedereen in deze groep',
  'contactMenu.reason.nobodyToMessage': 'Aan niemand in deze groep kan nu worden geschreven.',
  'menu.actions.sendOther': 'Iets &anders verzenden',
  'menu.actions.mail': '&E-mailbericht verzenden...',
  'menu.actions.mobile': 'Bericht naar een &mobiel apparaat...',
  'reason.nothingChanged': 'Er is nog niets gewijzigd.',
  'reason.firstPage': 'Dit is de eerste pagina.',
  'reason.nothingTyped': 'Typ eerst iets.',
  'reason.replayRuns': 'Pauzeer eerst het afspelen.',
} as const;
