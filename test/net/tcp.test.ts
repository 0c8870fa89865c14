import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { ConnectFailure, type Connection, type ConnectionEnd } from '../../electron/net/connection.ts';
import { createTcp, tcp } from '../../electron/net/tcp.ts';

const never = new AbortController().signal;
const servers: Server[] = [];
const sockets: Socket[] = [];

/** A server on loopback that does `greet` with every connection. */
async function serve(greet: (socket: Socket) => void, host = '127.0.0.1'): Promise<number> {
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    greet(socket);
  });
  servers.push(server);
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return (address satisfies AddressInfo).port;
}

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function connectFailure(attempt: Promise<Connection>): Promise<ConnectFailure> {
  const failure = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof ConnectFailure)) throw new Error(`not a ConnectFailure: ${String(failure)}`);
  return failure;
}

/** Everything that arrives until the end, and the end. */
function record(connection: Connection): Promise<{ text: string; end: ConnectionEnd; ends: number }> {
  return new Promise((resolve) => {
    let text = '';
    let ends = 0;
    connection.onData((chunk) => {
      text += new TextDecoder().decode(chunk);
    });
    connection.onEnd((end) => {
      ends += 1;
      resolve({ text, end, ends });
    });
  });
}

describe('tcp', () => {
  it('carries octets both ways, names itself, and says when the server closed', async () => {
    const port = await serve((socket) => socket.on('data', (chunk) => socket.end(`got ${chunk.toString()}`)));
    const connection = await tcp.connect({ host: '127.0.0.1', port }, never);
    expect(connection.name).toBe(`127.0.0.1:${port}`);
    expect(connection.localPort).toBeGreaterThan(0);
    const recorded = record(connection);
    connection.send(new TextEncoder().encode('VER 1 MSNP11 CVR0\r\n'));
    expect(await recorded).toMatchObject({
      text: 'got VER 1 MSNP11 CVR0\r\n',
      end: { kind: 'closed-by-server' },
    });
    connection.close();
  });

  it('keeps octets, and the end behind them, that came before anybody listened', async () => {
    const gone = Promise.withResolvers<void>();
    const port = await serve((socket) => {
      socket.on('finish', () => gone.resolve());
      socket.end('OUT SSD\r\n');
    });
    const connection = await tcp.connect({ host: '127.0.0.1', port }, never);
    await gone.promise;
    await new Promise((resolve) => setImmediate(resolve));
    expect(await record(connection)).toMatchObject({ text: 'OUT SSD\r\n', end: { kind: 'closed-by-server' } });
  });

  it('gives others their turn while it takes long to read what came, and tells the end behind it', async () => {
    const all = 'x'.repeat(100_000);
    const port = await serve((socket) => socket.end(all));
    const connection = await tcp.connect({ host: '127.0.0.1', port }, never);
    let received = 0;
    let readWhenOthersCame = 0;
    const end = Promise.withResolvers<ConnectionEnd>();
    connection.onData((chunk) => {
      received += chunk.length;
      if (readWhenOthersCame > 0) return;
      setImmediate(() => {
        readWhenOthersCame ||= received;
      });
      for (const begin = performance.now(); performance.now() - begin < 30; );
    });
    connection.onEnd(end.resolve);
    expect((await end.promise).kind).toBe('closed-by-server');
    expect(received).toBe(all.length);
    expect(readWhenOthersCame).toBeLessThan(5000);
  });

  it('tells the end once, and again to nobody: writing after it does nothing', async () => {
    const port = await serve((socket) => socket.on('data', () => socket.resetAndDestroy()));
    const connection = await tcp.connect({ host: '127.0.0.1', port }, never);
    let ends = 0;
    const first = Promise.withResolvers<ConnectionEnd>();
    connection.onData(() => {});
    connection.onEnd((end) => {
      ends += 1;
      first.resolve(end);
    });
    connection.send(new Uint8Array(10));
    expect((await first.promise).kind).toBe('network-failure');
    connection.send(new Uint8Array(10));
    connection.close();
    connection.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(ends).toBe(1);
  });

  it('sends all that is queued when it is closed, and then tells no end', async () => {
    const received = Promise.withResolvers<number>();
    const port = await serve((socket) => {
      let octets = 0;
      socket.on('data', (chunk) => {
        octets += chunk.length;
      });
      socket.on('end', () => received.resolve(octets));
      socket.write('still talking\r\n');
    });
    const connection = await tcp.connect({ host: '127.0.0.1', port }, never);
    connection.onEnd(() => expect.unreachable('we closed it ourselves'));
    connection.send(new Uint8Array(2_000_000));
    connection.send(new TextEncoder().encode('OUT\r\n'));
    connection.close();
    expect(await received.promise).toBe(2_000_005);
  });

  it('ends a connection whose server takes nothing any more', async () => {
    const port = await serve((socket) => socket.pause());
    const connection = await createTcp({ queuedOctets: 1_000_000 }).connect({ host: '127.0.0.1', port }, never);
    const recorded = record(connection);
    // More than the system's own buffers can hide.
    for (let sent = 0; sent < 100; sent += 1) connection.send(new Uint8Array(500_000));
    const { end } = await recorded;
    expect(end.kind).toBe('network-failure');
    expect(end.detail).toContain('takes nothing');
  });

  it.each(['::1', '[::1]'])('reaches the IPv6 address %s', async (host) => {
    const port = await serve((socket) => socket.end(), '::1');
    const connection = await tcp.connect({ host, port }, never);
    expect(connection.name).toBe(`[::1]:${port}`);
    connection.close();
  });
});

describe('a connection that does not come about', () => {
  it('is unreachable when nobody listens', async () => {
    const port = await serve(() => {});
    servers[0]?.close();
    const failure = await connectFailure(tcp.connect({ host: '127.0.0.1', port }, never));
    expect(failure.kind).toBe('unreachable');
    expect(failure.message).toBe('connection refused (ECONNREFUSED)');
  });

  it('is unreachable on a port that is none', async () => {
    expect((await connectFailure(tcp.connect({ host: '127.0.0.1', port: 70_000 }, never))).kind).toBe('unreachable');
  });

  it('has an unknown host when the name does not exist', async () => {
    const failure = await connectFailure(tcp.connect({ host: 'messenger.invalid', port: 1863 }, never));
    expect(failure.kind).toBe('unknown-host');
  });

  // Windows refuses where others stay silent.
  it.skipIf(process.platform === 'win32')('times out when the host does not answer', async () => {
    // A listener that accepts nobody: once its backlog is full, further attempts stay without an answer.
    const deaf = new Worker(
      `const { parentPort } = require('node:worker_threads');
       const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
         parentPort.postMessage(server.address().port);
         setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
       });`,
      { eval: true },
    );
    const [port] = await once(deaf, 'message');
    const impatient = createTcp({ connectTime: 200 });
    const attempts = await Promise.all(
      Array.from({ length: 8 }, () =>
        impatient.connect({ host: '127.0.0.1', port: Number(port) }, never).then(
          (connection) => {
            connection.close();
            return 'connected';
          },
          (failure: unknown) => (failure instanceof ConnectFailure ? failure.kind : String(failure)),
        ),
      ),
    );
    await deaf.terminate();
    expect(new Set(attempts)).toEqual(new Set(['connected', 'timed-out']));
  });

  it('is aborted before and during the attempt', async () => {
    const before = await connectFailure(tcp.connect({ host: '127.0.0.1', port: 1 }, AbortSignal.abort()));
    expect(before.kind).toBe('aborted');
    const controller = new AbortController();
    const attempt = connectFailure(tcp.connect({ host: '127.0.0.1', port: await serve(() => {}) }, controller.signal));
    controller.abort();
    expect((await attempt).kind).toBe('aborted');
  });
});
