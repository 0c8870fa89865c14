import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageBody, readBody, writeBody } from '../../../electron/protocol/switchboard/bodies.ts';
import type { TextFormat } from '../../../shared/conversation.ts';

const plain: TextFormat = {
  font: 'MS Sans Serif',
  bold: false,
  italic: false,
  underline: false,
  strikeout: false,
  colour: '#000000',
  rightToLeft: false,
};

/** Lines of a payload: all but the last end in CR LF. */
function payload(...lines: readonly string[]): Uint8Array {
  return Uint8Array.from(Buffer.from(lines.join('\r\n')));
}

function octets(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function textOf(text: string, more: Partial<Extract<MessageBody, { kind: 'text' }>> = {}): MessageBody {
  return { kind: 'text', text, format: null, nickname: null, messageId: null, automatic: false, ...more };
}

const version = 'MIME-Version: 1.0';
const utf8 = 'Content-Type: text/plain; charset=UTF-8';
const id = '0d9c2f1e-58f0-4c0e-9c53-1b1f2a3c4d5e';
const messageId = '{8E0B2B36-5A1B-4F9E-9C55-0D2C6C5B7A11}';

/** Fact book 30 section 3; read and written alike. */
const canonical: readonly (readonly [Uint8Array, MessageBody])[] = [
  [
    payload(version, utf8, 'X-MMS-IM-Format: FN=MS%20Sans%20Serif; EF=; CO=0; CS=0; PF=0', '', 'Hello! How are you?'),
    textOf('Hello! How are you?', { format: plain }),
  ],
  [
    payload(
      version,
      utf8,
      'X-MMS-IM-Format: FN=Comic%20Sans%20MS; EF=BI; CO=ff; CS=0; PF=42',
      '',
      'first line in red bold italics',
      'second line (ñ, 日本)',
    ),
    textOf('first line in red bold italics\nsecond line (ñ, 日本)', {
      format: { ...plain, font: 'Comic Sans MS', bold: true, italic: true, colour: '#ff0000' },
    }),
  ],
  [
    payload(
      version,
      utf8,
      'P4-Context: Bob at work',
      'X-MMS-IM-Format: FN=Arial; EF=US; CO=c08040; CS=0; PF=22; RL=1',
      `X-Nudge-Message: ${id}`,
      'X-Nudge-Automatic: 1',
      '',
      'שלום',
    ),
    textOf('שלום', {
      format: { ...plain, font: 'Arial', underline: true, strikeout: true, colour: '#4080c0', rightToLeft: true },
      nickname: 'Bob at work',
      messageId: id,
      automatic: true,
    }),
  ],
  [payload(version, utf8, '', ''), textOf('')],
  [
    payload(version, 'Content-Type: text/x-msmsgscontrol', 'TypingUser: alice@hotmail.com', '', '', ''),
    { kind: 'typing', handle: 'alice@hotmail.com' },
  ],
  [
    payload(version, 'Content-Type: text/x-msnmsgr-datacast', '', 'ID: 1', '', ''),
    { kind: 'datacast', id: 1, data: null, messageId: null },
  ],
  [
    payload(
      version,
      'Content-Type: text/x-msnmsgr-datacast',
      `X-Nudge-Message: ${id}`,
      '',
      'ID: 4',
      'Data: waves',
      '',
      '',
    ),
    { kind: 'datacast', id: 4, data: 'waves', messageId: id },
  ],
  [
    payload(version, 'Content-Type: text/x-nudge-receipt', `X-Nudge-Message: ${id}`, '', ''),
    { kind: 'receipt', messageId: id },
  ],
  [
    payload(version, 'Content-Type: text/x-clientcaps', '', 'Client-Name: Nudge/0.1', 'Chat-Logging: Y', '', ''),
    { kind: 'client', name: 'Nudge/0.1', logging: 'Y' },
  ],
  [
    payload(version, 'Content-Type: text/x-clientcaps', '', 'Client-Name: Nudge/0.1', '', ''),
    { kind: 'client', name: 'Nudge/0.1', logging: null },
  ],
  [payload(version, 'Content-Type: text/x-keepalive', '', ''), { kind: 'keep-alive' }],
  [
    payload(version, 'Content-Type: text/x-mms-emoticon', '', '(cat)\t<msnobj Type="2"/>\t:x:\t<msnobj/>\t'),
    {
      kind: 'emoticons',
      animated: false,
      definitions: [
        { code: '(cat)', object: '<msnobj Type="2"/>' },
        { code: ':x:', object: '<msnobj/>' },
      ],
    },
  ],
  [
    payload(version, 'Content-Type: text/x-mms-animemoticon', '', ''),
    { kind: 'emoticons', animated: true, definitions: [] },
  ],
  [
    payload(
      version,
      'Content-Type: text/x-msmsgsinvite; charset=UTF-8',
      '',
      'Invitation-Command: CANCEL',
      'Invitation-Cookie: 88120',
      'Cancel-Code: REJECT_NOT_INSTALLED',
      '',
      '',
    ),
    {
      kind: 'invitation',
      fields: [
        { name: 'Invitation-Command', value: 'CANCEL' },
        { name: 'Invitation-Cookie', value: '88120' },
        { name: 'Cancel-Code', value: 'REJECT_NOT_INSTALLED' },
      ],
    },
  ],
  [
    payload(version, 'Content-Type: image/gif', '', 'base64:R0lGODlhAQABAIAAAAAAAP8='),
    { kind: 'ink', form: 'gif', base64: 'R0lGODlhAQABAIAAAAAAAP8=' },
  ],
  [
    payload(version, 'Content-Type: application/x-ms-ink', '', 'base64:AAEC'),
    { kind: 'ink', form: 'isf', base64: 'AAEC' },
  ],
  [
    octets(
      `${version}\r\nContent-Type: application/x-msnmsgrp2p\r\nP2P-Dest: bob@hotmail.com\r\n\r\n\0\x01\r\n\r\n\xff\xfe`,
    ),
    { kind: 'p2p', destination: 'bob@hotmail.com', data: octets('\0\x01\r\n\r\n\xff\xfe') },
  ],
  [
    payload(version, utf8, `Message-ID: ${messageId}`, 'Chunks: 2', '', 'first half, '),
    {
      kind: 'chunk',
      id: messageId,
      index: 0,
      total: 2,
      headers: [
        { name: 'MIME-Version', value: '1.0' },
        { name: 'Content-Type', value: 'text/plain; charset=UTF-8' },
      ],
      data: payload('first half, '),
    },
  ],
  [
    payload(`Message-ID: ${messageId}`, 'Chunk: 1', '', 'second half'),
    { kind: 'chunk', id: messageId, index: 1, total: null, headers: [], data: payload('second half') },
  ],
];

describe('bodies, as the fact book shows them', () => {
  it.each(canonical.map(([bytes, body]) => [body.kind, bytes, body] as const))('%s', (_, bytes, body) => {
    expect(readBody(bytes)).toEqual(body);
    expect(Buffer.from(writeBody(body)).toString('latin1')).toBe(Buffer.from(bytes).toString('latin1'));
  });

  it('have all kinds but the unknown ones', () => {
    expect(new Set(canonical.map(([, { kind }]) => kind)).size).toBe(11);
  });
});

function format(value: string): TextFormat | null {
  const body = readBody(payload(version, utf8, `X-MMS-IM-Format: ${value}`, '', ''));
  return body.kind === 'text' ? body.format : null;
}

describe('the format of a text', () => {
  it.each([
    ['CO=ff', '#ff0000'],
    ['CO=ff00', '#00ff00'],
    ['CO=ff0000', '#0000ff'],
    ['CO=0', '#000000'],
    ['CO=FFFFFF', '#ffffff'],
    ['CO=00c0ffee', '#eeffc0'],
    ['CO=', '#000000'],
    ['CO=red', '#000000'],
    ['CO=ffffffffff', '#000000'],
  ])('%s is %s', (value, colour) => {
    expect(format(value)?.colour).toBe(colour);
  });

  it.each<readonly [string, Partial<TextFormat>]>([
    ['', { ...plain, font: '' }],
    ['EF=b;FN=Arial', { font: 'Arial', bold: true, italic: false }],
    ['  fn=Times New Roman ;ef = SUBI', { font: 'Times New Roman', bold: true, italic: true, strikeout: true }],
    ['FN=%E6%98%8E%E6%9C%9D; EF=X', { font: '明朝', underline: false }],
    ['FN=a=b', { font: 'a=b' }],
    [`FN=${'x'.repeat(65)}`, { font: '' }],
    ['FN=Arial; RL=0', { rightToLeft: false }],
    [';;=;', { font: '' }],
  ])('%j', (value, expected) => {
    expect(format(value)).toMatchObject(expected);
  });

  it('is black where the colour is none', () => {
    expect(
      Buffer.from(writeBody(textOf('', { format: { ...plain, font: 'Odd', colour: 'red' } }))).toString(),
    ).toContain('X-MMS-IM-Format: FN=Odd; EF=; CO=0; CS=0; PF=0\r\n');
  });
});

describe('bodies of other clients', () => {
  it.each<readonly [string, Uint8Array, MessageBody]>([
    ['no charset is Latin-1', octets(`Content-Type: text/plain\r\n\r\nZo\xeb \x80`), textOf('Zoë €')],
    ['also when it might be UTF-8', octets(`Content-Type: text/plain\r\n\r\n\xc3\xab`), textOf('Ã«')],
    ['UTF-8 that is none', octets(`Content-Type: text/plain; charset=UTF-8\r\n\r\nZo\xeb`), textOf('Zoë')],
    ['another charset', octets(`content-type:TEXT/PLAIN ;x=y; Charset="iso-8859-2"\n\n\xb3`), textOf('ł')],
    ['a charset nobody knows', octets(`Content-Type: text/plain; charset=klingon\r\n\r\n\xc3\xab`), textOf('ë')],
    ['all line ends', payload(utf8, '', 'a\rb\nc', 'd'), textOf('a\nb\nc\nd')],
    ['HTML as what is written there', payload('Content-Type: text/html; charset=utf-8', '', '<b>'), textOf('<b>')],
    ['a byte order mark stays', payload(utf8, '', '\ufeffa'), textOf('\ufeffa')],
    [
      'odd ids, an empty name',
      payload(utf8, 'X-Nudge-Message: a b', 'X-Nudge-Automatic: yes', 'P4-Context: ', '', 'x'),
      textOf('x'),
    ],
    ['too long an id', payload(utf8, `X-Nudge-Message: ${'a'.repeat(65)}`, '', 'x'), textOf('x')],
    [
      'a name that is too long is cut between characters',
      payload(utf8, `P4-Context: ${'😀'.repeat(200)}`, '', 'x'),
      textOf('x', { nickname: '😀'.repeat(129) }),
    ],
    [
      'a client that says nothing',
      payload('Content-Type: text/x-clientcaps', '', 'Chat-Logging: maybe'),
      { kind: 'client', name: '', logging: null },
    ],
    [
      'a client that says much',
      payload('Content-Type: text/x-clientcaps', '', `Client-Name: ${'n'.repeat(500)}`, 'Chat-Logging: s'),
      { kind: 'client', name: 'n'.repeat(100), logging: 'S' },
    ],
    [
      'definitions without codes or objects',
      payload('Content-Type: text/x-mms-emoticon', '', '\t<msnobj/>\t:a:\t<x/>\t:b:'),
      { kind: 'emoticons', animated: false, definitions: [{ code: ':a:', object: '<x/>' }] },
    ],
  ])('%s', (_, bytes, body) => {
    expect(readBody(bytes)).toEqual(body);
  });

  it('have at most 20 definitions of emoticons', () => {
    const body = readBody(payload('Content-Type: text/x-mms-emoticon', '', ':a:\t<x/>\t'.repeat(500)));
    expect(body.kind === 'emoticons' ? body.definitions : []).toHaveLength(20);
  });

  it.each([
    ['nothing at all', ''],
    ['no headers', 'hello'],
    ['no content type', 'MIME-Version: 1.0\r\n\r\nhello'],
    ['another content type', 'Content-Type: application/x-odd\r\n\r\nhello'],
    ['typing of nobody', 'Content-Type: text/x-msmsgscontrol\r\nRecordingUser: a@b\r\n\r\n\r\n'],
    ['a datacast without number', 'Content-Type: text/x-msnmsgr-datacast\r\n\r\nData: x\r\n'],
    ['a datacast with a huge number', 'Content-Type: text/x-msnmsgr-datacast\r\n\r\nID: 12345678901\r\n'],
    ['a receipt for nothing', 'Content-Type: text/x-nudge-receipt\r\n\r\n'],
    ['ink that is no base64', 'Content-Type: image/gif\r\n\r\nbase64:<>'],
    ['ink without its word', 'Content-Type: image/gif\r\n\r\nR0lGODlh'],
    ['data for nobody', 'Content-Type: application/x-msnmsgrp2p\r\n\r\nx'],
    ['a part of nothing', 'Chunk: 1\r\n\r\nx'],
    ['part 0 of nothing', 'Message-ID: x\r\nChunk: 0\r\n\r\nx'],
    ['no parts', 'Message-ID: x\r\nChunks: 0\r\n\r\nx'],
  ])('%s: unknown, and kept octet for octet', (_, text) => {
    const bytes = payload(text);
    const body = readBody(bytes);
    expect(body).toMatchObject({ kind: 'unknown', payload: bytes });
    expect(writeBody(body)).toBe(bytes);
  });

  it('a text that says which message it is, but not which part, is a text', () => {
    expect(readBody(payload(utf8, 'Message-ID: {1}', '', 'x'))).toEqual(textOf('x'));
  });
});

const someText = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.toWellFormed());
const someFormat = fc.record({
  font: fc.constantFrom('', 'Arial', 'MS Sans Serif', 'ＭＳ Ｐゴシック', 'Odd; EF=B'),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strikeout: fc.boolean(),
  colour: fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, '0')}`),
  rightToLeft: fc.boolean(),
});

describe('any body', () => {
  it('of text comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constant('text' as const),
          text: someText,
          format: fc.option(someFormat, { nil: null }),
          nickname: fc.option(fc.constantFrom('Bob', 'Zoë 😀', '名前'), { nil: null }),
          messageId: fc.option(fc.uuid(), { nil: null }),
          automatic: fc.boolean(),
        }),
        (body) => {
          expect(readBody(writeBody(body))).toEqual({ ...body, text: body.text.replaceAll(/\r\n?/g, '\n') });
        },
      ),
    );
  });

  it('is read without a fault, and then stays the same', () => {
    const types = ['text/plain', 'text/x-msmsgscontrol', 'text/x-msnmsgr-datacast', 'text/x-mms-emoticon', 'image/gif'];
    const header = fc.oneof(
      fc.constantFrom(...types).map((type) => `Content-Type: ${type}`),
      fc.constantFrom('TypingUser: a@b', 'Message-ID: 1', 'Chunks: 3', 'Chunk: 1', 'Chunks: x', 'ID: 1', ':', '\0'),
    );
    fc.assert(
      fc.property(fc.array(header, { maxLength: 5 }), fc.uint8Array({ maxLength: 300 }), (headers, rest) => {
        const bytes = Uint8Array.from([...Buffer.from(headers.map((line) => `${line}\r\n`).join('')), ...rest]);
        const body = readBody(bytes);
        expect(readBody(writeBody(body))).toEqual(body);
      }),
    );
  });

  it('cannot smuggle lines into its headers', () => {
    const body = readBody(writeBody({ kind: 'typing', handle: 'a@b\r\nContent-Type: text/plain\r\n\r\nhello' }));
    expect(body).toEqual({ kind: 'typing', handle: 'a@b Content-Type: text/plain hello' });
  });
});
