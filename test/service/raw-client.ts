import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { md5Response } from '../../electron/protocol/md5-sign-in.ts';
import { authorizationHeader, loginAddress, ticketFrom } from '../../electron/protocol/passport.ts';
import type { RunningService } from '../../electron/service/service.ts';

/** A client that is nothing but a socket: what it sends and what it reads are the octets of the wire. */
export class RawClient {
  readonly #socket: Socket;
  /** One character for each octet. */
  #received = '';
  #ended = false;
  #wake: () => void = () => {};
  /** Settles when the connection is gone. */
  readonly closed: Promise<void>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      this.#received += chunk;
      this.#wake();
    });
    socket.on('error', () => socket.destroy());
    this.closed = new Promise((resolve) => {
      socket.on('close', () => {
        this.#ended = true;
        this.#wake();
        resolve();
      });
    });
  }

  static async connect(address: string): Promise<RawClient> {
    const [host = '', port = ''] = address.split(':');
    const socket = connect({ host, port: Number(port) });
    await once(socket, 'connect');
    return new RawClient(socket);
  }

  get localPort(): number {
    return this.#socket.localPort ?? 0;
  }

  send(octets: string | Uint8Array): void {
    this.#socket.write(octets);
  }

  /** Sends lines, each ended by CR LF. */
  say(...lines: string[]): void {
    this.send(lines.map((line) => `${line}\r\n`).join(''));
  }

  /** The next line without its CR LF. Rejects when the connection ends before. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#received.indexOf('\r\n');
      if (end !== -1) {
        const line = this.#received.slice(0, end);
        this.#received = this.#received.slice(end + 2);
        return text(line);
      }
      await this.#more();
    }
  }

  /** So many octets, as text. */
  async octets(count: number): Promise<string> {
    while (this.#received.length < count) await this.#more();
    const octets = this.#received.slice(0, count);
    this.#received = this.#received.slice(count);
    return text(octets);
  }

  /** Reads as much as `wanted` is long; what came is given back, to be compared. Gives up where the two part. */
  async reads(wanted: string): Promise<string> {
    const octets = Buffer.from(wanted).toString('latin1');
    while (this.#received.length < octets.length && octets.startsWith(this.#received)) await this.#more();
    return this.octets(Math.min(octets.length, this.#received.length));
  }

  /** Says PNG and gives back every line up to the answer: all that the server had to say until now. */
  async untilPong(): Promise<string[]> {
    this.say('PNG');
    const lines: string[] = [];
    for (;;) {
      const line = await this.line();
      if (line.startsWith('QNG')) return lines;
      lines.push(line);
      const length = /^(?:MSG|UBX|GCF|NOT|IPG) /.test(line) ? Number(line.split(' ').at(-1)) : 0;
      if (length > 0) lines.push(await this.octets(length));
    }
  }

  /** Reads nothing any more. */
  pause(): void {
    this.#socket.pause();
  }

  /** Ends the connection from this side. */
  hangUp(): void {
    this.#socket.destroy();
  }

  async #more(): Promise<void> {
    if (this.#ended) throw new Error(`the connection ended; unread: ${JSON.stringify(this.#received)}`);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }
}

function text(octets: string): string {
  return Buffer.from(octets, 'latin1').toString('utf8');
}

/** A ticket from the service's own nexus and login server. */
export async function ticket(service: RunningService, handle: string, password: string): Promise<string> {
  const nexus = await fetch(service.nexus);
  const login = loginAddress(nexus.headers.get('passporturls') ?? '', new URL(service.nexus));
  if (login === null) throw new Error('the nexus names no login server');
  const Authorization = authorizationHeader(handle, password, 'lc=1033,id=507');
  const answer = await fetch(login, { headers: { Authorization } });
  return ticketFrom(answer.headers.get('authentication-info') ?? '') ?? `refused with ${answer.status}`;
}

/** Signs in up to and including the profile message. Throws with the error line when the service refuses. */
export async function signIn(
  service: RunningService,
  dialect: string,
  handle: string,
  password: string,
): Promise<RawClient> {
  const client = await RawClient.connect(service.notification);
  client.say(`VER 1 ${dialect} CVR0`);
  await client.line();
  const number = Number(dialect.slice(4));
  if (number < 8) {
    client.say('INF 2', `USR 3 MD5 I ${handle}`);
    await client.line();
    const challenge = (await client.line()).split(' ')[4] ?? '';
    client.say(`USR 4 MD5 S ${md5Response(challenge, password)}`);
  } else {
    client.say(`CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS ${handle}`, `USR 3 TWN I ${handle}`);
    await client.line();
    await client.line();
    client.say(`USR 4 TWN S ${await ticket(service, handle, password)}`);
  }
  for (;;) {
    const line = await client.line();
    if (/^\d/.test(line)) throw new Error(`sign-in refused: ${line}`);
    if (line.startsWith('MSG ')) {
      await client.octets(Number(line.split(' ').at(-1)));
      return client;
    }
  }
}

/** Signs in, reads the list away and goes online. */
export async function goOnline(
  service: RunningService,
  dialect: string,
  handle: string,
  password: string,
  status = 'NLN',
): Promise<RawClient> {
  const client = await signIn(service, dialect, handle, password);
  const capabilities = Number(dialect.slice(4)) < 8 ? '' : ' 1073791012';
  client.say(`SYN 8 0${Number(dialect.slice(4)) < 10 ? '' : ' 0'}`, `CHG 9 ${status}${capabilities}`);
  await client.untilPong();
  return client;
}
