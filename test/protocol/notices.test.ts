import { describe, expect, it } from 'vitest';
import { swapClientPort } from '../../electron/protocol/client-port.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import { formatMime, header, type MimeDocument, parseMime } from '../../electron/protocol/mime.ts';
import { readNotice, writeNotice } from '../../electron/protocol/notices.ts';
import { factBookTranscripts, readTranscript } from '../support/transcript.ts';
import { msnp, readServer, writeServer } from '../support/wire.ts';

function message(...lines: string[]): MimeDocument {
  return parseMime(Buffer.from(lines.map((line) => `${line}\r\n`).join('')));
}

describe('MIME documents', () => {
  it('reads headers up to the empty line, with CR LF or LF', () => {
    expect(parseMime(Buffer.from('A: 1\r\nB:2\nnonsense\r\n: x\r\nC: \r\nD:\r\n\r\nbody: x\r\n'))).toEqual({
      headers: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
        { name: 'C', value: '' },
        { name: 'D', value: '' },
      ],
      body: 'body: x\r\n',
    });
  });

  it.each([
    ['', { headers: [], body: '' }],
    ['\r\nbody', { headers: [], body: 'body' }],
    ['A: 1', { headers: [{ name: 'A', value: '1' }], body: '' }],
    ['A: a:b  \r\n', { headers: [{ name: 'A', value: 'a:b  ' }], body: '' }],
    ['A: 1\r2\r\n', { headers: [{ name: 'A', value: '1\r2' }], body: '' }],
  ])('%j', (text, document) => {
    expect(parseMime(Buffer.from(text))).toEqual(document);
  });

  it('writes an empty value with its space and never a line break inside a header', () => {
    const document = {
      headers: [
        { name: 'A', value: '' },
        { name: 'B', value: 'x\r\nC: y' },
      ],
      body: 'z',
    };
    expect(Buffer.from(formatMime(document)).toString()).toBe('A: \r\nB: x C: y\r\n\r\nz');
  });

  it('finds headers without regard to case', () => {
    const document = message('Content-Type: text/plain', 'content-type: other');
    expect(header(document, 'CONTENT-TYPE')).toBe('text/plain');
    expect(header(document, 'From')).toBeNull();
  });
});

const addresses = { inboxUrl: '/cgi-bin/HoTMaiL', foldersUrl: '/cgi-bin/folders', postUrl: 'http://www.hotmail.com' };
const urlLines = ['Inbox-URL: /cgi-bin/HoTMaiL', 'Folders-URL: /cgi-bin/folders', 'Post-URL: http://www.hotmail.com'];
const counts = { kind: 'mail-counts', inboxUnread: 4, foldersUnread: 2, offlineMessages: [], ...addresses } as const;
const arrived = {
  kind: 'mail-arrived',
  from: 'Bob Jones',
  address: 'bob@example.com',
  subject: 'Hello',
  folder: 'ACTIVE',
  messageUrl: '/cgi-bin/getmsg?msg=MSG1128269911.0&start=1&len=2310&curmbox=ACTIVE',
  postUrl: 'https://loginnet.passport.com/ppsecure/md5auth.srf?lc=1033',
} as const;
const arrivedLines = [
  'From: Bob Jones',
  'Message-URL: /cgi-bin/getmsg?msg=MSG1128269911.0&start=1&len=2310&curmbox=ACTIVE',
  'Post-URL: https://loginnet.passport.com/ppsecure/md5auth.srf?lc=1033',
  'Subject: =?utf-8?B?SGVsbG8=?=',
  'Dest-Folder: ACTIVE',
  'From-Addr: bob@example.com',
];
const moved = { kind: 'mail-moved', from: 'ACTIVE', to: 'trAsH', count: 1 } as const;
const movedLines = ['Src-Folder: ACTIVE', 'Dest-Folder: trAsH', 'Message-Delta: 1'];
const version = 'MIME-Version: 1.0';
const utf8 = '; charset=UTF-8';

describe('notices octet for octet', () => {
  it.each([
    [
      5,
      221,
      counts,
      [
        version,
        `Content-Type: text/x-msmsgsinitialemailnotification${utf8}`,
        '',
        'Inbox-Unread: 4',
        'Folders-Unread: 2',
        ...urlLines,
        '',
      ],
    ],
    [
      2,
      221,
      counts,
      [
        version,
        `Content-Type: application/x-msmsgsemailnotification${utf8}`,
        '',
        'Inbox-Unread: 4',
        'Folders-Unread: 2',
        ...urlLines,
        '',
      ],
    ],
    [
      11,
      291,
      { ...counts, inboxUnread: 0, foldersUnread: 0 },
      [
        version,
        `Content-Type: text/x-msmsgsinitialmdatanotification${utf8}`,
        '',
        'Mail-Data: <MD><E><I>0</I><IU>0</IU><O>0</O><OU>0</OU></E><Q><QTM>409600</QTM><QNM>204800</QNM></Q></MD>',
        ...urlLines,
        '',
      ],
    ],
    [
      8,
      340,
      arrived,
      [version, `Content-Type: text/x-msmsgsemailnotification${utf8}`, '', ...arrivedLines, 'id: 2', ''],
    ],
    [2, 340, arrived, [version, `Content-Type: application/x-msmsgsemailnotification${utf8}`, '', ...arrivedLines, '']],
    [11, 147, moved, [version, `Content-Type: text/x-msmsgsactivemailnotification${utf8}`, '', ...movedLines, '']],
    [
      11,
      90,
      { kind: 'maintenance', minutes: 5 },
      [version, 'Content-Type: application/x-msmsgssystemmessage', '', 'Type: 1', 'Arg1: 5', ''],
    ],
  ] as const)('MSNP%i, %i octets', (dialect, length, notice, lines) => {
    const document = message(...lines);
    expect(readNotice(document)).toEqual(notice);
    expect(writeNotice(notice, msnp(dialect))).toEqual(document);
    expect(formatMime(document)).toHaveLength(length);
  });

  it('writes names beyond ASCII as encoded words', () => {
    const notice = { ...arrived, from: 'Zoë', subject: 'Grüße' };
    const document = writeNotice(notice, msnp(11));
    expect(document.body).toContain('From: =?utf-8?B?Wm/Dqw==?=\r\n');
    expect(readNotice(document)).toEqual(notice);
  });
});

describe('profiles', () => {
  const wanted = new Map([
    ['msnp2', 95],
    ['msnp5', 334],
    ['msnp8', 422],
    ['msnp10', 439],
    ['msnp11', 412],
    ['seed-msnp2', 95],
    ['seed-msnp11', 465],
  ]);

  it.each(factBookTranscripts.filter(({ name }) => wanted.has(name)))('of $name', ({ name, dialect }) => {
    const row = findDialect(dialect) ?? msnp(2);
    const octets = readTranscript(name)
      .flatMap((step) => (step.kind === 'command' ? [step.octets.toString()] : []))
      .find((text) => text.includes('msmsgsprofile'));
    const read = readServer(octets ?? '', row);
    const notice = read.command === 'MSG' ? readNotice(read.document) : null;
    if (notice?.kind !== 'profile') {
      throw new Error('no profile');
    }
    expect(notice.fields.map((field) => field.name)).not.toContain('MIME-Version');
    expect(notice.fields[0]).toEqual({ name: 'LoginTime', value: expect.stringMatching(/^\d{10}$/) });
    const document = writeNotice(notice, row);
    expect(formatMime(document)).toHaveLength(wanted.get(name) ?? -1);
    expect(writeServer({ command: 'MSG', from: 'Hotmail', fromName: 'Hotmail', document }, row)).toBe(octets);
  });

  it.each([
    [18183, 1863],
    [22532, 1112],
    [0, 0],
    [65535, 65535],
  ])('port %i is really %i', (swapped, port) => {
    expect(swapClientPort(swapped)).toBe(port);
    expect(swapClientPort(port)).toBe(swapped);
  });
});

const noPages = { inboxUrl: '', foldersUrl: '', postUrl: '' } as const;

/** The notice about one offline message of the fact book (20, MSG): 314 octets. */
const offlineNotice = [
  version,
  `Content-Type: text/x-msmsgsoimnotification${utf8}`,
  '',
  'Mail-Data: <MD><M><T>11</T><S>6</S><RT>2005-11-18T18:07:12.000Z</RT><RS>0</RS><SZ>907</SZ><E>bob@hotmail.com</E><I>7A1C0F52-9B3E-4D86-A0F7-52C4E1D8B936</I><F>00000000-0000-0000-0000-000000000009</F><N>=?utf-8?B?Qm9i?=</N></M></MD>',
  '',
];
const fromBob = {
  id: '7A1C0F52-9B3E-4D86-A0F7-52C4E1D8B936',
  sender: 'bob@hotmail.com',
  senderName: 'Bob',
  subject: '',
  receivedAt: '2005-11-18T18:07:12.000Z',
  read: false,
  size: 907,
  folder: '00000000-0000-0000-0000-000000000009',
} as const;

describe('messages left while away', () => {
  it('are told octet for octet', () => {
    const notice = { kind: 'offline-messages', messages: [fromBob] } as const;
    const document = message(...offlineNotice);
    expect(formatMime(document)).toHaveLength(314);
    expect(readNotice(document)).toEqual(notice);
    expect(writeNotice(notice, msnp(11))).toEqual(document);
  });

  it('come with a subject, and among the first counts', () => {
    const read = { ...fromBob, read: true, subject: 'Grüße & <b>', senderName: 'Zoë' };
    const notice = { kind: 'offline-messages', messages: [fromBob, read] } as const;
    expect(readNotice(writeNotice(notice, msnp(12)))).toEqual(notice);
    const body = message(...offlineNotice).body.replace('<MD>', '<MD><E><IU>3</IU><OU>1</OU></E><M><T>12</T></M><M/>');
    const headers = [{ name: 'Content-Type', value: 'text/x-msmsgsinitialmdatanotification' }];
    expect(readNotice({ headers, body })).toEqual({
      ...noPages,
      kind: 'mail-counts',
      inboxUnread: 3,
      foldersUnread: 1,
      offlineMessages: [fromBob],
    });
  });

  it('may be too many to tell', () => {
    const notice = { ...addresses, kind: 'mail-data-too-large' } as const;
    expect(readNotice(writeNotice(notice, msnp(11)))).toEqual(notice);
  });

  it.each(['<MD/>', '<MD><M><T>11</T></M></MD>'])('are no counts by themselves: %s', (data) => {
    const body = `Mail-Data: ${data}\r\n`;
    const headers = [{ name: 'Content-Type', value: 'text/x-msmsgsinitialmdatanotification' }];
    expect(readNotice({ headers, body }).kind).toBe('other');
  });
});

describe('notices of other kinds', () => {
  it('are kept as they came', () => {
    const document = message('Content-Type: text/x-something', 'X-Own: 1', '', 'any: thing', 'at all');
    const notice = { kind: 'other', contentType: 'text/x-something', document } as const;
    expect(readNotice(document)).toEqual(notice);
    expect(writeNotice(notice, msnp(11))).toBe(document);
  });
});

describe('notices as living servers send them', () => {
  it.each([
    [
      ['Content-Type: TEXT/X-MSMSGSInitialEmailNotification', '', 'inbox-unread: many'],
      { ...noPages, kind: 'mail-counts', inboxUnread: 0, foldersUnread: 0, offlineMessages: [] },
    ],
    [
      [
        'Content-Type: text/x-msmsgsinitialmdatanotification',
        '',
        'Mail-Data: <MD><E><I>9</I><IU>4</IU><O>3</O><OU>2</OU></E><Q/><M><T>11</T></M></MD>',
      ],
      {
        ...noPages,
        kind: 'mail-counts',
        inboxUnread: 4,
        foldersUnread: 2,
        offlineMessages: [
          { id: '', sender: '', senderName: '', subject: '', receivedAt: '', read: false, size: 0, folder: '' },
        ],
      },
    ],
    [
      ['Content-Type: text/x-msmsgsinitialmdatanotification', '', 'Mail-Data: <MD><E></E></MD>'],
      { ...noPages, kind: 'mail-counts', inboxUnread: 0, foldersUnread: 0, offlineMessages: [] },
    ],
    [
      ['Content-Type: text/x-msmsgsinitialmdatanotification; charset=UTF-8', '', 'Mail-Data: too-large'],
      { ...noPages, kind: 'mail-data-too-large' },
    ],
    [
      ['Content-Type: text/x-msmsgsinitialmdatanotification', '', 'x'],
      { kind: 'other', contentType: 'text/x-msmsgsinitialmdatanotification' },
    ],
    [
      ['Content-Type: text/x-msmsgsoimnotification', '', 'x'],
      { kind: 'other', contentType: 'text/x-msmsgsoimnotification' },
    ],
    [
      ['Content-Type: application/x-msmsgssystemmessage; charset=UTF-8', '', 'Type: 1', 'Arg1: 5'],
      { kind: 'maintenance', minutes: 5 },
    ],
    [
      ['Content-Type: application/x-msmsgssystemmessage', '', 'Type: 2'],
      { kind: 'other', contentType: 'application/x-msmsgssystemmessage' },
    ],
    [
      [
        'Content-Type: text/x-msmsgsactivemailnotification',
        '',
        'Src-Folder: .!!OIM',
        'Dest-Folder: .!!trAsH',
        'Message-Delta: 1',
      ],
      { kind: 'mail-moved', from: '.!!OIM', to: '.!!trAsH', count: 1 },
    ],
    [['Content-Type: text/plain', '', 'hello'], { kind: 'other', contentType: 'text/plain' }],
    [['From: nobody'], { kind: 'other', contentType: '' }],
  ])('%j', (lines, notice) => {
    expect(readNotice(message(...lines))).toMatchObject(notice);
  });
});
