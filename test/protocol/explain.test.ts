import { describe, expect, it } from 'vitest';
import { dialects, findDialect } from '../../electron/protocol/dialects.ts';
import { explainPayload } from '../../electron/protocol/explain-payload.ts';
import { clientDefinitions } from '../../electron/protocol/notification/client-definitions.ts';
import { explainFrame } from '../../electron/protocol/notification/explain.ts';
import { serverDefinitions } from '../../electron/protocol/notification/server-definitions.ts';
import type { Direction } from '../../electron/protocol/wire/frame.ts';
import type { ExplainedFrame } from '../../shared/inspector.ts';
import { english } from '../../shared/text/english/english.ts';
import { readRecording, recordings } from '../support/recording.ts';
import { factBookTranscripts, readTranscript } from '../support/transcript.ts';
import { frameOf, framesOf, msnp } from '../support/wire.ts';
import { bobId, guid } from './server-rows/row.ts';

function explain(octets: string, dialect: number, from: 'C' | 'S'): ExplainedFrame {
  const direction: Direction = from === 'C' ? 'client-to-server' : 'server-to-client';
  return explainFrame(frameOf(octets, direction, msnp(dialect)), direction, msnp(dialect));
}

/** `name=value` of every field, in the order of the line. */
function fields(explained: ExplainedFrame): string[] {
  return explained.fields.map(({ name, value }) => `${name}=${value}`);
}

describe('fields by name', () => {
  it.each([
    ['C', 11, 'VER 1 MSNP11 CVR0', ['transaction id=1', 'dialect=MSNP11', 'dialect=CVR0']],
    [
      'S',
      11,
      'NLN AWY bob@hotmail.com Bob%20Jones 1073791084 0 more',
      [
        'status=AWY',
        'handle=bob@hotmail.com',
        'name=Bob Jones',
        'capabilities=1073791084 7.0 INK_GIF INK_ISF PACKET MOBILE_ON DIRECTIM WINKS',
        'MSN object=0',
        'further field=more',
      ],
    ],
    [
      'S',
      12,
      `LST F=Bob%20J C=${bobId} N=bob@hotmail.com 11 1 ${guid}`,
      [
        'name=Bob J',
        `contact id=${bobId}`,
        'handle=bob@hotmail.com',
        'list bits=11 FL AL RL',
        'network id=1',
        `groups=${guid}`,
      ],
    ],
    [
      'S',
      7,
      'LST 8 FL 12 1 2 bob@hotmail.com Bob 0,1',
      [
        'transaction id=8',
        'list=FL',
        'list version=12',
        'index=1',
        'total=2',
        'handle=bob@hotmail.com',
        'name=Bob',
        'groups=0,1',
      ],
    ],
    [
      'S',
      7,
      'ADG 15 12 Work 2 0',
      ['transaction id=15', 'list version=12', 'group name=Work', 'group id=2', 'constant 0=0'],
    ],
    [
      'S',
      11,
      `REG 15 1 Work ${guid} 0`,
      ['transaction id=15', 'list version=1', 'group name=Work', `group id=${guid}`, 'constant 0=0'],
    ],
    [
      'S',
      7,
      'REG 15 12 2 Work 0',
      ['transaction id=15', 'list version=12', 'group id=2', 'group name=Work', 'constant 0=0'],
    ],
    [
      'C',
      11,
      `ADC 18 FL C=${bobId} ${guid}`,
      ['transaction id=18', 'list=FL', `contact id=${bobId}`, `group id=${guid}`],
    ],
    [
      'S',
      7,
      'XFR 3 NS 10.0.0.5:1863 0 10.0.0.1:1863',
      ['transaction id=3', 'target=NS', 'server address=10.0.0.5:1863', 'constant 0=0', 'current server=10.0.0.1:1863'],
    ],
    ['S', 7, 'XFR 0 NS 0', ['transaction id=0', 'target=NS', 'server address=0']],
    ['S', 11, 'UUX 11 0', ['transaction id=11', 'constant 0=0']],
    ['S', 7, 'FND 61 1 1 lname=B fname=A', ['transaction id=61', 'index=1', 'total=1', 'last name=B', 'first name=A']],
    ['S', 11, '911 4 Wrong password', ['transaction id=4', 'error text=Wrong', 'error text=password']],
    ['S', 11, 'GSB 0 x', ['undocumented field=0', 'undocumented field=x']],
    ['S', 11, 'PRP PHH ', ['property=PHH', 'value=']],
  ] as const)('%s in MSNP%i: %s', (from, dialect, octets, wanted) => {
    const explained = explain(octets, dialect, from);
    expect(fields(explained)).toEqual(wanted);
    expect(explained.line).toBe(octets);
    expect(explained.problem).toBeNull();
    for (const { about } of explained.fields) expect(about).toMatch(/^\S.*\.$/);
  });

  it('show what is wrong, and what could be read before', () => {
    const explained = explain('REM 16 XL bob', 11, 'S');
    expect(fields(explained)).toEqual(['transaction id=16', 'list=XL', 'further field=bob']);
    expect(explained.problem).toBe("REM: list 'XL' is none of FL, AL, BL, RL, PL");
    expect(explained.about).toBe(english['wire.REM']);
  });

  it('keep number fields that hold no numbers as they are', () => {
    expect(fields(explain('CHG 9 NLN many', 11, 'C'))).toEqual(['transaction id=9', 'status=NLN', 'capabilities=many']);
  });
});

describe('commands in words', () => {
  it.each([
    ['S', 'CHL 0 1', english['wire.CHL']],
    ['S', '911 4', 'Error 911, authentication failed: USR: wrong password or ticket.'],
    ['S', '999 4', 'Error 999, which no list of errors explains.'],
    ['S', 'QQQ 1', english['wire.unknown']],
    ['S', 'ADD 0 RL 1 a@b a', english['wire.unknown']],
    ['C', 'QQQ 1', english['wire.unknown']],
  ] as const)('%s: %s', (from, octets, about) => {
    expect(explain(octets, 11, from).about).toBe(about);
  });

  it('are there for every command', () => {
    const commands = [...Object.keys(clientDefinitions), ...Object.keys(serverDefinitions)];
    const described = Object.keys(english)
      .filter((key) => /^wire\.[A-Z]/.test(key))
      .map((key) => key.slice(5));
    expect(new Set(commands)).toEqual(new Set(described));
  });
});

describe('payloads laid out', () => {
  it('of a notice: its headers and those of its body, each explained', () => {
    const octets =
      'MSG Hotmail Hotmail 114\r\nMIME-Version: 1.0\r\nContent-Type: application/x-msmsgssystemmessage\r\nX-Odd: 1\r\n\r\nType: 1\r\nArg1: 5\r\n\r\nand a remark\r\n';
    const explained = explain(octets, 11, 'S');
    expect(explained.line).toBe('MSG Hotmail Hotmail 114');
    expect(fields(explained)).toEqual(['sender=Hotmail', 'sender name=Hotmail', 'payload length=114']);
    expect(explained.payload?.kind).toBe('mime');
    expect(explained.payload?.text).not.toContain('\r');
    expect(explained.payload?.parts).toEqual([
      { name: 'MIME-Version', text: '1.0', about: english['header.MIME-Version'] },
      { name: 'Content-Type', text: 'application/x-msmsgssystemmessage', about: english['header.Content-Type'] },
      { name: 'X-Odd', text: '1', about: null },
      { name: 'Type', text: '1', about: english['header.Type'] },
      { name: 'Arg1', text: '5', about: english['header.Arg1'] },
      { name: '', text: 'and a remark\r\n', about: null },
    ]);
  });

  it.each([
    ['A: 1\r\n\r\njust words', 'mime', ['A=1', '=just words']],
    ['Mail-Data: <MD><E><IU>1</IU></E></MD>\r\n', 'mime', ['Mail-Data=<MD>\n  <E>\n    <IU>1</IU>\n  </E>\n</MD>']],
    ['Mail-Data: <MD\r\n', 'mime', ['Mail-Data=<MD']],
  ])('%j is %s with %j', (text, kind, parts) => {
    const payload = explainPayload(Buffer.from(text));
    expect(payload.kind).toBe(kind);
    expect(payload.parts.map((part) => `${part.name}=${part.text}`)).toEqual(parts);
  });

  it.each([
    [
      '<a x="1 &amp; 2"><b/>text<c>d &lt; e</c></a>',
      'xml',
      '<a x="1 &amp; 2">\n  text\n  <b/>\n  <c>d &lt; e</c>\n</a>',
    ],
    ['<LOC>HOME</LOC><TEXT>x</TEXT>', 'xml', '<LOC>HOME</LOC>\n<TEXT>x</TEXT>'],
    ['<not closed', 'text', '<not closed'],
    ['8f2f5a91b72102cd28355e9fc9000d6e', 'text', '8f2f5a91b72102cd28355e9fc9000d6e'],
    ['Gr\u00fc\u00dfe', 'text', 'Gr\u00fc\u00dfe'],
    ['\0\x01ab', 'binary', '00 01 61 62'],
    [`${'\0'.repeat(18)}`, 'binary', `${Array(16).fill('00').join(' ')}\n00 00`],
  ])('%j is %s', (text, kind, laidOut) => {
    expect(explainPayload(Buffer.from(text))).toEqual({ kind, text: laidOut, parts: [] });
  });

  it('of old clients in their code page', () => {
    expect(explainPayload(Uint8Array.of(0x5a, 0x6f, 0xeb))).toEqual({ kind: 'text', text: 'Zoë', parts: [] });
  });

  it('of binary ones no more than their beginning', () => {
    const { text } = explainPayload(new Uint8Array(60_000));
    expect(text.split(/\s/)).toHaveLength(256);
  });

  it('only where there is one', () => {
    expect(explain('UBX bob@hotmail.com 0', 11, 'S').payload).toBeNull();
    expect(fields(explain('UBX bob@hotmail.com 0', 11, 'S'))).toEqual(['handle=bob@hotmail.com', 'payload length=0']);
    expect(explain('CHL 0 1', 11, 'S').payload).toBeNull();
  });
});

describe('whole sessions', () => {
  const sessions = [
    ...recordings.map(({ name, dialect }) => ({
      name: `${name}.jsonl`,
      dialect,
      said: readRecording(name)
        .filter((entry) => entry.server === 'NS' && entry.data !== undefined)
        .map(({ dir, data = '' }) => [dir === 'out' ? 'client-to-server' : 'server-to-client', data] as const),
    })),
    ...factBookTranscripts.map(({ name, dialect }) => ({
      name: `${name}.txt`,
      dialect,
      said: readTranscript(name).flatMap((step) =>
        step.kind === 'command'
          ? [[step.from === 'C' ? 'client-to-server' : 'server-to-client', step.octets.toString()] as const]
          : [],
      ),
    })),
  ];

  it.each(sessions)('$name: no unknown command, no problem, no field without its name', ({ dialect, said }) => {
    const row = findDialect(dialect) ?? msnp(2);
    const frames = said.flatMap(([direction, data]) =>
      framesOf(data, direction, row).map((frame) => explainFrame(frame, direction, row)),
    );
    expect(frames.length).toBeGreaterThan(25);
    expect(frames.filter(({ about, problem }) => about === english['wire.unknown'] || problem !== null)).toEqual([]);
    const unnamed = frames.flatMap(({ line, fields: named }) =>
      named.some(({ name, value }) => name === 'further field' && value !== '') ? [line] : [],
    );
    expect(unnamed).toEqual([]);
  });

  it('and every dialect takes any of it without a fault', () => {
    for (const dialect of dialects) {
      for (const { said } of sessions) {
        for (const [direction, data] of said.slice(0, 40)) {
          const [command = '', ...rest] = (data.split('\r\n')[0] ?? '').split(' ');
          expect(explainFrame({ command, fields: rest, payload: null }, direction, dialect).fields).toHaveLength(
            rest.length,
          );
        }
      }
    }
  });
});
