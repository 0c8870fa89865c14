/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'Es geht: Ein Messenger-Server hat nach {milliseconds} ms geantwortet.',
  'connectionTest.unknown-host': 'Einen Server dieses Namens gibt es nicht. Prüfen Sie ihn in den Servereinstellungen.',
  'connectionTest.unreachable': 'Der Weg zum Server endet vor dem Server.',
  'connectionTest.timed-out': 'Niemand hat rechtzeitig geantwortet. Vielleicht hält eine Firewall etwas stumm auf.',
  'connectionTest.aborted': 'Der Test wurde abgebrochen.',
  'connectionTest.proxy-unreachable':
    'Schon der Proxy oder das Gateway ist nicht erreichbar. Prüfen Sie Adresse und Port.',
  'connectionTest.proxy-refused': 'Der Proxy lässt niemanden zu diesem Server durch oder ist von anderer Art.',
  'connectionTest.proxy-needs-password': 'Der Proxy verlangt einen Benutzernamen und ein Kennwort, die er kennt.',
  'connectionTest.gateway-failure': 'Was dort antwortet, ist kein Messenger-Gateway, oder es kommt nicht weiter.',
  'connectionTest.hung-up': 'Jemand hat angenommen und wortlos wieder aufgelegt.',
  'connectionTest.not-a-messenger-server': 'Dort antwortet jemand, aber es ist kein Messenger-Server.',
} as const;
