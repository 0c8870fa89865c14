import { describe, expect, it } from 'vitest';
import { signIn } from './raw-client.ts';
import { passwords, type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const stamp = '2005-10-02T16:17:45.\\d{3}0000-00:00';

/** Alice's list as each generation of SYN tells it; every `{lv}` is the list version, `{id}` a GUID. */
const synchronisations: readonly (readonly [dialects: readonly string[], lines: readonly string[]])[] = [
  [
    ['MSNP2', 'MSNP3', 'MSNP4'],
    [
      'SYN 8 {lv}',
      'GTC 8 {lv} A',
      'BLP 8 {lv} AL',
      'LST 8 FL {lv} 1 2 bob@example.com Bob',
      'LST 8 FL {lv} 2 2 carol@example.com Carol%20W',
      'LST 8 AL {lv} 1 2 bob@example.com Bob',
      'LST 8 AL {lv} 2 2 carol@example.com Carol%20W',
      'LST 8 BL {lv} 1 1 dave@example.com Dave',
      'LST 8 RL {lv} 1 2 bob@example.com Bob',
      'LST 8 RL {lv} 2 2 eve@example.com Eve',
    ],
  ],
  [
    ['MSNP5', 'MSNP6'],
    [
      'SYN 8 {lv}',
      'GTC 8 {lv} A',
      'BLP 8 {lv} AL',
      'PRP 8 {lv} PHH ',
      'PRP 8 {lv} PHW ',
      'PRP 8 {lv} PHM ',
      'PRP 8 {lv} MOB N',
      'PRP 8 {lv} MBE N',
      'LST 8 FL {lv} 1 2 bob@example.com Bob',
      'BPR {lv} bob@example.com PHH ',
      'BPR {lv} bob@example.com PHW ',
      'BPR {lv} bob@example.com PHM ',
      'BPR {lv} bob@example.com MOB N',
      'LST 8 FL {lv} 2 2 carol@example.com Carol%20W',
      'BPR {lv} carol@example.com PHH ',
      'BPR {lv} carol@example.com PHW ',
      'BPR {lv} carol@example.com PHM ',
      'BPR {lv} carol@example.com MOB N',
      'LST 8 AL {lv} 1 2 bob@example.com Bob',
      'LST 8 AL {lv} 2 2 carol@example.com Carol%20W',
      'LST 8 BL {lv} 1 1 dave@example.com Dave',
      'LST 8 RL {lv} 1 2 bob@example.com Bob',
      'LST 8 RL {lv} 2 2 eve@example.com Eve',
    ],
  ],
  [
    ['MSNP7'],
    [
      'SYN 8 {lv}',
      'GTC 8 {lv} A',
      'BLP 8 {lv} AL',
      'PRP 8 {lv} PHH ',
      'PRP 8 {lv} PHW ',
      'PRP 8 {lv} PHM ',
      'PRP 8 {lv} MOB N',
      'PRP 8 {lv} MBE N',
      'LSG 8 {lv} 1 3 0 Other%20Contacts 0',
      'LSG 8 {lv} 2 3 1 Friends 0',
      'LSG 8 {lv} 3 3 2 Work 0',
      'LST 8 FL {lv} 1 2 bob@example.com Bob 1',
      'BPR {lv} bob@example.com PHH ',
      'BPR {lv} bob@example.com PHW ',
      'BPR {lv} bob@example.com PHM ',
      'BPR {lv} bob@example.com MOB N',
      'LST 8 FL {lv} 2 2 carol@example.com Carol%20W 0',
      'BPR {lv} carol@example.com PHH ',
      'BPR {lv} carol@example.com PHW ',
      'BPR {lv} carol@example.com PHM ',
      'BPR {lv} carol@example.com MOB N',
      'LST 8 AL {lv} 1 2 bob@example.com Bob',
      'LST 8 AL {lv} 2 2 carol@example.com Carol%20W',
      'LST 8 BL {lv} 1 1 dave@example.com Dave',
      'LST 8 RL {lv} 1 2 bob@example.com Bob',
      'LST 8 RL {lv} 2 2 eve@example.com Eve',
    ],
  ],
  [
    ['MSNP8'],
    [
      'SYN 8 {lv} 4 3',
      'GTC A',
      'BLP AL',
      'PRP MBE N',
      'LSG 0 Other%20Contacts 0',
      'LSG 1 Friends 0',
      'LSG 2 Work 0',
      'LST bob@example.com Bob 11 1',
      'LST carol@example.com Carol%20W 3 0',
      'LST dave@example.com Dave 4',
      'LST eve@example.com Eve 8',
    ],
  ],
  [
    ['MSNP9'],
    [
      'SYN 8 {lv} 4 3',
      'GTC A',
      'BLP AL',
      'PRP MBE N',
      'PRP WWE 0',
      'LSG 0 Other%20Contacts 0',
      'LSG 1 Friends 0',
      'LSG 2 Work 0',
      'LST bob@example.com Bob 11 1',
      'LST carol@example.com Carol%20W 3 0',
      'LST dave@example.com Dave 4',
      'LST eve@example.com Eve 8',
    ],
  ],
  [
    ['MSNP10'],
    [
      'SYN 8 {stamp} {stamp} 4 2',
      'GTC A',
      'BLP AL',
      'PRP MFN Alice',
      'PRP MBE N',
      'PRP WWE 0',
      'LSG Friends {id}',
      'LSG Work {id}',
      'LST N=bob@example.com F=Bob C={id} 11 {id}',
      'LST N=carol@example.com F=Carol%20W C={id} 3',
      'LST N=dave@example.com F=Dave 4',
      'LST N=eve@example.com F=Eve 16',
    ],
  ],
  [
    ['MSNP11'],
    [
      'SYN 8 {stamp} {stamp} 4 2',
      'GTC A',
      'BLP AL',
      'PRP MFN Alice',
      'PRP MBE N',
      'PRP WWE 0',
      'PRP HSB 0',
      'LSG Friends {id}',
      'LSG Work {id}',
      'LST N=bob@example.com F=Bob C={id} 11 {id}',
      'LST N=carol@example.com F=Carol%20W C={id} 3',
      'LST N=dave@example.com F=Dave 4',
      'LST N=eve@example.com F=Eve 16',
    ],
  ],
  [
    ['MSNP12'],
    [
      'SYN 8 {stamp} {stamp} 4 2',
      'GTC A',
      'BLP AL',
      'PRP MFN Alice',
      'PRP MBE N',
      'PRP WWE 0',
      'PRP HSB 0',
      'LSG Friends {id}',
      'LSG Work {id}',
      'LST N=bob@example.com F=Bob C={id} 11 1 {id}',
      'LST N=carol@example.com F=Carol%20W C={id} 3 1',
      'LST N=dave@example.com F=Dave 4 1',
      'LST N=eve@example.com F=Eve 16 1',
    ],
  ],
];

describe('the list', async () => {
  const service = await serviceUnderTest();
  const cases = synchronisations.flatMap(([dialects, lines]) => dialects.map((dialect) => [dialect, lines] as const));

  it.each(cases)('in %s, whole', async (dialect, lines) => {
    const client = await signIn(service, dialect, 'alice@example.com', passwords.alice);
    client.say(dialect.length === 6 && dialect > 'MSNP1' ? 'SYN 8 0 0' : 'SYN 8 0');
    const told = await client.untilPong();
    client.hangUp();
    const version = told[0]?.split(' ')[2] ?? '';
    const general = told.map((line) =>
      line.replaceAll(guid, '{id}').replaceAll(new RegExp(stamp, 'g'), '{stamp}').replace(` ${version}`, ' {lv}'),
    );
    expect(general.map((line) => line.replace('{lv} {stamp}', '{stamp} {stamp}'))).toEqual(lines);
  });

  it.each(['MSNP2', 'MSNP7', 'MSNP8', 'MSNP9', 'MSNP10', 'MSNP11', 'MSNP12'])(
    'in %s, one line when the client has it already',
    async (dialect) => {
      const client = await signIn(service, dialect, 'alice@example.com', passwords.alice);
      client.say('SYN 8 0 0');
      const versions = /^SYN 8 (\S+-00:00 \S+-00:00|\d+)/.exec((await client.untilPong())[0] ?? '')?.[1] ?? '';
      client.say(`SYN 9 ${versions}`);
      expect(await client.untilPong()).toEqual([`SYN 9 ${versions}`]);
      client.hangUp();
    },
  );

  it('is empty line by line for somebody who has nobody', async () => {
    const lonely = await serviceUnderTest({
      accounts: [{ handle: 'new@example.com', password: 'new', name: 'New', groups: [], contacts: [] }],
    });
    const client = await signIn(lonely, 'MSNP2', 'new@example.com', 'new');
    client.say('SYN 8 0');
    const expected =
      'SYN 8 1\r\nGTC 8 1 A\r\nBLP 8 1 AL\r\nLST 8 FL 1 0 0\r\nLST 8 AL 1 0 0\r\nLST 8 BL 1 0 0\r\nLST 8 RL 1 0 0\r\n';
    expect(await client.reads(expected)).toBe(expected);
    client.hangUp();
  });
});

/** Requests on a fresh service, each with everything that is answered. `{n}` counts list versions from the first one. */
type Edits = readonly (readonly [request: string, answer: readonly string[]])[];

async function edit(service: ServiceUnderTest, dialect: string, edits: Edits): Promise<void> {
  const client = await signIn(service, dialect, 'alice@example.com', passwords.alice);
  client.say('SYN 1 0 0');
  const list = await client.untilPong();
  const first = Number(list[0]?.split(' ')[2]);
  const id = (handle: string) => / C=(\S+) /.exec(list.find((line) => line.includes(`N=${handle}`)) ?? '')?.[1] ?? '';
  const group = (name: string) => list.find((line) => line.startsWith(`LSG ${name} `))?.split(' ')[2] ?? '';
  let fresh = '';
  const fill = (line: string) =>
    line
      .replace(/\{\+(\d+)\}/g, (_, more: string) => String(first + Number(more)))
      .replace('{bob}', id('bob@example.com'))
      .replace('{carol}', id('carol@example.com'))
      .replace('{Friends}', group('Friends'))
      .replace('{Work}', group('Work'))
      .replace('{new}', fresh);
  for (const [request, answer] of edits) {
    client.say(fill(request));
    const told = await client.untilPong();
    fresh = told.map((line) => /(?:C=|ADG \d+ \S+ )(\S{36})/.exec(line)?.[1]).find((found) => found) ?? fresh;
    expect(told).toEqual(answer.map(fill));
  }
  client.hangUp();
}

describe('changing the list', () => {
  it('in MSNP2, where every change counts the list version on', async () => {
    await edit(await serviceUnderTest(), 'MSNP2', [
      ['ADD 10 AL eve@example.com Eve', ['ADD 10 AL {+1} eve@example.com Eve']],
      ['ADD 11 FL eve@example.com Eve', ['ADD 11 FL {+2} eve@example.com Eve']],
      ['REA 12 eve@example.com Eve%20%26%20co', ['REA 12 {+3} eve@example.com Eve%20%26%20co']],
      ['REA 13 alice@example.com Alice%20B.', ['REA 13 {+4} alice@example.com Alice%20B.']],
      ['REM 14 AL eve@example.com', ['REM 14 AL {+5} eve@example.com']],
      ['ADD 15 BL eve@example.com Eve', ['ADD 15 BL {+6} eve@example.com Eve']],
      ['REM 16 FL eve@example.com', ['REM 16 FL {+7} eve@example.com']],
      ['GTC 17 N', ['GTC 17 {+8} N']],
      ['BLP 18 BL', ['BLP 18 {+9} BL']],
      ['LST 19 BL', ['LST 19 BL {+9} 1 2 dave@example.com Dave', 'LST 19 BL {+9} 2 2 eve@example.com Eve%20%26%20co']],
    ]);
  });

  it('in MSNP7, with groups', async () => {
    await edit(await serviceUnderTest(), 'MSNP7', [
      ['ADG 11 Band 0', ['ADG 11 {+1} Band 3 0']],
      ['ADD 12 FL bob@example.com Bob 3', ['ADD 12 FL {+2} bob@example.com Bob 3']],
      ['REM 13 FL bob@example.com 1', ['REM 13 FL {+3} bob@example.com 1']],
      ['REG 14 3 The%20Band 0', ['REG 14 {+4} 3 The%20Band 0']],
      ['REG 15 0 Everybody%20else 0', ['REG 15 {+5} 0 Everybody%20else 0']],
      ['RMG 16 3', ['RMG 16 {+6} 3']],
      ['LST 17 FL', ['LST 17 FL {+6} 1 2 bob@example.com Bob 0', 'LST 17 FL {+6} 2 2 carol@example.com Carol%20W 0']],
      ['ADD 18 FL carol@example.com Carol 1', ['ADD 18 FL {+7} carol@example.com Carol 1']],
      ['REM 19 FL carol@example.com 0', ['REM 19 FL {+8} carol@example.com 0']],
      ['LSG 20', ['LSG 20 {+8} 1 3 0 Everybody%20else 0', 'LSG 20 {+8} 2 3 1 Friends 0', 'LSG 20 {+8} 3 3 2 Work 0']],
    ]);
  });

  it('in MSNP9, with phone numbers; an empty value clears one', async () => {
    await edit(await serviceUnderTest(), 'MSNP9', [
      ['PRP 12 PHM 555%200100', ['PRP 12 {+1} PHM 555%200100']],
      ['PRP 13 PHM ', ['PRP 13 {+2} PHM ']],
      [
        'ADD 14 FL eve@example.com Eve 2',
        [
          'ADD 14 FL {+3} eve@example.com Eve 2',
          'BPR {+3} eve@example.com PHH ',
          'BPR {+3} eve@example.com PHW ',
          'BPR {+3} eve@example.com PHM ',
          'BPR {+3} eve@example.com MOB ',
          'BPR {+3} eve@example.com WWE ',
        ],
      ],
    ]);
  });

  it('in MSNP11, by contact id and without versions', async () => {
    await edit(await serviceUnderTest(), 'MSNP11', [
      ['ADC 9 RL N=eve@example.com', ['ADC 9 RL N=eve@example.com F=Eve']],
      ['REM 10 PL eve@example.com', ['REM 10 PL eve@example.com']],
      ['ADC 11 AL N=eve@example.com', ['ADC 11 AL N=eve@example.com']],
      ['ADC 12 FL N=eve@example.com F=Eve', ['ADC 12 FL N=eve@example.com F=Eve C={new}']],
      ['SBP 13 {new} MFN Eve%20X', ['SBP 13 {new} MFN Eve%20X']],
      ['ADC 14 FL C={bob} {Work}', ['ADC 14 FL C={bob} {Work}']],
      ['REM 15 FL {bob} {Friends}', ['REM 15 FL {bob} {Friends}']],
      ['ADG 16 Band', ['ADG 16 Band {new}']],
      ['REG 17 {new} The%20Band', ['REG 17 {new} The%20Band']],
      ['RMG 18 {new}', ['RMG 18 {new}']],
      ['RMG 19 Work', ['RMG 19 {Work}']],
      ['REM 20 FL {carol}', ['REM 20 FL {carol}']],
      ['PRP 21 MFN Alice%20%28away%29', ['PRP 21 MFN Alice%20%28away%29']],
      ['BLP 22 BL', ['BLP 22 BL']],
      ['GTC 23 N', ['GTC 23 N']],
      ['SBP 24 {bob} HSB 1', ['SBP 24 {bob} HSB 1']],
    ]);
  });

  it.each(['MSNP7', 'MSNP8', 'MSNP9'])('tells %s which requests are refused, and why', async (dialect) => {
    await edit(await serviceUnderTest(), dialect, [
      ['ADD 20 FL nobody@example.com N 0', ['205 20']],
      ['ADD 21 FL nobody N 0', ['206 21']],
      ['ADD 22 FL alice@example.com A 0', ['201 22']],
      ['ADD 23 FL a@@b N 0', ['201 23']],
      ['ADD 24 FL bob@example.com Bob 1', ['215 24']],
      ['ADD 25 FL bob@example.com Bob 9', ['224 25']],
      ['ADD 26 BL bob@example.com Bob', ['219 26']],
      [`ADD 27 AL eve@example.com ${'%20'.repeat(129)}`, ['209 27']],
      ['REM 28 BL bob@example.com', ['216 28']],
      ['REM 29 FL bob@example.com 2', ['225 29']],
      ['REM 30 FL bob@example.com 9', ['224 30']],
      ['RMG 31 0', ['230 31']],
      ['RMG 32 17', ['224 32']],
      ['ADG 33 friends 0', ['228 33']],
      [`ADG 34 ${'x'.repeat(62)} 0`, ['229 34']],
      ['GTC 35 A', ['218 35']],
      ['BLP 36 AL', ['218 36']],
      ['PRP 37 XXX 1', ['715 37']],
      ['PRP 38 MFN A', ['715 38']],
      ['REA 39 nobody@example.com N', ['216 39']],
      [`REA 40 alice@example.com ${'%C3%A4'.repeat(65)}`, ['209 40']],
    ]);
  });

  it.each(['MSNP10', 'MSNP11', 'MSNP12'])('tells %s which requests are refused, and why', async (dialect) => {
    const nowhere = '0b7c6a52-9d1e-4a33-8f40-6f2f9b7d1c20';
    await edit(await serviceUnderTest(), dialect, [
      ['ADC 20 FL N=nobody@example.com F=N', ['208 20']],
      ['ADC 21 FL N=nobody F=N', ['201 21']],
      ['ADC 22 AL N=bob@example.com', ['215 22']],
      ['ADC 23 BL N=bob@example.com', ['219 23']],
      ['ADC 24 RL N=bob@example.com', ['215 24']],
      ['ADC 25 RL N=carol@example.com', ['216 25']],
      [`ADC 26 FL C=${nowhere} {Work}`, ['403 26']],
      [`ADC 27 FL C={bob} ${nowhere}`, ['224 27']],
      ['ADC 28 FL C={bob} {Friends}', ['215 28']],
      [`REM 29 FL ${nowhere}`, ['403 29']],
      ['REM 30 FL {bob} {Work}', ['225 30']],
      ['REM 31 PL bob@example.com', ['216 31']],
      ['RMG 32 0', ['224 32']],
      [`SBP 33 ${nowhere} MFN X`, ['403 33']],
      ['REA 34 alice@example.com A', ['502 34']],
      [`PRP 35 MFN ${'%20'.repeat(5)}`, ['209 35']],
    ]);
  });

  it('refuses the thirty-first group and the sixth quick renaming', async () => {
    const groups = Array.from(
      { length: 27 },
      (_, index) => [`ADG 1 G${index} 0`, [`ADG 1 {+${index + 1}} G${index} ${index + 3} 0`]] as const,
    );
    const names = Array.from(
      { length: 5 },
      (_, index) =>
        [`REA 2 alice@example.com A${index}`, [`REA 2 {+${index + 28}} alice@example.com A${index}`]] as const,
    );
    await edit(await serviceUnderTest(), 'MSNP7', [
      ...groups,
      ['ADG 1 G28 0', ['223 1']],
      ...names,
      ['REA 3 alice@example.com A6', ['800 3']],
    ]);
  });

  it.each([
    ['MSNP7', 'ADD 1 RL bob@example.com Bob'],
    ['MSNP7', 'REM 1 RL bob@example.com'],
    ['MSNP9', 'REM 1 PL bob@example.com'],
    ['MSNP11', 'ADC 1 PL N=bob@example.com'],
    ['MSNP7', 'GTC 1 X'],
    ['MSNP9', `PRP 1 PHH ${'%20'.repeat(40)}`],
    ['MSNP9', 'PRP 1 PHHH 1'],
    ['MSNP2', 'ADG 1 Band 0'],
    ['MSNP2', 'XYZ 1'],
    ['MSNP4', 'PRP 1 PHH 1'],
  ])('shows a client out that says in %s: %s', async (dialect, line) => {
    const client = await signIn(await serviceUnderTest(), dialect, 'alice@example.com', passwords.alice);
    client.say(line);
    await client.closed;
    await expect(client.line()).rejects.toThrow('unread: ""');
  });
});

describe('being added', () => {
  it.each([
    ['MSNP7', /^ADD 0 RL \d+ bob@example\.com Bob$/, /^REM 0 RL \d+ bob@example\.com$/],
    ['MSNP11', /^ADC 0 RL N=bob@example\.com F=Bob$/, /^REM 0 RL bob@example\.com$/],
  ])('is told to an %s client at once', async (dialect, added, removed) => {
    const service = await serviceUnderTest();
    const eve = await signIn(service, dialect, 'eve@example.com', passwords.eve);
    const bob = await signIn(service, 'MSNP9', 'bob@example.com', passwords.bob);
    eve.say('SYN 1 0 0');
    await eve.untilPong();
    bob.say('ADD 1 FL eve@example.com Eve 0');
    await bob.untilPong();
    expect(await eve.line()).toMatch(added);
    bob.say('REM 2 FL eve@example.com');
    await bob.untilPong();
    expect(await eve.line()).toMatch(removed);
    eve.hangUp();
    bob.hangUp();
  });

  it('is told at the next sign-in: reverse list before MSNP10, pending list after, until somebody decides', async () => {
    const service = await serviceUnderTest();
    const eveIn = async (dialect: string, ...decisions: string[]) => {
      const client = await signIn(service, dialect, 'alice@example.com', passwords.alice);
      client.say(...decisions, 'SYN 1 0 0');
      const told = await client.untilPong();
      client.hangUp();
      await client.closed;
      return told.find((line) => /^LST (?:N=)?eve@/.test(line));
    };
    expect(await eveIn('MSNP8')).toBe('LST eve@example.com Eve 8');
    expect(await eveIn('MSNP10')).toBe('LST N=eve@example.com F=Eve 16');
    expect(await eveIn('MSNP10', 'ADC 1 AL N=eve@example.com')).toBe('LST N=eve@example.com F=Eve 18');
    expect(await eveIn('MSNP10', 'ADC 1 RL N=eve@example.com')).toBe('LST N=eve@example.com F=Eve 26');
    expect(await eveIn('MSNP10', 'REM 1 PL eve@example.com')).toBe('LST N=eve@example.com F=Eve 10');
  });
});
