import { describe, expect, it } from 'vitest';
import { readAlert, readPage } from '../../electron/protocol/alerts.ts';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import { handleOf, talkers } from './conversing.ts';
import { goOnline, signIn } from './raw-client.ts';
import { serviceUnderTest } from './service-under-test.ts';

const [alice, bob] = [handleOf('alice'), handleOf('bob')];
const dentist = {
  siteId: '1',
  text: 'Dentist at 15:00 & tea',
  actionPath: '/account',
  optionsPath: '/',
  category: '110110001',
};
const accounts = talkers.map((seed) => {
  if (seed.handle === alice) return { ...seed, alerts: [dentist] };
  return seed.handle === bob ? { ...seed, properties: { MOB: 'Y' }, phoneAnswers: ['one', 'two ☎'] } : seed;
});

describe('an alert (fact book 20, NOT)', { timeout: 30_000 }, () => {
  it.each(['MSNP5', 'MSNP8', 'MSNP12'])('waits for the first CHG, and is told once, in %s', async (dialect) => {
    const service = await serviceUnderTest({ accounts });
    const client = await signIn(service, dialect, alice, 'alice');
    expect(await client.untilPong()).not.toContainEqual(expect.stringMatching(/^NOT /));
    client.say('CHG 1 NLN 0', 'CHG 2 BSY 0');
    const told = await client.untilPong();
    const [, line, document = ''] = told;
    expect(line).toBe(`NOT ${Buffer.byteLength(document)}`);
    expect(document).toMatch(/^<NOTIFICATION ver="1" id="1" siteid="1" siteurl="http:\/\/127\.0\.0\.1:\d+\/">\r\n/);
    const { actionUrl, ...rest } = readAlert(document) ?? { actionUrl: null };
    expect(rest).toMatchObject({ id: '1', text: dentist.text, category: dentist.category });
    expect((await fetch(actionUrl ?? '')).status).toBe(200);
    expect(told.slice(3)).toEqual([expect.stringMatching(/^CHG 2 BSY/)]);
    client.hangUp();
    const again = await goOnline(service, dialect, alice, 'alice');
    expect(await again.untilPong()).toEqual([]);
    again.hangUp();
  });

  it('does not exist before MSNP5', async () => {
    const service = await serviceUnderTest({ accounts });
    const client = await signIn(service, 'MSNP4', alice, 'alice');
    client.say('CHG 1 NLN');
    expect(await client.untilPong()).toEqual(['CHG 1 NLN']);
    client.hangUp();
  });

  it('is told to the demo’s user now and then, not at once', async () => {
    const service = await serviceUnderTest({ demo: true, accounts: [] });
    const client = await goOnline(service, 'MSNP11', DEMO_HANDLE, DEMO_PASSWORD);
    const at: number[] = [];
    for (let minute = 1; minute <= 120; minute += 1) {
      service.clock.advance(60_000);
      const told = await client.untilPong();
      for (const [index, line] of told.entries()) {
        if (!line.startsWith('NOT ')) continue;
        at.push(minute);
        expect(readAlert(told[index + 1] ?? '')?.text).toMatch(/\S/);
      }
    }
    client.hangUp();
    expect(at.length).toBeGreaterThan(3);
    expect(at.length).toBeLessThan(12);
    expect(at[0]).toBeGreaterThan(10);
  });
});

describe('a page to a phone that answers (fact book 20, PAG, PGD and IPG)', { timeout: 30_000 }, () => {
  it.each([
    ['MSNP5', `PAG 5 ${bob} 18\r\n<TEXT>Hello</TEXT>`, false],
    ['MSNP6', `PAG 5 ${bob} 18\r\n<TEXT>Hello</TEXT>`, true],
    ['MSNP8', `PAG 5 ${bob} 18\r\n<TEXT>Hello</TEXT>`, true],
    ['MSNP9', `PGD 5 ${bob} 1 18\r\n<TEXT>Hello</TEXT>`, true],
    ['MSNP12', `PGD 5 ${bob} 1 18\r\n<TEXT>Hello</TEXT>`, true],
  ])('in %s: %j', async (dialect, octets, answered) => {
    const service = await serviceUnderTest({ accounts });
    const client = await goOnline(service, dialect, alice, 'alice');
    client.send(octets.repeat(2));
    expect(await client.untilPong()).toEqual([]);
    service.clock.advance(3_000);
    const [first, document = '', second, other = ''] = await client.untilPong();
    client.hangUp();
    if (!answered) return expect(first).toBeUndefined();
    expect(first).toBe(`IPG ${Buffer.byteLength(document)}`);
    expect(second).toMatch(/^IPG \d+$/);
    expect([readPage(document), readPage(other)]).toEqual([
      { from: bob, text: 'one', failedPage: null },
      { from: bob, text: 'two ☎', failedPage: null },
    ]);
  });

  it('harms nobody when the sender has gone meanwhile', async () => {
    const service = await serviceUnderTest({ accounts });
    const client = await goOnline(service, 'MSNP11', alice, 'alice');
    client.send(`PGD 5 ${bob} 1 18\r\n<TEXT>Hello</TEXT>`);
    await client.untilPong();
    client.say('OUT');
    await client.closed;
    service.clock.advance(3_000);
    expect(service.log.filter((entry) => entry.includes('fault'))).toEqual([]);
  });

  it('works with the demo’s Yusuf', async () => {
    const service = await serviceUnderTest({ demo: true, accounts: [] });
    const client = await goOnline(service, 'MSNP9', DEMO_HANDLE, DEMO_PASSWORD);
    client.send('PGD 5 yusuf.demir@nudge.example 1 18\r\n<TEXT>Hello</TEXT>');
    await client.untilPong();
    service.clock.advance(3_000);
    const told = await client.untilPong();
    client.hangUp();
    expect(told.filter((line) => line.startsWith('IPG '))).toHaveLength(1);
  });
});
