import { alice, type Stage } from './messenger-under-test.ts';
import type { PeerConnection } from './scripted-peer.ts';
import { parseTranscript } from './transcript.ts';

/** Plays the server's part of a dialogue in the book's notation; what the client says is checked octet for octet. */
export async function talk(connection: PeerConnection, dialogue: string): Promise<void> {
  const lines = dialogue
    .split('\n')
    .map((line) => line.replace(/^ {2,}(?=[CS]: |--)/, '').replace(/^ {2,}(?=[|+])/, ' '))
    .filter((line) => line.trim() !== '');
  for (const step of parseTranscript('dialogue', lines.join('\n'))) {
    if (step.kind !== 'command') continue;
    if (step.from === 'S') connection.send(step.octets);
    else await connection.expect(step.octets);
  }
}

/** The way of an MSNP2 client to USR OK on a server that does not redirect. */
export const msnp2Welcome = `
  C: VER 1 MSNP2 CVR0
  S: VER 1 MSNP2
  C: INF 2
  S: INF 2 MD5
  C: USR 3 MD5 I alice@hotmail.com
  S: USR 3 MD5 S 1013928519.693957190
  C: USR 4 MD5 S 844fcf7310f9fca0d5bd037dbb7ec329
  S: USR 4 OK alice@hotmail.com Alice
`;

/** Bob on every list but the block list, version 7. */
export const msnp2List = `
  C: SYN 5 0
  S: SYN 5 7
  S: GTC 5 7 A
  S: BLP 5 7 AL
  S: LST 5 FL 7 1 1 bob@hotmail.com Bob
  S: LST 5 AL 7 1 1 bob@hotmail.com Bob
  S: LST 5 BL 7 0 0
  S: LST 5 RL 7 1 1 bob@hotmail.com Bob
`;

export const msnp2Online = `
  C: CHG 6 NLN
  S: CHG 6 NLN
`;

/** The way of an MSNP11 client to USR OK on a server that does not redirect; the ticket is `t=1`. */
export const msnp11Welcome = `
  C: VER 1 MSNP11 MSNP10 CVR0
  S: VER 1 MSNP11
  C: CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS alice@hotmail.com
  S: CVR 2 7.0.0777 7.0.0777 7.0.0777 http://a.example http://b.example
  C: USR 3 TWN I alice@hotmail.com
  S: USR 3 TWN S ct=1,lc=1033
  C: USR 4 TWN S t=1
  S: USR 4 OK alice@hotmail.com 1 0
`;

export const msnp11Stamps = '2005-10-02T09:17:45.4130000-07:00 2005-09-28T17:18:18.6400000-07:00';

export const msnp11List = `
  C: SYN 5 0 0
  S: SYN 5 ${msnp11Stamps} 2 1
  S: GTC A
  S: BLP AL
  S: PRP MFN Alice%20in%20Wonderland
  S: LSG Friends 91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60
  S: LST N=bob@hotmail.com F=Bob C=3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94 11 91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60
  S: LST N=eve@hotmail.com F=eve@hotmail.com 8
`;

const msnp11Online = `
  C: GCF 6 Shields.xml
  C: CHG 7 NLN 1073774628
  S: CHG 7 NLN 1073774628
`;

/** How many commands the servers of the two ways below need to get Alice online. */
export const commandsUntilOnline = 12;

/** Signs Alice in by MSNP2; the next transaction id is 7. */
export async function onlineByMsnp2(scene: Stage): Promise<PeerConnection> {
  scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
  const connection = await scene.accept();
  await talk(connection, msnp2Welcome + msnp2List + msnp2Online);
  await scene.event('signedIn');
  return connection;
}

/** Signs Alice in by MSNP11; the next transaction id is 8. */
export async function onlineByMsnp11(scene: Stage): Promise<PeerConnection> {
  scene.passport.answer = async () => 't=1';
  scene.messenger.signIn({ ...alice, ceiling: 'MSNP11' });
  const connection = await scene.accept();
  await talk(connection, msnp11Welcome + msnp11List + msnp11Online);
  await scene.event('signedIn');
  return connection;
}
