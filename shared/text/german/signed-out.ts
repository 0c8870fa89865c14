/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'Sie haben sich abgemeldet.',
  'signedOut.cancelled': 'Die Anmeldung wurde auf Ihren Wunsch abgebrochen.',
  'signedOut.wrong-password':
    'Diese Adresse und dieses Kennwort gehören nicht zusammen. Prüfen Sie beide noch einmal, auch die Feststelltaste.',
  'signedOut.signed-in-elsewhere':
    'Ihr Konto wird jetzt an einem anderen Ort benutzt; deshalb wurden Sie hier abgemeldet.',
  'signedOut.server-shutting-down': 'Der Server wird gewartet und hat alle abgemeldet.',
  'signedOut.refused': 'Der Server hat die Anmeldung abgelehnt und keinen Grund genannt, den Nudge kennt.',
  'signedOut.server-busy':
    'Der Server ist überlastet oder selbst gestört. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  'signedOut.account-blocked':
    'Der Server hat dieses Konto gesperrt. Wer den Server betreibt, kann Ihnen sagen, warum.',
  'signedOut.address-not-verified':
    'Die E-Mail-Adresse dieses Kontos ist noch nicht bestätigt. Bestätigen Sie sie zuerst beim Server und melden Sie sich dann an.',
  'signedOut.no-common-dialect':
    'Dieser Server spricht keine MSNP-Version, die Nudge angeboten hat. Wählen Sie in den Servereinstellungen eine andere.',
  'signedOut.advice': 'Er empfiehlt Version {version} seines eigenen Messengers; mehr dazu unter {address}.',
  'signedOut.adviceVersion': 'Er empfiehlt Version {version} seines eigenen Messengers.',
  'signedOut.adviceAddress': 'Welchen Messenger er wünscht, sagt er unter {address}.',
  'signedOut.not-enabled-for-dialect':
    'Der Server lässt dieses Konto mit einer so alten MSNP-Version nicht herein. Vielleicht verlangt er ein eigenes Kennwort für alte Clients; oder wählen Sie in den Servereinstellungen eine neuere Version.',
  'signedOut.passport-unavailable':
    'Der Anmeldeserver hat keine brauchbare Antwort gegeben. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  'signedOut.unknown-host':
    'Einen Server dieses Namens gibt es nicht. Prüfen Sie den Namen in den Servereinstellungen.',
  'signedOut.unreachable':
    'Nudge kam nicht bis zum Server durch. Prüfen Sie die Adresse in den Servereinstellungen und Ihre eigene Verbindung.',
  'signedOut.timed-out':
    'Der Server hat zu lange nicht geantwortet. Vielleicht ist er außer Betrieb, oder ein Proxy oder eine Firewall steht im Weg.',
  'signedOut.proxy-failed':
    'Der Proxy oder das Gateway auf dem Weg zum Server ließ Nudge nicht durch. Prüfen Sie Adresse, Benutzername und Kennwort in den Verbindungseinstellungen.',
  'signedOut.connection-lost': 'Die Verbindung zum Server ging verloren. Bitte melden Sie sich wieder an.',
  'signedOut.too-many-redirects': 'Die Server schickten Nudge immer wieder weiter, bis es aufgab.',
  'signedOut.terms-of-use':
    'Der Dienst bittet Sie, zuerst seinen Bedingungen zuzustimmen. Tun Sie das auf seiner Website und kommen Sie dann zurück.',
  'signedOut.challenge-failed':
    'Der Server hat nicht anerkannt, wie sich Nudge ausgewiesen hat. Eine andere MSNP-Version in den Servereinstellungen hilft vielleicht.',
  'signedOut.protocol-error':
    'Der Server sagte etwas, womit Nudge nichts anfangen konnte; deshalb wurde die Verbindung beendet.',
} as const;
