import { describe, expect, it } from 'vitest';
import { goOnline, signIn } from './raw-client.ts';
import { passwords, type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

const bobIn = (service: ServiceUnderTest, dialect: string) =>
  goOnline(service, dialect, 'bob@example.com', passwords.bob);

/** What Alice sees of Bob, who speaks MSNP11 and has a song on, in her own dialect. */
const views: readonly (readonly [
  dialect: string,
  change: string,
  initial: readonly string[],
  later: readonly string[],
])[] = [
  ['MSNP2', 'CHG 9 NLN', ['CHG 9 NLN', 'ILN 9 BSY bob@example.com Bob'], ['NLN AWY bob@example.com Bob']],
  ['MSNP7', 'CHG 9 NLN', ['CHG 9 NLN', 'ILN 9 BSY bob@example.com Bob'], ['NLN AWY bob@example.com Bob']],
  [
    'MSNP8',
    'CHG 9 NLN 0',
    ['CHG 9 NLN 0', 'ILN 9 BSY bob@example.com Bob 1073774628'],
    ['NLN AWY bob@example.com Bob 1073774628'],
  ],
  [
    'MSNP9',
    'CHG 9 NLN 268435500',
    ['CHG 9 NLN 268435500', 'ILN 9 BSY bob@example.com Bob 1073774628 %3Cmsnobj%20Creator%3D%22bob%22%2F%3E'],
    ['NLN AWY bob@example.com Bob 1073774628'],
  ],
  [
    'MSNP11',
    'CHG 9 IDL 1073774628',
    [
      'CHG 9 IDL 1073774628',
      'ILN 9 BSY bob@example.com Bob 1073774628 %3Cmsnobj%20Creator%3D%22bob%22%2F%3E',
      'UBX bob@example.com 119',
      '<Data><PSM>tea &amp; rain</PSM><CurrentMedia>\\0Music\\01\\0{0} - {1}\\0Blue Hour\\0Slow Harbour\\0\\0\\0</CurrentMedia></Data>',
    ],
    ['NLN AWY bob@example.com Bob 1073774628'],
  ],
];

describe('presence', () => {
  it.each(views)('reaches an %s client in its own dialect', async (dialect, change, initial, later) => {
    const service = await serviceUnderTest();
    const bob = await goOnline(service, 'MSNP11', 'bob@example.com', passwords.bob);
    const document =
      '<Data><PSM>tea &amp; rain</PSM><CurrentMedia>\\0Music\\01\\0{0} - {1}\\0Blue Hour\\0Slow Harbour\\0\\0\\0</CurrentMedia></Data>';
    bob.say('CHG 10 BSY 1073774628 %3Cmsnobj%20Creator%3D%22bob%22%2F%3E');
    bob.send(`UUX 11 ${document.length}\r\n${document}`);
    expect(await bob.untilPong()).toEqual(['CHG 10 BSY 1073774628 %3Cmsnobj%20Creator%3D%22bob%22%2F%3E', 'UUX 11 0']);

    const alice = await signIn(service, dialect, 'alice@example.com', passwords.alice);
    alice.say(change);
    expect(await alice.untilPong()).toEqual(initial);
    bob.say('CHG 12 AWY 1073774628', 'CHG 13 AWY 1073774628');
    await bob.untilPong();
    expect(await alice.untilPong()).toEqual(later);
    bob.say('OUT');
    expect(await alice.line()).toBe('FLN bob@example.com');
    alice.hangUp();
  });

  it('is told to those who were there first, by name', async () => {
    const service = await serviceUnderTest();
    const old = await goOnline(service, 'MSNP2', 'alice@example.com', passwords.alice);
    const bob = await bobIn(service, 'MSNP11');
    expect(await old.untilPong()).toEqual(['NLN NLN bob@example.com Bob']);
    bob.say('PRP 10 MFN Bobby%20%C3%A4');
    await bob.untilPong();
    expect(await old.untilPong()).toEqual(['NLN NLN bob@example.com Bobby%20%C3%A4']);
    old.say('REA 10 alice@example.com Alice%20B');
    await old.untilPong();
    expect(await bob.untilPong()).toEqual(['NLN NLN alice@example.com Alice%20B 0']);
    old.hangUp();
    expect(await bob.line()).toBe('FLN alice@example.com');
    bob.hangUp();
  });

  it('follows allow list, block list and the rule for everybody else', async () => {
    const service = await serviceUnderTest();
    const alice = await goOnline(service, 'MSNP9', 'alice@example.com', passwords.alice);
    const bob = await bobIn(service, 'MSNP11');
    const eve = await goOnline(service, 'MSNP7', 'eve@example.com', passwords.eve);
    const seen = async (...requests: string[]) => {
      alice.say(...requests);
      await alice.untilPong();
      return { bob: await bob.untilPong(), eve: await eve.untilPong() };
    };
    const forBob = 'NLN NLN alice@example.com Alice 1073791012';
    const forEve = 'NLN NLN alice@example.com Alice';
    const gone = 'FLN alice@example.com';
    expect(await seen('BLP 20 BL')).toEqual({ bob: [], eve: [gone] });
    expect(await seen('ADD 21 AL eve@example.com Eve')).toEqual({ bob: [], eve: [forEve] });
    expect(await seen('REM 22 AL eve@example.com')).toEqual({ bob: [], eve: [gone] });
    expect(await seen('BLP 23 AL')).toEqual({ bob: [], eve: [forEve] });
    expect(await seen('REM 24 AL bob@example.com', 'ADD 25 BL bob@example.com Bob')).toEqual({ bob: [gone], eve: [] });
    expect(await seen('CHG 26 HDN 1073791012')).toEqual({ bob: [], eve: [gone] });
    expect(await seen('REM 27 BL bob@example.com')).toEqual({ bob: [], eve: [] });
    expect(await seen('CHG 28 NLN 1073791012')).toEqual({ bob: [forBob], eve: [forEve] });
    for (const client of [alice, bob, eve]) client.hangUp();
  });

  it('of somebody just added comes with the TrID of the request, and none when he does not allow it', async () => {
    const service = await serviceUnderTest();
    const eve = await goOnline(service, 'MSNP11', 'eve@example.com', passwords.eve);
    const bob = await bobIn(service, 'MSNP9');
    bob.say('ADD 10 FL eve@example.com Eve 0');
    expect((await bob.untilPong()).filter((line) => !line.startsWith('BPR'))).toEqual([
      expect.stringMatching(/^ADD 10 FL \d+ eve@example\.com Eve 0$/),
      'ILN 10 NLN eve@example.com Eve 1073791012',
    ]);
    bob.say('REM 11 FL eve@example.com');
    await bob.untilPong();
    eve.say('ADC 12 BL N=bob@example.com');
    await eve.untilPong();
    bob.say('ADD 13 FL eve@example.com Eve 0');
    expect(await bob.untilPong()).toEqual([expect.stringMatching(/^ADD 13 FL/)]);
    bob.hangUp();
    eve.hangUp();
  });

  it('tells nothing to a hidden client’s friends, but everything to the hidden client', async () => {
    const service = await serviceUnderTest();
    const bob = await bobIn(service, 'MSNP11');
    const alice = await signIn(service, 'MSNP7', 'alice@example.com', passwords.alice);
    alice.say('CHG 9 HDN');
    expect(await alice.untilPong()).toEqual(['CHG 9 HDN', 'ILN 9 NLN bob@example.com Bob']);
    expect(await bob.untilPong()).toEqual([]);
    alice.hangUp();
    bob.hangUp();
  });

  it.each(['FLN', 'XXX', 'online'])('has no status %s: 201', async (status) => {
    const service = await serviceUnderTest();
    const alice = await signIn(service, 'MSNP7', 'alice@example.com', passwords.alice);
    alice.say(`CHG 9 ${status}`);
    expect(await alice.untilPong()).toEqual(['201 9']);
    alice.hangUp();
  });
});

describe('a personal message', () => {
  it('is kept for the next session, the song is not', async () => {
    const service = await serviceUnderTest();
    const alice = await goOnline(service, 'MSNP11', 'alice@example.com', passwords.alice);
    const document = '<Data><PSM>gone fishing</PSM><CurrentMedia>\\0Music\\01\\0{0}\\0Song\\0</CurrentMedia></Data>';
    const first = await bobIn(service, 'MSNP12');
    first.send(`UUX 11 ${document.length}\r\n${document}`);
    await first.untilPong();
    first.hangUp();
    await first.closed;
    const second = await bobIn(service, 'MSNP12');
    expect(await alice.untilPong()).toEqual([
      'NLN NLN bob@example.com Bob 1073791012',
      `UBX bob@example.com ${document.length}`,
      document,
      'FLN bob@example.com',
      'NLN NLN bob@example.com Bob 1073791012',
      'UBX bob@example.com 65',
      '<Data><PSM>gone fishing</PSM><CurrentMedia></CurrentMedia></Data>',
    ]);
    alice.hangUp();
    second.hangUp();
  });

  it('without bounds is refused', async () => {
    const service = await serviceUnderTest();
    const alice = await goOnline(service, 'MSNP11', 'alice@example.com', passwords.alice);
    const document = `<Data><PSM>${'x'.repeat(1001)}</PSM><CurrentMedia></CurrentMedia></Data>`;
    alice.send(`UUX 11 ${document.length}\r\n${document}`);
    expect(await alice.untilPong()).toEqual(['715 11']);
    alice.hangUp();
  });
});

describe('a phone number', () => {
  it.each([
    ['MSNP7', /^BPR \d+ bob@example\.com PHM 555%200100$/],
    ['MSNP9', /^BPR \d+ bob@example\.com PHM 555%200100$/],
    ['MSNP11', /^BPR bob@example\.com PHM 555%200100$/],
  ])('that a friend changes is told to an %s client', async (dialect, told) => {
    const service = await serviceUnderTest();
    const alice = await goOnline(service, dialect, 'alice@example.com', passwords.alice);
    const bob = await bobIn(service, 'MSNP11');
    await alice.untilPong();
    bob.say('PRP 10 PHM 555%200100');
    await bob.untilPong();
    expect(await alice.line()).toMatch(told);
    alice.say('SYN 11 0 0');
    expect((await alice.untilPong()).find((line) => line.includes('555'))).toBeDefined();
    alice.hangUp();
    bob.hangUp();
  });
});
