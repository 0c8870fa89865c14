import { describe, expect, it } from 'vitest';
import { readBody } from '../../electron/protocol/switchboard/bodies.ts';
import { demoBuddies } from '../../electron/service/demo/buddies.ts';
import { mannerOf } from '../../electron/service/demo/manners.ts';
import { demoOpenings } from '../../electron/service/demo/openings.ts';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import { askedForSwitchboard, message, nudge, text } from './conversing.ts';
import { goOnline, RawClient } from './raw-client.ts';
import { type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

const demo = { demo: true, accounts: [] } as const;
const at = (name: string): string => `${name}@nudge.example`;

/** The demo's user in a conversation, who writes down what is said to him and when. */
class Listener {
  readonly #service: ServiceUnderTest;
  readonly #seat: RawClient;
  readonly heard: string[] = [];
  #seconds = 0;
  #trid = 100;

  constructor(service: ServiceUnderTest, seat: RawClient) {
    this.#service = service;
    this.#seat = seat;
  }

  /** Says something and waits until the service has it. */
  async say(payload: string): Promise<void> {
    this.#trid += 1;
    this.#seat.send(message(this.#trid, 'A', payload));
    while ((await this.#hear()) !== `ACK ${this.#trid}`);
  }

  /** Lets seconds pass, one by one; after each everything is heard that was said in it. */
  async wait(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      this.#service.clock.advance(1_000);
      this.#seconds += 1;
      // Calling oneself is refused at once, behind everything that was said before.
      this.#seat.say(`CAL 9 ${DEMO_HANDLE}`);
      while (!/^(?:215|713) 9$/.test(await this.#hear()));
    }
  }

  async #hear(): Promise<string> {
    const line = await this.#seat.line();
    const [command, from = '', , length = '0'] = line.split(' ');
    const who = from.split('@')[0];
    if (command === 'MSG') {
      const body = readBody(Buffer.from(await this.#seat.octets(Number(length))));
      const what = body.kind === 'text' ? body.text : body.kind === 'datacast' ? `datacast ${body.id}` : body.kind;
      this.heard.push(`${this.#seconds} ${who}: ${what}`);
    } else if (command === 'JOI' || command === 'BYE') this.heard.push(`${this.#seconds} ${command} ${who}`);
    return line;
  }

  /** What was heard, without the times. */
  get words(): readonly string[] {
    return this.heard.map((entry) => entry.replace(/^\d+ /, ''));
  }
}

const withBuddy = async (name: string, dialect = 'MSNP11', seed?: number) => {
  const service = await serviceUnderTest({ ...demo, ...(seed === undefined ? {} : { demoSeed: seed }) });
  const notification = await goOnline(service, dialect, DEMO_HANDLE, DEMO_PASSWORD);
  const { address, cookie } = await askedForSwitchboard(notification);
  const seat = await RawClient.connect(address);
  seat.say(`USR 1 ${DEMO_HANDLE} ${cookie}`, `CAL 2 ${at(name)}`);
  expect(await seat.line()).toBe(`USR 1 OK ${DEMO_HANDLE} You`);
  expect(await seat.line()).toMatch(/^CAL 2 RINGING/);
  const listener = new Listener(service, seat);
  await listener.wait(2);
  expect(listener.words).toEqual([`JOI ${name}`]);
  const end = (): void => {
    notification.hangUp();
    seat.hangUp();
  };
  return { service, notification, seat, listener, end };
};

describe('buddies answer', { timeout: 30_000 }, () => {
  it.each(['MSNP2', 'MSNP9', 'MSNP12'])('with a typing notice first, each in his own font, in %s', async (dialect) => {
    const { listener, end } = await withBuddy('sakura.ito', dialect);
    await listener.say(text('ひさしぶり'));
    await listener.wait(10);
    await listener.say(nudge);
    await listener.wait(10);
    end();
    expect(listener.words.slice(1)).toEqual([
      'sakura.ito: typing',
      'sakura.ito: やっほー☆ 元気？',
      'sakura.ito: typing',
      'sakura.ito: わっ、びっくりした！ :O',
    ]);
  });

  it('the front desk says everything again, and long things in pieces', async () => {
    const { listener, end } = await withBuddy('front.desk');
    const long = '長い話 ☂ '.repeat(90);
    for (const words of ['Hello, desk! :)', long]) {
      await listener.say(text(words));
      await listener.wait(25);
    }
    end();
    const said = listener.words.filter((entry) => entry.startsWith('front.desk: ') && !entry.endsWith(': typing'));
    const [first, ...rest] = said.map((entry) => entry.slice('front.desk: '.length));
    expect(first).toBe('Hello, desk! :)');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.join('')).toBe(long);
  });

  it('Lotte nudges back', async () => {
    const { listener, end } = await withBuddy('lotte');
    await listener.say(nudge);
    await listener.wait(8);
    end();
    expect(listener.words.slice(1)).toEqual(['lotte: datacast 1', 'lotte: typing', 'lotte: HIHI got you back :D']);
  });

  it('Lucy brings Ravi into the conversation, and he answers too', async () => {
    const { listener, end } = await withBuddy('lucy.park');
    await listener.say(text('hi'));
    await listener.wait(9);
    await listener.say(text('what is it?'));
    await listener.wait(9);
    expect(listener.words).toContain('lucy.park: wait wait, Ravi has to read this too');
    expect(listener.words.at(-1)).toBe('JOI ravi');
    await listener.say(text('hi Ravi'));
    await listener.wait(10);
    end();
    expect(listener.words).toContain('ravi: boom tschak. I am here');
  });

  it('Mum types for long', async () => {
    const { listener, end } = await withBuddy('mum');
    await listener.say(text('hi mum'));
    await listener.wait(40);
    end();
    const [, ...told] = listener.heard;
    const times = told.map((entry) => Number(entry.split(' ')[0]));
    expect(told.at(-1)).toMatch(/mum: HELLO DEAR/);
    expect(told.filter((entry) => entry.endsWith('typing')).length).toBeGreaterThanOrEqual(4);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(17);
  });

  it('Alyona goes offline in mid-sentence, comes back, and calls', async () => {
    const { listener, notification, service, seat } = await withBuddy('alyona.morozova');
    await listener.say(text('привет'));
    await listener.wait(8);
    await listener.say(text('как дела?'));
    await listener.wait(8);
    expect(listener.words.slice(-2)).toEqual(['alyona.morozova: typing', 'BYE alyona.morozova']);
    expect(await notification.untilPong()).toContain(`FLN ${at('alyona.morozova')}`);
    const told: string[] = [];
    for (let second = 0; second < 60; second += 1) {
      service.clock.advance(1_000);
      told.push(...(await notification.untilPong()));
    }
    const names = told.map((line) => line.split(' ').slice(0, 3).join(' '));
    expect(names).toContain(`NLN NLN ${at('alyona.morozova')}`);
    const ring = told.find((line) => line.startsWith('RNG '))?.split(' ') ?? [];
    expect(ring[5]).toBe(at('alyona.morozova'));
    const again = await RawClient.connect(ring[2] ?? '');
    again.say(`ANS 1 ${DEMO_HANDLE} ${ring[4]} ${ring[1]}`);
    expect(await again.line()).toMatch(/^IRO 1 1 1 alyona/);
    expect(await again.line()).toBe('ANS 1 OK');
    const later = new Listener(service, again);
    await later.wait(8);
    expect(later.words).toEqual(['alyona.morozova: typing', 'alyona.morozova: прости, тоннель! я опять тут']);
    for (const client of [notification, seat, again]) client.hangUp();
  });

  it('with the same words at the same times for the same seed', async () => {
    const hear = async (seed: number): Promise<readonly string[]> => {
      const { listener, end } = await withBuddy('tom.abara', 'MSNP8', seed);
      for (const words of [text('hello?'), nudge, text('it does not work'), text('still not')]) {
        await listener.say(words);
        await listener.wait(6);
      }
      await listener.wait(12);
      end();
      return listener.heard;
    };
    const one = await hear(7);
    expect(await hear(7)).toEqual(one);
    expect(await hear(8)).not.toEqual(one);
  });

  it('neither a flood nor what is no message makes them say more than they can', async () => {
    const { listener, service, end } = await withBuddy('danny.84');
    for (let count = 0; count < 200; count += 1) await listener.say(text('x'));
    for (const payload of ['', 'x', 'Content-Type: text/plain\r\n\r\n', '\u0000'.repeat(1_664)])
      await listener.say(payload);
    await listener.wait(250);
    const said = listener.words.filter((entry) => entry.startsWith('danny.84: ') && !entry.endsWith('typing'));
    end();
    expect(said.length).toBeGreaterThan(10);
    expect(said.length).toBeLessThan(60);
    expect(service.log.filter((entry) => entry.includes('fault'))).toEqual([]);
  });
});

describe('buddies begin conversations', { timeout: 30_000 }, () => {
  it('rarely, never in the first two minutes, the same ones for the same seed', () => {
    const story = (seed: number) => {
      const openings = demoOpenings(demoBuddies, seed);
      return Array.from({ length: 50 }, () => openings.next().value);
    };
    const one = story(3);
    expect(story(3)).toEqual(one);
    expect(story(4)).not.toEqual(one);
    for (const { after, handle, line } of one) {
      expect(after).toBeGreaterThanOrEqual(240_000);
      expect(mannerOf(handle).openings).toContain(line);
    }
  });

  it('and wait for an answer, but not for long', async () => {
    const service = await serviceUnderTest(demo);
    const notification = await goOnline(service, 'MSNP11', DEMO_HANDLE, DEMO_PASSWORD);
    const calls: string[][] = [];
    let last: RawClient | null = null;
    for (let second = 0; second < 7_200 && calls.length < 2; second += 10) {
      service.clock.advance(10_000);
      const ring = (await notification.untilPong()).find((line) => line.startsWith('RNG '))?.split(' ');
      if (ring === undefined) continue;
      expect(second).toBeGreaterThan(240);
      calls.push(ring);
      if (calls.length === 1) {
        service.clock.advance(30_000);
        continue;
      }
      last = await RawClient.connect(ring[2] ?? '');
    }
    const [missed = [], taken = []] = calls;
    const late = await RawClient.connect(missed[2] ?? '');
    late.say(`ANS 1 ${DEMO_HANDLE} ${missed[4]} ${missed[1]}`);
    expect(await late.line()).toBe('911 1');
    last?.say(`ANS 1 ${DEMO_HANDLE} ${taken[4]} ${taken[1]}`);
    expect(await last?.line()).toMatch(new RegExp(`^IRO 1 1 1 ${taken[5]} `));
    expect(await last?.line()).toBe('ANS 1 OK');
    service.clock.advance(10_000);
    expect(await last?.line()).toMatch(new RegExp(`^MSG ${taken[5]} `));
    for (const client of [notification, late, last]) client?.hangUp();
  });

  it('but leave in peace whoever has just signed in', async () => {
    const service = await serviceUnderTest(demo);
    for (let time = 0; time < 12; time += 1) {
      const notification = await goOnline(service, 'MSNP7', DEMO_HANDLE, DEMO_PASSWORD);
      for (let second = 0; second < 120; second += 20) {
        service.clock.advance(20_000);
        expect((await notification.untilPong()).filter((line) => line.startsWith('RNG'))).toEqual([]);
      }
      notification.hangUp();
      await notification.closed;
      service.clock.advance(100_000);
    }
  });

  it('nor whoever hides, or has blocked them', async () => {
    const service = await serviceUnderTest(demo);
    for (const status of ['HDN', 'NLN']) {
      const notification = await goOnline(service, 'MSNP11', DEMO_HANDLE, DEMO_PASSWORD, status);
      if (status === 'NLN') notification.say('BLP 5 BL', ...demoBuddies.map(({ handle }) => `REM 6 AL ${handle}`));
      for (let second = 0; second < 3_600; second += 60) {
        service.clock.advance(60_000);
        expect((await notification.untilPong()).filter((line) => line.startsWith('RNG'))).toEqual([]);
      }
      notification.hangUp();
      await notification.closed;
    }
  });
});
