/** Adding people, and what is asked when somebody added me. */
export const addContactTexts = {
  'addContact.title': 'Kontakt hinzufügen',
  'addContact.heading': 'Eine neue Person zu Ihren Kontakten hinzufügen',
  'addContact.question': 'Wie möchten Sie die neue Person hinzufügen?',
  'addContact.fromAddress': '&E-Mail-Adresse einer neuen Person eingeben',
  'addContact.fromBook': 'Jemanden aus meinem Adress&buch auswählen',
  'addContact.fromBookReason': 'Adressbücher kamen erst mit einem späteren Protokoll als denen, die Nudge spricht.',
  'addContact.fromMobile': '&Handynummer einer neuen Person eingeben',
  'addContact.fromMobileReason': 'Dazu braucht es einen Telefondienst hinter dem Server.',
  'addContact.note': 'Wird niemand gefunden, hilft Ihnen die nächste Seite, diese Person zu Nudge einzuladen.',
  'addContact.directory': 'Personen im &Mitgliederverzeichnis suchen',
  'addContact.about':
    'Wen möchten Sie hinzufügen? Die Person erfährt davon und entscheidet selbst, ob Sie ihren Status sehen dürfen.',
  'addContact.addressLabel': 'E-Mail-&Adresse eingeben:',
  'addContact.addressHint':
    'Geben Sie die vollständige Adresse ein, etwa jemand@example.com.\n\nDie andere Person braucht ein Konto auf diesem Server und ein passendes Messenger-Programm.',
  'addContact.group': 'In diese &Gruppe aufnehmen:',
  'addContact.groupReason': 'Dieser Server führt keine Gruppen.',
  'addContact.back': '< &Zurück',
  'addContact.next': '&Weiter >',
  'addContact.finish': '&Fertig stellen',
  'addContact.another': 'Noch &jemanden hinzufügen',
  'addContact.busy': 'Der Server wird gefragt...',
  'addContact.doneHeading': 'Ihre Liste ist um eine Person länger',
  'addContact.done': 'Fertig! {name} steht jetzt auf Ihrer Liste.',
  'addContact.doneHint':
    'Bis die Person sich angemeldet hat und Ihnen ihren Status zeigt, steht sie unter denen, die offline sind.',
  'addContact.sendMail': 'E-Mail &senden...',

  'directory.heading': 'Personen im Mitgliederverzeichnis suchen',
  'directory.about': 'Geben Sie den Namen der Person ein. Beide Teile werden vollständig gebraucht.',
  'directory.firstName': '&Vorname:',
  'directory.lastName': '&Nachname:',
  'directory.country': '&Land, zwei Buchstaben (leer: beliebig):',
  'directory.problem': 'Bitte geben Sie beide Namen ein.',
  'directory.hint':
    'Das Verzeichnis verrät nicht, welche Adressen die Personen haben. Wer gefunden wird, kann mit einer E-Mail des Servers eingeladen werden.',
  'directory.results': '&Gefundene Personen:',
  'directory.count': {
    one: 'Eine Person dieses Namens wurde gefunden.',
    other: '{count} Personen dieses Namens wurden gefunden.',
  },
  'directory.nobody':
    'Niemand dieses Namens wurde gefunden. Gehen Sie zurück, um es mit einer anderen Schreibweise zu versuchen.',
  'directory.invite':
    'Wählen Sie, wen Sie meinen. Auf der nächsten Seite schreiben Sie die E-Mail, die darum bittet, Sie hinzuzufügen.',

  'inviteMail.heading': 'Eine E-Mail über Nudge senden',
  'inviteMail.about': 'Der Server schreibt an {whom} und erklärt, wie man einen Messenger bekommt und Sie hinzufügt.',
  'inviteMail.unknown': 'Der Server kennt niemanden mit dieser Adresse.',
  'inviteMail.words': '&Ihre eigenen Worte darin (leer: keine):',
  'inviteMail.noWords': 'Diese Version des Protokolls sendet nur die Worte des Servers; eigene Worte kamen mit MSNP5.',
  'inviteMail.left': { one: 'noch {count} Zeichen', other: 'noch {count} Zeichen' },
  'inviteMail.sent': 'Fertig! Der Server wurde gebeten, an {whom} zu schreiben.',
  'inviteMail.sentHint':
    'Ob wirklich eine E-Mail hinausgeht, ist Sache des Servers. Sobald sich die Person mit dieser Adresse angemeldet hat, können Sie sie hinzufügen.',

  'mobile.title': 'Nachricht an ein Handy',
  'mobile.to': 'An das Handy von {name}:',
  'mobile.message': '&Nachricht:',
  'mobile.left': { one: 'noch {count} Zeichen', other: 'noch {count} Zeichen' },
  'mobile.send': '&Senden',
  'mobile.hint':
    'Niemand bestätigt die Ankunft. Kommt sie nicht an, sagt es ein Hinweis und gibt Ihnen Ihre Worte zurück.',
  'mobile.sent': 'Die Nachricht ist unterwegs zum Handy von {name}.',

  'addContact.problem.empty': 'Bitte geben Sie zuerst die Adresse der Person ein.',
  'addContact.problem.notAnAddress': 'Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie jemand@example.com.',
  'addContact.problem.tooLong': 'Diese Adresse ist länger als jede, die der Server annimmt.',
  'addContact.problem.self': 'Das ist Ihre eigene Adresse.',
  'addContact.problem.already': '{name} steht schon auf Ihrer Liste.',
  'addContact.signedOut': 'Melden Sie sich zuerst an, dann können Sie Personen hinzufügen.',

  'request.heading': '{name} ({address}) hat Sie jetzt als Kontakt.',
  'request.question': 'Möchten Sie:',
  'request.allow': '&Zulassen: Diese Person darf meinen Status sehen und mir schreiben',
  'request.block': '&Blockieren: Meinen Status verbergen und ihre Nachrichten abweisen',
  'request.reminder': 'Tipp: „Als offline anzeigen“ verbirgt Sie vor allen, solange Sie möchten.',
  'request.add': 'Auch zu &meinen Kontakten hinzufügen',
  'request.alreadyContact': 'Diese Person ist schon Ihr Kontakt.',
  'request.later': 'Bei „Abbrechen“ werden Sie beim nächsten Anmelden wieder gefragt.',
} as const;
