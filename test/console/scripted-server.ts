import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';

/** A server that answers MSNP2 as far as `goodbye`, which it says instead of the answer to `command`. */
export function scriptedServer(
  goodbyes: { readonly command: string; readonly goodbye: (id: string) => string }[],
): Promise<Server> {
  const answers: { readonly [command: string]: (id: string) => string } = {
    VER: (id) => `VER ${id} MSNP2\r\n`,
    INF: (id) => `INF ${id} MD5\r\n`,
    I: (id) => `USR ${id} MD5 S 1013928519.693957190\r\n`,
    S: (id) => `USR ${id} OK alice@example.com Alice\r\n`,
    SYN: (id) =>
      `SYN ${id} 1\r\nGTC ${id} 1 A\r\nBLP ${id} 1 AL\r\n${['FL', 'AL', 'BL', 'RL'].map((list) => `LST ${id} ${list} 1 0 0\r\n`).join('')}`,
    CHG: (id) => `CHG ${id} NLN\r\n`,
  };
  const server = createServer((socket) => {
    const said = goodbyes.shift();
    createInterface({ input: socket }).on('line', (line) => {
      const [command = '', id = '', , stage = ''] = line.split(' ');
      const name = command === 'USR' ? stage : command;
      if (name === said?.command) socket.end(said.goodbye(id));
      else socket.write(answers[name]?.(id) ?? '');
    });
    socket.on('error', () => {});
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
