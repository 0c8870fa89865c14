/** Message history: its window, its question, its files. `&` stands before the mnemonic of a label. */
export const historyTexts = {
  'window.history': 'Nachrichtenverlauf',
  'window.historyWith': 'Nachrichtenverlauf für {name}',

  'history.people': 'Personen',
  'history.messages': { one: '{count} Nachricht', other: '{count} Nachrichten' },
  'history.search': '&Suchen:',
  'history.searchAll': 'In &allen Unterhaltungen',
  'history.found': { one: '{count} Nachricht gefunden', other: '{count} Nachrichten gefunden' },
  'history.foundMore': 'Die neuesten {count} gefundenen Nachrichten',
  'history.foundNothing': 'Keine Nachricht enthält diese Wörter.',
  'history.results': 'Gefundene Nachrichten',
  'history.calendar': 'Tage mit Nachrichten',
  'history.previousMonth': 'Voriger Monat',
  'history.nextMonth': 'Nächster Monat',
  'history.dayWithMessages': '{day}, mit Nachrichten',
  'history.text': 'Nachrichten vom {day}',
  'history.noText': 'Nachrichten',
  'history.previousDay': '&Früher',
  'history.nextDay': 'S&päter',
  'history.firstMessages': {
    one: 'Die erste Nachricht dieses Tages',
    other: 'Die ersten {count} Nachrichten dieses Tages',
  },
  'history.empty': 'Es wurden noch keine Nachrichten aufbewahrt.',
  'history.emptyNotKept':
    'Nudge bewahrt keinen Nachrichtenverlauf auf. Das können Sie unter Extras, Optionen auf der Seite Nachrichten ändern.',
  'history.noAccount': 'Melden Sie sich an, um die Nachrichten Ihres Kontos zu lesen.',
  'history.chooseDay': 'Wählen Sie einen Tag, der im Kalender fett ist.',
  'history.with': 'Mit {names}',
  'history.export': 'E&xportieren...',
  'history.import': '&Importieren...',
  'history.delete': '&Löschen...',
  'history.close': 'Schließen',

  'history.exportTitle': 'Nachrichtenverlauf exportieren',
  'history.exportWhat': 'Welche Nachrichten sollen in eine Datei geschrieben werden?',
  'history.deleteTitle': 'Nachrichtenverlauf löschen',
  'history.deleteWhat': 'Welche Nachrichten sollen gelöscht werden? Sie lassen sich nicht zurückholen.',
  'history.partConversation': 'Die &Unterhaltung von {time} mit {name}',
  'history.partPerson': 'Alles &mit {name} ({address})',
  'history.partAll': '&Alle Nachrichten aller Personen',
  'history.formatWhat': 'Als:',
  'history.format.text': '&Text',
  'history.format.html': '&Webseite',
  'history.format.json': '&JSON, für andere Programme',
  'history.exported': {
    one: '{count} Nachricht wurde in {file} geschrieben.',
    other: '{count} Nachrichten wurden in {file} geschrieben.',
  },
  'history.deleting': 'Wird gelöscht...',
  'history.working': 'Bitte warten...',
  'history.deletePerson': 'Sollen alle aufbewahrten Nachrichten mit {name} ({address}) gelöscht werden?',
  'history.deleteConversation': 'Sollen die Nachrichten dieser Unterhaltung gelöscht werden?',
  'history.deleteAll': 'Sollen alle Nachrichten aller Personen gelöscht werden?',
  'history.deleteForGood': 'Sie lassen sich nicht zurückholen.',

  'history.importTitle': 'Nachrichtenverlauf importieren',
  'history.importFile': '{file} ist eine Aufzeichnung von {program}.',
  'history.origin.amsn': 'aMSN',
  'history.origin.messenger': 'MSN Messenger',
  'history.importCount': {
    one: 'Sie enthält {count} Nachricht, vom {from} bis zum {to}.',
    other: 'Sie enthält {count} Nachrichten, vom {from} bis zum {to}.',
  },
  'history.importNothing': 'Es sind keine Nachrichten darin.',
  'history.importSkipped': {
    one: '{count} Eintrag darin ist keine Nachricht und wird ausgelassen.',
    other: '{count} Einträge darin sind keine Nachrichten und werden ausgelassen.',
  },
  'history.importWith': '&E-Mail-Adresse des Gesprächspartners:',
  'history.importNames': 'Welche dieser Namen sind &Ihre?',
  'history.importName': { one: '{name} ({count} Nachricht)', other: '{name} ({count} Nachrichten)' },
  'history.imported': {
    one: '{count} Nachricht wurde hinzugefügt.',
    other: '{count} Nachrichten wurden hinzugefügt.',
  },
  'history.importKnown': { one: '{count} war schon da.', other: '{count} waren schon da.' },
  'history.importLeftOut': {
    one: '{count} Eintrag wurde ausgelassen.',
    other: '{count} Einträge wurden ausgelassen.',
  },

  'history.consent.title': 'Nachrichtenverlauf',
  'history.consent.bar': 'Soll Nudge aufbewahren, was hier geschrieben wird?',
  'history.consent.choose': 'Wählen...',
  'history.consent.intro':
    'Nudge kann eine Kopie dessen aufbewahren, was Sie und Ihre Kontakte schreiben. Zeichnungen und Bilder kommen nicht hinein.',
  'history.consent.mind': 'Bedenken Sie: Wer Zugang zu diesem Computer hat, kann das Aufbewahrte lesen.',
  'history.consent.yes':
    '&Ja, eine Kopie meiner Nachrichten hier aufbewahren (fair ist, es den Gesprächspartnern zu sagen)',
  'history.consent.no':
    '&Nein, keine Kopie meiner Nachrichten aufbewahren (besser, wenn mehrere den Computer benutzen)',
  'history.consent.unsent':
    'In jedem Fall bleibt hier, was Sie zu schreiben begonnen haben und was nicht zugestellt wurde, bis es gesendet oder verworfen ist.',
  'history.consent.later': 'Diese Wahl können Sie jederzeit ändern: unter Extras, Optionen auf der Seite Nachrichten.',

  'history.export.title': 'Nachrichten von {account}',
  'history.export.with': 'Unterhaltung mit {people}',
  'history.export.name': 'Nachrichten von {name}',

  'file.history.save': 'Nachrichtenverlauf exportieren',
  'file.history.open': 'Nachrichtenverlauf importieren',
  'file.history.logs': 'Aufzeichnungen von aMSN und MSN Messenger',
  'file.history.text': 'Textdokument',
  'file.history.html': 'Webseite',
  'file.history.json': 'JSON',

  'command.not-a-history-log':
    'Diese Datei ist keine Aufzeichnung von aMSN oder MSN Messenger, die Nudge lesen kann. ({detail})',
} as const;
