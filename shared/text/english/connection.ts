/** What a test of the connection settings found out; what follows in brackets is for whoever runs the network. */
export const connectionTexts = {
  'connectionTest.ok': 'It works: a messenger server answered after {milliseconds} ms.',
  'connectionTest.unknown-host': 'There is no server of that name. Check it in the server settings.',
  'connectionTest.unreachable': 'The way to the server ends before the server.',
  'connectionTest.timed-out': 'Nobody answered in time. A firewall may keep silent about what it stops.',
  'connectionTest.aborted': 'The test was stopped.',
  'connectionTest.proxy-unreachable': 'The proxy or gateway itself cannot be reached. Check its address and port.',
  'connectionTest.proxy-refused': 'The proxy lets nobody through to that server, or it is a proxy of another kind.',
  'connectionTest.proxy-needs-password': 'The proxy wants a user name and password that it knows.',
  'connectionTest.gateway-failure': 'What answers at that address is no messenger gateway, or it cannot go on.',
  'connectionTest.hung-up': 'Somebody answered the call and hung up again without a word.',
  'connectionTest.not-a-messenger-server': 'Somebody answers there, but it is no messenger server.',
} as const;
