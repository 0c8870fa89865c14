import { afterEach, describe, expect, it } from 'vitest';
import type { Connection, ConnectionEnd } from '../../electron/net/connection.ts';
import { readGatewayAnswer } from '../../electron/net/gateway-answer.ts';
import { type GatewayLimits, httpGateway } from '../../electron/net/http-gateway.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { type GatewayReply, type ScriptedGateway, scriptedGateway } from './scripted-gateway.ts';

const never = new AbortController().signal;
const running: ScriptedGateway[] = [];
afterEach(async () => {
  for (const gateway of running.splice(0)) await gateway.close();
});

async function serve(script: readonly GatewayReply[], host = '127.0.0.1'): Promise<ScriptedGateway> {
  const gateway = await scriptedGateway(script, host);
  running.push(gateway);
  return gateway;
}

/** A connection by way of the gateway, what came over it, and a clock that paces its polls. */
async function call(gateway: { host: string; port: number }, limits: Partial<GatewayLimits> = {}) {
  const clock = new FakeClock();
  const waits: number[] = [];
  const after: GatewayLimits['after'] = (milliseconds, action) => {
    waits.push(milliseconds);
    return clock.after(milliseconds, action);
  };
  const connector = httpGateway(gateway, { after, pace: [10, 20, 40], ...limits });
  const connection = await connector.connect({ host: 'messenger.hotmail.com', port: 1863 }, never);
  const ended = Promise.withResolvers<ConnectionEnd>();
  let text = '';
  connection.onData((chunk) => {
    text += new TextDecoder().decode(chunk);
  });
  connection.onEnd(ended.resolve);
  return {
    connection,
    clock,
    waits,
    ended: ended.promise,
    get text() {
      return text;
    },
  };
}

function say(connection: Connection, text: string): void {
  connection.send(new TextEncoder().encode(text));
}

const path = '/gateway/gateway.dll';
const opening = `${path}?Action=open&Server=NS&IP=messenger.hotmail.com`;

describe('a connection by way of the gateway', () => {
  it('opens a session with the first octets, sends and polls with the latest session id, one at a time', async () => {
    const gateway = await serve([
      {},
      { body: 'VER 1 MSNP11' },
      { body: '\r\nCVR 2 7.0' },
      {},
      { body: '.0777\r\n' },
      {},
    ]);
    const called = await call(gateway);
    expect(called.connection).toMatchObject({
      name: 'messenger.hotmail.com:1863',
      localPort: null,
      needsKeepAlive: false,
    });
    expect(gateway.requests).toHaveLength(0);
    say(called.connection, 'VER 1 MSNP11 MSNP10 CVR0\r\n');
    await expect.poll(() => called.waits).toEqual([10]);
    called.clock.advance(10);
    await expect.poll(() => called.text).toBe('VER 1 MSNP11');
    await expect.poll(() => called.waits).toEqual([10, 10]);
    // What is said while an answer is under way waits for it, and goes together.
    say(called.connection, 'CVR 2 0x0409\r\n');
    say(called.connection, 'USR 3 TWN I alice@hotmail.com\r\n');
    say(called.connection, 'PNG\r\n');
    await expect.poll(() => called.text).toBe('VER 1 MSNP11\r\nCVR 2 7.0');
    await expect.poll(() => gateway.requests.length).toBe(4);
    await expect.poll(() => called.waits.length).toBe(3);
    called.clock.advance(10);
    await expect.poll(() => called.text).toBe('VER 1 MSNP11\r\nCVR 2 7.0.0777\r\n');
    expect(gateway.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', opening, 'VER 1 MSNP11 MSNP10 CVR0\r\n'],
      ['POST', `${path}?Action=poll&SessionID=1180334207.16621`, ''],
      ['POST', `${path}?SessionID=1180334207.16622`, 'CVR 2 0x0409\r\n'],
      ['POST', `${path}?SessionID=1180334207.16623`, 'USR 3 TWN I alice@hotmail.com\r\nPNG\r\n'],
      ['POST', `${path}?Action=poll&SessionID=1180334207.16624`, ''],
    ]);
    expect(gateway.together).toBe(1);
    expect(gateway.connections).toBe(1);
    called.connection.close();
  });

  it('has the headers of the original client on every request', async () => {
    const gateway = await serve([{}]);
    const { connection, clock, waits } = await call(gateway);
    say(connection, 'VER 1 MSNP11 MSNP10 CVR0\r\n');
    await expect.poll(() => waits.length).toBe(1);
    clock.advance(10);
    await expect.poll(() => gateway.requests.length).toBe(2);
    const [first, poll] = gateway.requests.map(({ headers }) => headers);
    expect(first).toEqual({
      host: `127.0.0.1:${gateway.port}`,
      accept: '*/*',
      'accept-language': 'en-us',
      'user-agent': 'MSMSGS',
      'proxy-connection': 'Keep-Alive',
      connection: 'Keep-Alive',
      pragma: 'no-cache',
      'content-type': 'application/x-msn-messenger',
      'content-length': '26',
    });
    expect(poll?.['content-length']).toBe('0');
    connection.close();
  });

  it('polls more and more slowly while nothing happens, and soon again when something does', async () => {
    const gateway = await serve([{}, {}, {}, {}, { body: 'NLN NLN bob@hotmail.com Bob\r\n' }, {}, {}]);
    const { connection, clock, waits } = await call(gateway);
    say(connection, 'VER 1 MSNP7\r\n');
    for (const [polls, wait] of [10, 20, 40, 40, 10, 20].entries()) {
      await expect.poll(() => waits.length).toBe(polls + 1);
      expect(waits.at(-1)).toBe(wait);
      clock.advance(wait - 1);
      expect(gateway.requests).toHaveLength(polls + 1);
      clock.advance(1);
    }
    await expect.poll(() => waits.length).toBe(7);
    say(connection, 'CHG 2 BSY\r\n');
    await expect.poll(() => waits.length).toBe(8);
    expect(waits.at(-1)).toBe(10);
    connection.close();
  });

  // Other systems have but one loopback address.
  it.runIf(process.platform === 'linux').each([
    ['on the same port', ''],
    ['on the port it names', ':port'],
  ])('goes on where GW-IP says, %s', async (_what, suffix) => {
    const script: GatewayReply[] = [];
    const gateway = await serve(script);
    const other = await scriptedGateway([{ body: 'VER 1 MSNP7\r\n' }], '127.0.0.2', gateway.port);
    running.push(other);
    script.push({ header: `SessionID=1.1; GW-IP=127.0.0.2${suffix.replace('port', String(other.port))}` });
    const called = await call(gateway);
    say(called.connection, 'VER 1 MSNP7\r\n');
    await expect.poll(() => called.waits.length).toBe(1);
    called.clock.advance(10);
    await expect.poll(() => called.text).toBe('VER 1 MSNP7\r\n');
    expect(other.requests[0]).toMatchObject({
      url: `${path}?Action=poll&SessionID=1.1`,
      headers: { host: `127.0.0.2:${other.port}` },
    });
    called.connection.close();
  });

  it('hands over what comes with Session=close, then tells that the server closed', async () => {
    const gateway = await serve([
      {},
      { header: 'SessionID=1180334207.1; GW-IP=10.0.2.7; Session=close', body: 'OUT OTH\r\n' },
    ]);
    const called = await call(gateway);
    say(called.connection, 'VER 1 MSNP7\r\n');
    await expect.poll(() => called.waits.length).toBe(1);
    say(called.connection, 'INF 2\r\n');
    expect(await called.ended).toMatchObject({ kind: 'closed-by-server' });
    expect(called.text).toBe('OUT OTH\r\n');
    expect(called.clock.alarms).toBe(0);
    say(called.connection, 'PNG\r\n');
    called.connection.close();
    expect(gateway.requests).toHaveLength(2);
  });

  it('gives others their turn while it takes long to read what came, and tells the end behind it', async () => {
    const all = 'x'.repeat(100_000);
    const gateway = await serve([{ header: 'SessionID=1; Session=close', body: all }]);
    const connector = httpGateway(gateway);
    const connection = await connector.connect({ host: 'messenger.hotmail.com', port: 1863 }, never);
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
    say(connection, 'VER 1 MSNP11 CVR0\r\n');
    expect((await end.promise).kind).toBe('closed-by-server');
    expect(received).toBe(all.length);
    expect(readWhenOthersCame).toBeLessThan(5000);
  });

  it('keeps octets, and the end behind them, that came before anybody listened', async () => {
    const gateway = await serve([{ header: 'SessionID=1.1; GW-IP=x; Session=close', body: 'OUT SSD\r\n' }]);
    const connection = await httpGateway(gateway).connect({ host: 'x', port: 1863 }, never);
    say(connection, 'VER 1 MSNP7\r\n');
    await expect.poll(() => gateway.requests.length).toBe(1);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const told = Promise.withResolvers<string>();
    let text = '';
    connection.onData((chunk) => {
      text += String(Buffer.from(chunk));
    });
    connection.onEnd(({ kind }) => told.resolve(`${text}${kind}`));
    expect(await told.promise).toBe('OUT SSD\r\nclosed-by-server');
  });

  it('sets out again when the kept connection was closed just then', async () => {
    const gateway = await serve([{}, { instead: 'hang up' }, { body: 'INF 2 MD5\r\n' }]);
    const called = await call(gateway);
    say(called.connection, 'VER 1 MSNP7\r\n');
    await expect.poll(() => called.waits.length).toBe(1);
    say(called.connection, 'INF 2\r\n');
    await expect.poll(() => called.text).toBe('INF 2 MD5\r\n');
    expect(gateway.connections).toBe(2);
    called.connection.close();
  });
});

describe('closing', () => {
  it('says OUT when nobody has, after what is queued, and tells no end', async () => {
    const gateway = await serve([{}, { header: 'SessionID=1.1; GW-IP=x; Session=close' }]);
    const { connection, clock } = await call(gateway);
    connection.onEnd(() => expect.unreachable('we closed it ourselves'));
    say(connection, 'VER 1 MSNP7\r\n');
    say(connection, 'INF 2\r\n');
    connection.close();
    connection.close();
    await expect.poll(() => gateway.requests.map(({ body }) => body)).toEqual(['VER 1 MSNP7\r\n', 'INF 2\r\nOUT\r\n']);
    await expect.poll(() => clock.alarms).toBe(0);
  });

  it('does not say OUT twice', async () => {
    const gateway = await serve([{}]);
    const { connection, clock, waits } = await call(gateway);
    say(connection, 'VER 1 MSNP7\r\n');
    await expect.poll(() => waits.length).toBe(1);
    say(connection, 'OUT\r\n');
    connection.close();
    await expect.poll(() => gateway.requests.map(({ body }) => body)).toEqual(['VER 1 MSNP7\r\n', 'OUT\r\n']);
    await expect.poll(() => clock.alarms).toBe(0);
  });

  it('asks for nothing where there is no session yet', async () => {
    const gateway = await serve([{}]);
    const { connection, clock } = await call(gateway);
    connection.close();
    say(connection, 'VER 1 MSNP7\r\n');
    await new Promise((resolve) => setImmediate(resolve));
    expect(gateway.requests).toHaveLength(0);
    expect(clock.alarms).toBe(0);
  });

  it('does not wait for ever for a gateway that does not answer', async () => {
    const gateway = await serve([{}, { instead: 'silence' }]);
    const { connection, clock, waits } = await call(gateway, { closeTime: 500 });
    say(connection, 'VER 1 MSNP7\r\n');
    await expect.poll(() => waits.length).toBe(1);
    connection.close();
    await expect.poll(() => gateway.requests.length).toBe(2);
    clock.advance(500);
    expect(clock.alarms).toBe(0);
  });
});

describe('a gateway that fails ends the connection:', () => {
  it.each<[string, GatewayReply, string]>([
    ['400', { status: 400 }, 'answered 400'],
    ['404', { status: 404, header: null }, 'answered 404'],
    ['500', { status: 500 }, 'answered 500'],
    ['a redirect', { status: 302 }, 'answered 302'],
    ['an answer without the header', { header: null, body: '<html>welcome to the hotel</html>' }, 'no gateway'],
    ['a header without a session', { header: 'GW-IP=10.0.2.7' }, 'named no session'],
    ['a body that breaks off', { body: 'VER 1 MS', instead: 'break off' }, 'broke off'],
    ['no answer', { instead: 'silence' }, 'did not answer in 0.2 s'],
  ])('%s', async (_what, reply, words) => {
    for (const script of [[reply], [{}, reply]]) {
      const gateway = await serve(script);
      const called = await call(gateway, { answerTime: 200 });
      say(called.connection, 'VER 1 MSNP7\r\n');
      if (script.length > 1) {
        await expect.poll(() => called.waits.length).toBe(1);
        called.clock.advance(10);
      }
      const end = await called.ended;
      expect(end.kind).toBe('gateway-failure');
      expect(end.detail).toContain(words);
      expect(end.detail).toContain(`127.0.0.1:${gateway.port}`);
      expect(called.clock.alarms).toBe(0);
      called.connection.close();
    }
  });

  it('it hangs up on the very first request', async () => {
    const gateway = await serve([{ instead: 'hang up' }]);
    const { connection, ended } = await call(gateway);
    say(connection, 'VER 1 MSNP7\r\n');
    expect((await ended).kind).toBe('gateway-failure');
  });

  it('it takes nothing any more', async () => {
    const gateway = await serve([{ instead: 'silence' }]);
    const { connection, ended } = await call(gateway, { queuedOctets: 100 });
    say(connection, 'VER 1 MSNP7\r\n');
    connection.send(new Uint8Array(60));
    connection.send(new Uint8Array(60));
    expect(await ended).toMatchObject({ kind: 'gateway-failure', detail: expect.stringContaining('takes nothing') });
  });

  it('it is not there', async () => {
    const gateway = await scriptedGateway([]);
    await gateway.close();
    const attempt = httpGateway(gateway).connect({ host: 'x', port: 1863 }, never);
    await expect(attempt).rejects.toMatchObject({ kind: 'proxy-unreachable' });
    const aborted = httpGateway(gateway).connect({ host: 'x', port: 1863 }, AbortSignal.abort());
    await expect(aborted).rejects.toMatchObject({ kind: 'aborted' });
  });
});

describe('X-MSN-Messenger', () => {
  it.each([
    [
      'SessionID=1180334207.16621; GW-IP=10.0.2.7',
      { sessionId: '1180334207.16621', host: '10.0.2.7', port: null, closed: false },
    ],
    [
      'SessionID=1180334207.16621; GW-IP=10.0.2.7; Session=close',
      { sessionId: '1180334207.16621', host: '10.0.2.7', port: null, closed: true },
    ],
    [
      'sessionid=abc;gw-ip=gateway.example:8080;session=CLOSE',
      { sessionId: 'abc', host: 'gateway.example', port: 8080, closed: true },
    ],
    ['SessionID=1.2; GW-IP=[::1]:80', { sessionId: '1.2', host: '::1', port: 80, closed: false }],
    ['SessionID=1.2', { sessionId: '1.2', host: null, port: null, closed: false }],
    ['SessionID=1.2; GW-IP=not a host', { sessionId: '1.2', host: null, port: null, closed: false }],
    ['SessionID=1.2; GW-IP=x:70000', null],
    ['SessionID=; GW-IP=10.0.2.7', null],
    ['SessionID=1 2', null],
    ['', null],
  ])('%j', (value, answer) => {
    expect(readGatewayAnswer(value)).toEqual(answer);
  });
});
