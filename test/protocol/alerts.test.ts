import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAlert, writePage } from '../../electron/protocol/alert-documents.ts';
import { readAlert, readPage } from '../../electron/protocol/alerts.ts';
import { msnp, readServer, writeServer } from '../support/wire.ts';

/** The alert of the fact book (20, NOT): 452 octets, each line with its CR LF. */
const dentist = [
  '<NOTIFICATION ver="1" id="1342902633" siteid="1" siteurl="http://calendar.example.com/">',
  '  <TO pid="0x00014B00:0x499602D2" name="alice@hotmail.com" email="alice@hotmail.com"><VIA agent="messenger"/></TO>',
  '  <MSG pri="1" id="1342902633">',
  '    <ACTION url="/view.asp?id=77"/>',
  '    <SUBSCR url="/settings.asp"/>',
  '    <CAT id="110110001"/>',
  '    <BODY lang="1033" icon="alerticon_32x32.png"><TEXT>Dentist at 15:00</TEXT></BODY>',
  '  </MSG>',
  '</NOTIFICATION>',
  '',
].join('\r\n');

/** An alert around a body. */
function alert(
  body: string,
  attributes = 'id="7" siteid="45705" siteurl="http://spaces.example/"',
  links = '',
): string {
  return `<NOTIFICATION ver="1" ${attributes}><TO name="a@b.c"/><MSG pri="1" id="8">${links}<BODY>${body}</BODY></MSG></NOTIFICATION>`;
}

const origin = 'notification_id=1342902633&message_id=1342902633&agent=messenger';

describe('alerts', () => {
  it('are written as in the fact book, octet for octet', () => {
    const written = {
      id: '1342902633',
      siteId: '1',
      siteUrl: 'http://calendar.example.com/',
      handle: 'alice@hotmail.com',
      memberHigh: 84_736,
      memberLow: 1_234_567_890,
      actionUrl: '/view.asp?id=77',
      optionsUrl: '/settings.asp',
      category: '110110001',
      text: 'Dentist at 15:00',
    };
    expect(writeAlert(written)).toBe(dentist);
    const text = 'Fish & "chips" <at> ☂ o’clock';
    const read = readAlert(writeAlert({ ...written, text, actionUrl: '/a?b=1&c="2"' }));
    expect(read).toMatchObject({ text, actionUrl: expect.stringContaining('/a?b=1&c=%222%22&') });
  });

  it('and pages come back as they were written', () => {
    const page = {
      id: '7',
      siteUrl: 'http://a.example/mobile',
      from: 'bob@example.com',
      handle: 'a@b.c',
      text: 'да & <ok>',
    };
    expect(readPage(writePage(page))).toEqual({ from: page.from, text: page.text, failedPage: null });
  });

  it('of the fact book, octet for octet', () => {
    const octets = `NOT 452\r\n${dentist}`;
    const message = readServer(octets, msnp(11));
    expect(message).toEqual({ command: 'NOT', document: dentist });
    expect(writeServer({ command: 'NOT', document: dentist }, msnp(5))).toBe(octets);
    expect(readAlert(dentist)).toEqual({
      id: '1342902633',
      siteUrl: 'http://calendar.example.com/',
      siteId: '1',
      text: 'Dentist at 15:00',
      actionUrl: `http://calendar.example.com/view.asp?id=77&${origin}`,
      optionsUrl: `http://calendar.example.com/settings.asp?${origin}`,
      category: '110110001',
      notificationData: null,
    });
  });

  it.each([
    ['<TEXT>a &lt;b&gt; &amp; c</TEXT>', 'a <b> & c'],
    [
      '<TEXTX>&lt;P&gt;One &lt;B&gt;two&lt;/B&gt;&lt;/P&gt;three&lt;BR/&gt;&amp;amp; &amp;#65;&amp;#x42;</TEXTX>',
      'One two\nthree\n& AB',
    ],
    ['<TEXTX><P>inside</P></TEXTX>', 'inside'],
    [
      '<TEXTX>&lt;script&gt;x&lt;/script&gt; &amp;nbsp;&amp;what; &amp;#0;&amp;#x110000;&amp;#9999999;.</TEXTX>',
      'x  &what; .',
    ],
    ['<TEXT>plain</TEXT><TEXTX>rich</TEXTX>', 'plain'],
    [`<TEXT>${'x'.repeat(2000)}</TEXT>`, 'x'.repeat(1024)],
    ['', ''],
  ])('body %j says %j', (body, text) => {
    expect(readAlert(alert(body))?.text).toBe(text);
  });

  it.each([
    ['http://a.example/x', 'http://a.example/x?notification_id=7&message_id=8&agent=messenger'],
    ['sub/page', 'http://spaces.example/sub/page?notification_id=7&message_id=8&agent=messenger'],
    ['https://a.example/?q=1#top', 'https://a.example/?q=1&notification_id=7&message_id=8&agent=messenger#top'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['http://', null],
    ['', null],
  ])('link %j leads to %j', (link, address) => {
    const links = `<ACTION url="${link}"/><SUBSCR url="${link}"/>`;
    const read = readAlert(alert('', undefined, links));
    expect([read?.actionUrl, read?.optionsUrl]).toEqual([address, address]);
  });

  it('without a web site have no relative links', () => {
    const read = readAlert(alert('', 'siteurl="ftp://x/"', '<ACTION url="/y"/>'));
    expect(read).toMatchObject({
      id: '',
      siteId: '',
      siteUrl: null,
      actionUrl: null,
      optionsUrl: null,
      category: null,
    });
  });

  it.each([
    [
      '&lt;NotificationData xmlns:xsd="x"&gt;&lt;SpaceHandle&gt;&lt;ResourceID&gt;1!2&lt;/ResourceID&gt;&lt;/SpaceHandle&gt;&lt;OwnerCID&gt;-99&lt;/OwnerCID&gt;&lt;HasNewItem&gt;true&lt;/HasNewItem&gt;&lt;/NotificationData&gt;',
      { service: '', cid: '-99' },
    ],
    [
      '<TEXT>\n&lt;NotificationData&gt;&lt;CID&gt; 42 &lt;/CID&gt;&lt;Service&gt;ABCHInternal&lt;/Service&gt;&lt;/NotificationData&gt;</TEXT>',
      { service: 'ABCHInternal', cid: '42' },
    ],
    ['&lt;NotificationData/&gt;', { service: '', cid: '' }],
  ])('carry data for programs instead of text: %j', (body, notificationData) => {
    expect(readAlert(alert(body))).toMatchObject({ text: '', notificationData });
  });

  it.each([
    '',
    'x',
    '<NOTIFICATION>',
    '<NOTIFICATION/>',
    '<OTHER><MSG/></OTHER>',
    '<NOTIFICATION>&bomb;<MSG/></NOTIFICATION>',
    '<!DOCTYPE x [<!ENTITY a "b">]><NOTIFICATION>&a;<MSG/></NOTIFICATION>',
    `<NOTIFICATION><MSG>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</MSG></NOTIFICATION>`,
  ])('%j is none', (xml) => {
    expect(readAlert(xml)).toBeNull();
    expect(readPage(xml)).toBeNull();
  });

  it('have no body at times', () => {
    expect(readAlert('<NOTIFICATION><MSG/></NOTIFICATION>')).toMatchObject({ text: '', notificationData: null });
  });

  it('are read in time, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        readAlert(text);
        readAlert(alert(`<TEXTX><![CDATA[${text.replaceAll(']]>', '')}]]></TEXTX>`));
      }),
    );
    expect(readAlert(alert(`<TEXTX>${'&lt;'.repeat(15_000)}</TEXTX>`))?.text).toBe('<'.repeat(1024));
  });
});

describe('pages', () => {
  const page = (attributes: string) =>
    `<NOTIFICATION id="51" siteid="111100400"><FROM name="tel:15550100"/><MSG ${attributes}><BODY><TEXT>On my way</TEXT></BODY></MSG></NOTIFICATION>`;

  it.each([
    [page('pri="1" id="0"'), { from: 'tel:15550100', text: 'On my way', failedPage: null }],
    [page('pri="1" id="407"'), { from: 'tel:15550100', text: 'On my way', failedPage: 51 }],
    ['<NOTIFICATION id="x"><MSG id="407"/></NOTIFICATION>', { from: '', text: '', failedPage: null }],
    ['<NOTIFICATION><MSG id="407"/></NOTIFICATION>', { from: '', text: '', failedPage: null }],
  ])('%j', (xml, meaning) => {
    expect(readPage(xml)).toEqual(meaning);
  });
});
