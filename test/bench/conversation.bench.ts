import { type BenchResult, expect, it } from 'vitest';
import { readBody, type TextBody, writeBody } from '../../electron/protocol/switchboard/bodies.ts';
import { splitText } from '../../electron/protocol/switchboard/split.ts';
import { messageRuns } from '../../shared/message-runs.ts';

const small = 4_096;
const times = 16;
const large = small * times;

/** Sixteen times the text takes about sixteen times as long; a reader that starts again and again takes 256 times. */
function expectInProportion(few: BenchResult, many: BenchResult): void {
  expect(many.latency.p50 / few.latency.p50).toBeLessThan(times * 4);
}

/** Texts that make a careless reader start again and again; each is repeated to the size wanted. */
const hostile = {
  'plain words': 'the quick brown fox ',
  'openings of emoticons': '(((:::<<<',
  'addresses that never come': 'http://www.ftp://mailto:',
  'mail without a domain': 'a@b@c.d-',
  'one long local part': 'a.b+c-d',
  'labels without an end': '@a.b-c.',
  'closing brackets in a link': 'http://a.b/))))',
};

function filled(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function body(text: string): TextBody {
  return { kind: 'text', text, format: null, nickname: null, messageId: null, automatic: false };
}

it.for(Object.entries(hostile))('finds links and emoticons: %s', { timeout: 60_000 }, async ([, text], { bench }) => {
  const [few, many] = [filled(text, small), filled(text, large)];
  const result = await bench.compare(
    bench('4 KiB', () => messageRuns(few)),
    bench('64 KiB', () => messageRuns(many)),
  );
  expectInProportion(result.get('4 KiB'), result.get('64 KiB'));
});

it.for([
  ['text', writeBody(body(filled('word ', small))), writeBody(body(filled('word ', large)))],
  ['headers', Buffer.from(filled('X-A: b\r\n', small)), Buffer.from(filled('X-A: b\r\n', large))],
  ['line ends', Buffer.from(filled('\r', small)), Buffer.from(filled('\r', large))],
] as const)('reads bodies: %s', { timeout: 60_000 }, async ([, few, many], { bench }) => {
  const result = await bench.compare(
    bench('4 KiB', () => readBody(few)),
    bench('64 KiB', () => readBody(many)),
  );
  expectInProportion(result.get('4 KiB'), result.get('64 KiB'));
});

it('splits long texts', { timeout: 60_000 }, async ({ bench }) => {
  const [few, many] = [body(filled('word :) 😀 ', small)), body(filled('word :) 😀 ', large))];
  const result = await bench.compare(
    bench('4 KiB', () => splitText(few)),
    bench('64 KiB', () => splitText(many)),
  );
  expectInProportion(result.get('4 KiB'), result.get('64 KiB'));
});
