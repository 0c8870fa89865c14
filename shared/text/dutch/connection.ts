/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Het werkt: een messenger-server antwoordde na {milliseconds} ms.',
  'connectionTest.unknown-host': 'Er is geen server met die naam. Controleer hem in de serverinstellingen.',
  'connectionTest.unreachable': 'De weg naar de server houdt vóór de server op.',
  'connectionTest.timed-out': 'Niemand antwoordde op tijd. Misschien houdt een firewall stilletjes iets tegen.',
  'connectionTest.aborted': 'De test is gestopt.',
  'connectionTest.proxy-unreachable': 'De proxy of gateway zelf is onbereikbaar. Controleer het adres en de poort.',
  'connectionTest.proxy-refused': 'De proxy laat niemand door naar die server, of is van een andere soort.',
  'connectionTest.proxy-needs-password': 'De proxy wil een gebruikersnaam en wachtwoord die hij kent.',
  'connectionTest.gateway-failure': 'Wat daar antwoordt is geen messenger-gateway, of het kan niet verder.',
  'connectionTest.hung-up': 'Iemand nam op en hing zonder een woord weer op.',
  'connectionTest.not-a-messenger-server': 'Er antwoordt iemand, maar het is geen messenger-server.',
} as const;
