import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emoticonAt, emoticons } from '../../shared/emoticons.ts';
import { messageRuns, type Run } from '../../shared/message-runs.ts';

/** A message in short: links as `<text>` (with the address where it differs), emoticons as `{id}`. */
function inShort(text: string): string {
  return messageRuns(text).map(runInShort).join('');
}

function runInShort(run: Run): string {
  if (run.kind === 'text') return run.text;
  if (run.kind === 'emoticon') return `{${run.id}}`;
  return run.address === run.text ? `<${run.text}>` : `<${run.text}=${run.address}>`;
}

describe('emoticons', () => {
  it('are the 79 pictures of the table with 125 codes, none twice', () => {
    const codes = emoticons.flatMap((emoticon): readonly string[] => emoticon.codes);
    expect(emoticons).toHaveLength(79);
    expect(codes).toHaveLength(125);
    expect(new Set(codes).size).toBe(125);
    expect(new Set(emoticons.map(({ id }) => id)).size).toBe(79);
  });

  it.each(emoticons.flatMap(({ id, codes }) => codes.map((code: string) => ({ id, code }))))(
    '$code is $id, alone and between letters',
    ({ id, code }) => {
      expect(messageRuns(code)).toEqual([{ kind: 'emoticon', text: code, id }]);
      expect(inShort(`a${code}b`)).toBe(`a{${id}}b`);
      expect(emoticonAt(`a${code}`, 1)).toEqual({ id, code });
    },
  );

  it.each([
    ['the longest code at a place counts', '<:o) :o) (brb) (b)rb', '{party} {surprised}) {brb} {beer}rb'],
    ['case counts for each code', '(H)(h) (S)(s) (BRB) 8O| 8o|', '{hot}{hot} {moon}(s) (BRB) 8O| {teeth}'],
    ['several in a row', ':):-):D;)', '{smile}{smile}{open-mouth}{wink}'],
    ['nothing of them', 'a: )b (', 'a: )b ('],
  ])('%s', (_, text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['http://example.com', '<http://example.com>'],
    ['HTTPS://Example.com/a?b=c#d', '<HTTPS://Example.com/a?b=c#d>'],
    ['ftp://example.com/file.zip', '<ftp://example.com/file.zip>'],
    ['see www.example.com/x now', 'see <www.example.com/x=http://www.example.com/x> now'],
    ['mailto:bob@example.com', '<mailto:bob@example.com>'],
    ['write to bob.b+x@mail.example.com.', 'write to <bob.b+x@mail.example.com=mailto:bob.b+x@mail.example.com>.'],
    ['(http://example.com/a_(b))', '(<http://example.com/a_(b)>)'],
    ['"http://example.com", he said', '"<http://example.com>", he said'],
    ['[http://example.com/x].', '[<http://example.com/x>].'],
    ['http://[::1]:8080/', '<http://[::1]:8080/>'],
    ['http://example.com/?', '<http://example.com/>?'],
    ['http://münchen.example/ß', '<http://münchen.example/ß>'],
    ['見て http://example.com/。', '見て <http://example.com/>。'],
    ['line\nhttp://example.com\nline', 'line\n<http://example.com>\nline'],
    ['<http://example.com>', '<<http://example.com>>'],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    'http://...',
    'http://%zz/',
    'www.',
    'www...',
    'mailto:nobody',
    'mailto:a@b@c',
    'xhttp://example.com',
    'awww.example.com',
    'a@b',
    '@example.com',
    'bob@example.com_',
    'bob@example.c',
    'msnim:chat?contact=bob',
  ])('%s is none', (text) => {
    expect(messageRuns(text).filter(({ kind }) => kind === 'link')).toEqual([]);
  });

  it('have no emoticons in them, but may have one after them', () => {
    expect(inShort('http://example.com/:)x(y)z :)')).toBe('<http://example.com/:)x(y)z> {smile}');
    expect(inShort('http://example.com:)')).toBe('<http://example.com>{smile}');
    expect(inShort('(a)bob@example.com(b)')).toBe('{angel}<bob@example.com=mailto:bob@example.com>{beer}');
  });

  it('end where a character begins that nobody sees', () => {
    expect(inShort('http://example.com/\u202egpj.exe')).toBe('<http://example.com/>\u202egpj.exe');
  });
});

const pieces = fc.constantFrom(
  ':)',
  '(brb)',
  'http://',
  'www.',
  'a@b.com',
  'mailto:',
  '(',
  ')',
  '.',
  ' ',
  '\n',
  'é',
  '😀',
);

describe('any text', () => {
  it('is the sum of its runs, none of them empty, no two stretches of text in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const runs = messageRuns(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
        expect(runs.some((run, index) => run.kind === 'text' && runs[index + 1]?.kind === 'text')).toBe(false);
      }),
    );
  });
});
