import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A server for one test: what it does with each line of a client. */
export type Script = (words: readonly string[], socket: Socket) => void;

export interface ScriptedServer {
  readonly port: number;
  /** Settles when a client has connected. */
  readonly visited: Promise<void>;
  stop(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const visit = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).on('line', (line) => script(line.split(' '), socket));
    visit.resolve();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    visited: visit.promise,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Takes the connection and never says a word. */
export const silence: Script = () => undefined;

/** Signs anybody in by MSNP2 and hangs up in the middle of the forward list (fact book 20, SYN). */
export const hangUpInTheList: Script = ([command, transaction, ...rest], socket) => {
  const answer = (text: string) => socket.write(`${text}\r\n`);
  if (command === 'VER') answer(`VER ${transaction} MSNP2 CVR0`);
  if (command === 'INF') answer(`INF ${transaction} MD5`);
  if (command === 'CVR') answer(`CVR ${transaction} 1.0.0863 1.0.0863 1.0.0863 http://127.0.0.1/ http://127.0.0.1/`);
  if (command === 'USR' && rest[1] === 'I') answer(`USR ${transaction} MD5 S 989048851.1851137130`);
  if (command === 'USR' && rest[1] === 'S') answer(`USR ${transaction} OK alice@example.com Alice`);
  if (command === 'SYN') {
    answer(`SYN ${transaction} 12`);
    answer(`GTC ${transaction} 12 A`);
    answer(`BLP ${transaction} 12 AL`);
    socket.end(`LST ${transaction} FL 12 1 3 bob@example.com Bob\r\nLST ${transaction} FL 12 2 3 car`);
  }
};
