import { describe, expect, it } from 'vitest';
import { switchboardClientDefinitions } from '../../../electron/protocol/switchboard/client-definitions.ts';
import { explainSwitchboardFrame } from '../../../electron/protocol/switchboard/explain.ts';
import { explainBody } from '../../../electron/protocol/switchboard/explain-body.ts';
import { readPeerData } from '../../../electron/protocol/switchboard/peer-data.ts';
import { switchboardServerDefinitions } from '../../../electron/protocol/switchboard/server-definitions.ts';
import type { ExplainedFrame } from '../../../shared/inspector.ts';
import { english } from '../../../shared/text/english/english.ts';
import { readRecording, recordings } from '../../support/recording.ts';
import { readTranscript } from '../../support/transcript.ts';
import { framesOf, msnp } from '../../support/wire.ts';

function explain(octets: string, dialect: number, from: 'C' | 'S'): ExplainedFrame[] {
  const direction = from === 'C' ? 'client-to-server' : 'server-to-client';
  const row = msnp(dialect);
  const whole = octets.includes('\r\n') ? octets : `${octets}\r\n`;
  return framesOf(whole, direction, row).map((frame) => explainSwitchboardFrame(frame, direction, row));
}

function parts(payload: string | Uint8Array): string[] {
  const octets = typeof payload === 'string' ? Buffer.from(payload) : payload;
  return explainBody(octets).parts.map(({ name, text }) => `${name}=${text}`);
}

describe('fields by name', () => {
  it.each([
    [
      'C',
      11,
      'USR 1 alice@hotmail.com [redacted]',
      ['transaction id=1', 'handle=alice@hotmail.com', 'cookie=[redacted]'],
    ],
    [
      'C',
      11,
      'ANS 1 bob@hotmail.com [redacted] 164',
      ['transaction id=1', 'handle=bob@hotmail.com', 'cookie=[redacted]', 'session id=164'],
    ],
    ['S', 11, 'CAL 2 RINGING 164', ['transaction id=2', 'constant RINGING=RINGING', 'session id=164']],
    [
      'S',
      12,
      'IRO 1 1 2 alice@hotmail.com Alice%20B. 1342210084',
      [
        'transaction id=1',
        'index=1',
        'total=2',
        'handle=alice@hotmail.com',
        'name=Alice B.',
        'capabilities=1342210084 7.5 INK_GIF PACKET WINKS',
      ],
    ],
    ['S', 11, 'BYE bob@hotmail.com 1', ['handle=bob@hotmail.com', 'idle=1']],
    ['S', 11, '217 6', ['transaction id=6']],
  ] as const)('%s in MSNP%i: %s', (from, dialect, octets, wanted) => {
    const [explained] = explain(octets, dialect, from);
    expect(explained?.fields.map(({ name, value }) => `${name}=${value}`)).toEqual(wanted);
    for (const { about } of explained?.fields ?? []) expect(about).toMatch(/^\S.*\.$/);
  });

  it('in words for every command, and for what is none', () => {
    const commands = new Set([
      ...Object.keys(switchboardClientDefinitions),
      ...Object.keys(switchboardServerDefinitions),
    ]);
    const described = Object.keys(english).flatMap((key) => /^switchboard\.([A-Z]{3})$/.exec(key)?.[1] ?? []);
    expect(new Set(described)).toEqual(commands);
    expect(explain('JOI a@b A', 11, 'S')[0]?.about).toBe(english['switchboard.JOI']);
    expect(explain('911 1', 11, 'S')[0]?.about).toMatch(/^Error 911/);
    expect(explain('PNG', 11, 'C')[0]?.about).toBe(english['wire.unknown']);
  });

  it.each([
    ...recordings.map(({ name, dialect }) => ({
      name,
      dialect: Number(dialect.slice(4)),
      said: readRecording(name)
        .filter((entry) => entry.server === 'SB')
        .map(({ dir, data = '' }) => [dir === 'out' ? ('C' as const) : ('S' as const), data] as const),
    })),
    {
      name: 'the fact book',
      dialect: 12,
      said: readTranscript('switchboard').flatMap((step) =>
        step.kind === 'command' ? [[step.from, step.octets.toString()] as const] : [],
      ),
    },
  ])('all of them in $name', ({ dialect, said }) => {
    const explained = said.flatMap(([from, data]) => (data === '' ? [] : explain(data, dialect, from)));
    expect(explained.length).toBeGreaterThan(15);
    expect(explained.filter(({ about, problem }) => about === english['wire.unknown'] || problem !== null)).toEqual([]);
    expect(explained.flatMap(({ fields }) => fields).filter(({ name }) => name === 'further field')).toEqual([]);
    const headers = explained.flatMap(({ payload }) => payload?.parts ?? []).filter(({ name }) => /^[A-Z]/.test(name));
    expect(headers.filter(({ about, name }) => about === null && name !== 'ID')).toEqual([]);
  });
});

describe('bodies laid out', () => {
  const head = 'MIME-Version: 1.0\r\nContent-Type: ';

  it('of text are text, whatever it looks like', () => {
    const explained = explainBody(Buffer.from(`${head}text/plain; charset=UTF-8\r\n\r\nTo: <b>\r\n\r\nyou`));
    expect(explained.kind).toBe('mime');
    expect(explained.text).toBe('MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\nTo: <b>\n\nyou');
    expect(explained.parts).toEqual([
      { name: 'MIME-Version', text: '1.0', about: english['header.MIME-Version'] },
      { name: 'Content-Type', text: 'text/plain; charset=UTF-8', about: english['header.Content-Type'] },
      { name: '', text: 'To: <b>\n\nyou', about: null },
    ]);
  });

  it('of old clients in their code page', () => {
    const explained = explainBody(Buffer.from(`Content-Type: text/plain\r\n\r\nZo\xeb`, 'latin1'));
    expect(explained.text).toBe('Content-Type: text/plain\n\nZoë');
    expect(explained.parts.at(-1)?.text).toBe('Zoë');
  });

  it.each([
    [
      `${head}text/x-mms-emoticon\r\n\r\n(cat)\t<msnobj Size="22"/>\t:x:\t<odd\t`,
      ['(cat)=<msnobj Size="22"/>', ':x:=<odd'],
    ],
    [`${head}image/gif\r\n\r\nbase64:R0lG`, ['=base64:R0lG']],
    [`${head}text/x-clientcaps\r\n\r\nClient-Name: X\r\n\r\n`, ['Client-Name=X']],
    [`${head}text/x-odd\r\n\r\nwords`, ['=words']],
    [`${head}text/plain\r\nMessage-ID: 1\r\nChunks: 2\r\n\r\na: b`, ['Message-ID=1', 'Chunks=2', '=a: b']],
    [`${head}application/x-msnmsgrp2p\r\nP2P-Dest: a@b\r\n\r\n\0\x01`, ['P2P-Dest=a@b', '=00 01']],
  ])('%j', (payload, wanted) => {
    expect(parts(payload).slice(2)).toEqual(wanted);
  });

  it('are octets where they are neither words nor known', () => {
    expect(explainBody(Buffer.from('\0\x01')).kind).toBe('binary');
  });
});

/** Fact book 40 section 7, message 1. */
const invite = Buffer.from(
  '000000008cc138000000000000000000' + '83020000000000008302000000000000' + '9fe13704000000000000000000000000',
  'hex',
);

describe('data between two clients', () => {
  const words = Buffer.from('INVITE MSNMSGR:bob@hotmail.com MSNSLP/1.0\r\nCSeq: 0 \r\n\0');

  it('is read by its header and footer', () => {
    expect(readPeerData(Buffer.concat([invite, words, Buffer.of(0, 0, 0, 1)]))).toEqual({
      session: 0,
      identifier: 3_719_564,
      offset: 0n,
      total: 643n,
      length: 643,
      flags: 0,
      confirmed: 70_771_103,
      confirmedNumber: 0,
      confirmedSize: 0n,
      data: words,
      application: 1,
    });
    expect(readPeerData(Buffer.alloc(51))).toBeNull();
    expect(readPeerData(Buffer.alloc(52))?.data).toHaveLength(0);
  });

  it.each([
    [words, ['Data=INVITE MSNMSGR:bob@hotmail.com MSNSLP/1.0\nCSeq: 0 \n', 'Application=0']],
    [Buffer.of(1, 2, 255), ['Data=01 02 ff', 'Application=0']],
    [Buffer.of(), ['Application=0']],
  ])('is laid out field by field', (data, wanted) => {
    const head = Buffer.from('Content-Type: application/x-msnmsgrp2p\r\nP2P-Dest: bob@hotmail.com\r\n\r\n');
    const found = parts(Buffer.concat([head, invite, data, Buffer.alloc(4)]));
    expect(found.slice(2, 11)).toEqual([
      'Session=0',
      'Identifier=3719564',
      'Offset=0',
      'Total size=643',
      'Length=643',
      'Flags=0x00',
      'Confirmed identifier=70771103',
      'Confirmed number=0',
      'Confirmed size=0',
    ]);
    expect(found.slice(11)).toEqual(wanted);
  });
});
