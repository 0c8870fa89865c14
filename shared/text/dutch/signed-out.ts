/** Why a session ended. */
export const signedOutTexts = {
  'signedOut.requested': 'U hebt zich afgemeld.',
  'signedOut.cancelled': 'Het aanmelden is gestopt, zoals u wilde.',
  'signedOut.wrong-password':
    'Dit adres en dit wachtwoord horen niet bij elkaar. Controleer beide nog eens, en ook Caps Lock.',
  'signedOut.signed-in-elsewhere': 'Uw account is nu ergens anders in gebruik; daarom bent u hier afgemeld.',
  'signedOut.server-shutting-down': 'De server gaat uit voor onderhoud en heeft iedereen afgemeld.',
  'signedOut.refused': 'De server weigerde het aanmelden en gaf geen reden die Nudge kent.',
  'signedOut.server-busy': 'De server is overbelast of heeft zelf een storing. Probeer het over enkele minuten weer.',
  'signedOut.account-blocked': 'De server heeft dit account geblokkeerd. Wie de server beheert, kan u zeggen waarom.',
  'signedOut.address-not-verified':
    'Het e-mailadres van dit account is nog niet bevestigd. Bevestig het eerst bij de server en meld u dan aan.',
  'signedOut.no-common-dialect':
    'Deze server spreekt geen MSNP-versie die Nudge aanbood. Kies een andere in de serverinstellingen.',
  'signedOut.advice': 'Hij raadt versie {version} van zijn eigen messenger aan en vertelt meer op {address}.',
  'signedOut.adviceVersion': 'Hij raadt versie {version} van zijn eigen messenger aan.',
  'signedOut.adviceAddress': 'Op {address} vertelt hij welke messenger hij wil.',
  'signedOut.not-enabled-for-dialect':
    'De server laat dit account niet aanmelden met zo’n oude MSNP-versie. Misschien wil hij een apart wachtwoord voor oude clients; of kies een nieuwere versie in de serverinstellingen.',
  'signedOut.passport-unavailable':
    'De aanmeldserver gaf geen bruikbaar antwoord. Probeer het over enkele minuten weer.',
  'signedOut.unknown-host': 'Er is geen server met die naam. Controleer de naam in de serverinstellingen.',
  'signedOut.unreachable':
    'Nudge kon de server niet bereiken. Controleer het adres in de serverinstellingen en uw eigen verbinding.',
  'signedOut.timed-out':
    'De server antwoordde te lang niet. Misschien ligt hij stil, of staat een proxy of firewall in de weg.',
  'signedOut.proxy-failed':
    'De proxy of gateway naar de server liet Nudge niet door. Controleer adres, gebruikersnaam en wachtwoord in de verbindingsinstellingen.',
  'signedOut.connection-lost': 'De verbinding met de server is verbroken. Meld u weer aan.',
  'signedOut.too-many-redirects': 'De servers bleven Nudge naar elkaar doorsturen, tot het opgaf.',
  'signedOut.terms-of-use':
    'De dienst vraagt u eerst akkoord te gaan met de voorwaarden. Doe dat op de website en kom dan terug.',
  'signedOut.challenge-failed':
    'De server accepteerde niet hoe Nudge zich legitimeerde. Een andere MSNP-versie in de serverinstellingen helpt misschien.',
  'signedOut.protocol-error': 'De server zei iets waar Nudge niets mee kon; daarom is de verbinding verbroken.',
} as const;
