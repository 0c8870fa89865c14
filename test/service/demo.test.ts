import { describe, expect, it } from 'vitest';
import { decodePercent } from '../../electron/protocol/percent.ts';
import { demoBuddies } from '../../electron/service/demo/buddies.ts';
import { demoScript } from '../../electron/service/demo/script.ts';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import { goOnline, signIn } from './raw-client.ts';
import { serviceUnderTest } from './service-under-test.ts';

const demo = { demo: true, accounts: [] } as const;

describe('the demo', () => {
  it('has some 25 buddies in four groups, with every status, one blocked and names of all kinds', async () => {
    const service = await serviceUnderTest(demo);
    const client = await signIn(service, 'MSNP11', DEMO_HANDLE, DEMO_PASSWORD);
    client.say('SYN 1 0 0', 'CHG 2 NLN 1073774628');
    const told = await client.untilPong();
    client.hangUp();
    const people = told.filter((line) => line.startsWith('LST '));
    expect(people).toHaveLength(demoBuddies.length);
    expect(people.length).toBeGreaterThanOrEqual(24);
    expect(told.filter((line) => line.startsWith('LSG '))).toHaveLength(4);
    expect(people.filter((line) => / 13 /.test(line))).toHaveLength(1);
    expect(people.filter((line) => / 11 /.test(line))).toHaveLength(people.length - 1);
    expect(people.filter((line) => line.includes(','))).toHaveLength(1);
    const online = told.filter((line) => line.startsWith('ILN 2 '));
    const statuses = online.map((line) => line.split(' ')[2] ?? '');
    expect(new Set(statuses)).toEqual(new Set(['NLN', 'BSY', 'IDL', 'BRB', 'AWY', 'PHN', 'LUN']));
    expect(demoBuddies.filter(({ status }) => status === 'HDN')).toHaveLength(1);
    expect(people.length - online.length).toBe(
      demoBuddies.filter(({ status }) => status === null || status === 'HDN').length,
    );
    const names = online.map((line) => decodePercent(line.split(' ')[4] ?? ''));
    for (const kind of [/\p{Script=Hiragana}/u, /\p{Script=Cyrillic}/u, /é|ë|ê/, /\(L\)/, /^.{60,129}$/]) {
      expect(names.filter((name) => kind.test(name))).not.toEqual([]);
    }
    expect(told.filter((line) => line.startsWith('UBX ')).length).toBeGreaterThan(10);
    expect(told.join('\n')).toContain('<IU>3</IU>');
  });

  it('tells the same story at the same times for the same seed', async () => {
    const story = async (seed: number) => {
      const service = await serviceUnderTest({ ...demo, demoSeed: seed });
      const client = await goOnline(service, 'MSNP11', DEMO_HANDLE, DEMO_PASSWORD);
      const told: (readonly [number, string[]])[] = [];
      for (let second = 0; second < 600; second += 5) {
        service.clock.advance(5_000);
        // Addresses of pages hold the port, which is another one for each service.
        const lines = (await client.untilPong()).map((line) =>
          line.replace(/(?<=127\.0\.0\.1:|^MSG Hotmail Hotmail )\d+/, '?').replace(/^RNG .*/, 'RNG'),
        );
        told.push([second, lines]);
      }
      client.hangUp();
      return told;
    };
    const one = await story(1999);
    expect(await story(1999)).toEqual(one);
    expect(await story(2005)).not.toEqual(one);
    const events = one.flatMap(([, lines]) => lines.map((line) => line.split(' ')[0]));
    for (const event of ['NLN', 'FLN', 'UBX']) expect(events).toContain(event);
  });

  it('stands still where it is told to', async () => {
    const service = await serviceUnderTest({ ...demo, demoLives: false });
    const client = await goOnline(service, 'MSNP11', DEMO_HANDLE, DEMO_PASSWORD);
    service.clock.advance(600_000);
    const told = await client.untilPong();
    client.hangUp();
    expect(told.filter((line) => /^(NLN|FLN|UBX|MSG|RNG|NOT) /.test(line))).toEqual([]);
  });

  it('lets mail come and go, told in the words of the dialect', async () => {
    for (const [dialect, type] of [
      ['MSNP2', 'application/x-msmsgsemailnotification'],
      ['MSNP11', 'text/x-msmsgsemailnotification'],
    ] as const) {
      const service = await serviceUnderTest(demo);
      const early = await signIn(service, dialect, DEMO_HANDLE, DEMO_PASSWORD);
      service.clock.advance(241_000);
      expect((await early.untilPong()).filter((line) => line.includes('mailnotification'))).toEqual([]);
      early.hangUp();
      const client = await goOnline(service, dialect, DEMO_HANDLE, DEMO_PASSWORD);
      const notices: string[] = [];
      for (let second = 0; second < 7_200; second += 60) {
        service.clock.advance(60_000);
        notices.push(...(await client.untilPong()).filter((line) => line.includes('mailnotification')));
      }
      client.hangUp();
      const came = notices.filter((text) => text.includes('From-Addr: '));
      const went = notices.filter((text) => text.includes('Message-Delta: 1'));
      expect(came.length).toBeGreaterThan(5);
      expect(Math.abs(came.length - went.length)).toBeLessThan(came.length);
      expect(came[0]).toContain(`Content-Type: ${type}`);
      const ends = went.map((text) => /Src-Folder: (\S+)\r\nDest-Folder: (\S+)/.exec(text)?.slice(1).join('>'));
      expect(new Set(ends)).toEqual(new Set(['ACTIVE>ACTIVE', 'ACTIVE>trAsH', 'ACTIVE>sAvEd', 'sAvEd>sAvEd']));
      const after = await signIn(service, 'MSNP9', DEMO_HANDLE, DEMO_PASSWORD);
      after.say('CHG 1 NLN 0');
      const counts = (await after.untilPong()).find((text) => text.includes('Inbox-Unread')) ?? '';
      expect(counts).toMatch(/Inbox-Unread: [34]\r\nFolders-Unread: [12]/);
      after.hangUp();
    }
  });

  it('steps every four to twenty-eight seconds, each step a real change', () => {
    const script = demoScript(demoBuddies, 7);
    const online = new Map(demoBuddies.map(({ handle, status }) => [handle, status !== null]));
    const kinds = new Set<string>();
    for (let step = 0; step < 2_000; step += 1) {
      const { after, handle, action } = script.next().value;
      expect(after).toBeGreaterThanOrEqual(4_000);
      expect(after).toBeLessThan(28_000);
      expect(online.get(handle)).toBe(action.kind !== 'signIn');
      if (action.kind === 'signIn' || action.kind === 'signOut') online.set(handle, action.kind === 'signIn');
      kinds.add(action.kind);
    }
    expect(kinds).toEqual(new Set(['signIn', 'signOut', 'status', 'name', 'personalMessage', 'media']));
  });

  it('starts over with the same people, but leaves the list as its user left it', async () => {
    const first = await serviceUnderTest(demo);
    const client = await signIn(first, 'MSNP9', DEMO_HANDLE, DEMO_PASSWORD);
    client.say('SYN 1 0', 'REM 2 FL dad@nudge.example', 'REA 3 mum@nudge.example Mama', 'RMG 4 4');
    await client.untilPong();
    first.clock.advance(600_000);
    client.hangUp();
    await first.close();
    const second = await serviceUnderTest({ ...demo, dataFolder: first.dataFolder });
    const again = await signIn(second, 'MSNP9', DEMO_HANDLE, DEMO_PASSWORD);
    again.say('SYN 1 0', 'CHG 2 NLN 0');
    const told = await again.untilPong();
    again.hangUp();
    expect(told).toContain('LST dad@nudge.example Dad%20%28at%20work%29 10');
    expect(told).toContain('LST mum@nudge.example Mama 11 2');
    expect(told.filter((line) => line.startsWith('LSG '))).toHaveLength(4);
    expect(told.filter((line) => line.startsWith('ILN ')).map((line) => line.split(' ')[3])).toEqual(
      demoBuddies
        .filter(({ status, handle }) => status !== null && status !== 'HDN' && handle !== 'dad@nudge.example')
        .map(({ handle }) => handle),
    );
  });

  it('lets nobody sign in as a buddy', async () => {
    const service = await serviceUnderTest(demo);
    await expect(signIn(service, 'MSNP7', 'mum@nudge.example', '')).rejects.toThrow('911');
  });
});
