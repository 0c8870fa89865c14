import { type BenchResult, expect, it } from 'vitest';
import { ContactList } from '../../electron/messenger/contact-list.ts';
import { editList } from '../../electron/messenger/list-edits.ts';
import { seePresence } from '../../electron/messenger/presence.ts';
import { findDialect, preNegotiation } from '../../electron/protocol/dialects.ts';
import { parseServer } from '../../electron/protocol/notification/codec.ts';
import type { ServerMessage } from '../../electron/protocol/notification/messages.ts';
import { FrameDecoder } from '../../electron/protocol/wire/decoder.ts';
import { type ListOptions, listSections } from '../../renderer/contact-list/list-model.ts';
import { bookOf } from '../../shared/address-book.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import { type MessengerState, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { contact } from '../renderer/contacts.ts';

const few = 500;
const times = 8;
const many = few * times;

const oldDialect = findDialect('MSNP7') ?? preNegotiation;
const newDialect = findDialect('MSNP11') ?? preNegotiation;

/** Eight times as much takes about eight times as long; a list that is copied at each change takes 64 times. */
function expectInProportion(one: BenchResult, other: BenchResult): void {
  expect(other.latency.min / one.latency.min).toBeLessThan(times * 3);
}

function said(lines: readonly string[], dialect: typeof newDialect): readonly ServerMessage[] {
  const decoder = new FrameDecoder('server-to-client');
  decoder.speak(dialect);
  return lines.flatMap((line) => {
    decoder.push(Buffer.from(line));
    const frame = decoder.next();
    const message = frame === null ? null : parseServer(frame, dialect);
    return message === null || message.command === 'unknown' || message.command === 'malformed' ? [] : [message];
  });
}

/** One line for each of so many people, in no order. */
function lines(count: number, line: (handle: string, id: string, number: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    const place = String((number * 7919) % count).padStart(12, '0');
    return `${line(`person${place}@example.com`, `68d9b465-00d2-4a34-b916-${place}`, number)}\r\n`;
  });
}

function follow(messages: readonly ServerMessage[], dialect: typeof newDialect): MessengerState {
  const list = new ContactList('me@example.com', 'Me');
  let state = signedOutState;
  const take = (event: MessengerEvent) => {
    state = reduce(state, event);
  };
  for (const message of messages) {
    editList(list, message, dialect).forEach(take);
    seePresence(list, message).forEach(take);
  }
  return state;
}

it.for<[string, typeof newDialect, (count: number) => readonly string[]]>([
  [
    'strangers who add one',
    oldDialect,
    (count) => lines(count, (handle, _id, number) => `ADD 0 RL ${number + 1} ${handle} Somebody`),
  ],
  [
    'contacts added elsewhere, who come online and change',
    newDialect,
    (count) => [
      ...lines(count, (handle, id) => `ADC 0 FL N=${handle} F=Somebody C=${id}`),
      ...lines(count, (handle) => `NLN NLN ${handle} Somebody 0`),
      ...lines(count, (_handle, id) => `SBP 0 ${id} MFN Another%20name`),
      ...lines(count, (_handle, id) => `REM 0 FL ${id}`),
    ],
  ],
])('follows changes: %s', { timeout: 120_000 }, async ([_what, dialect, linesOf], { bench }) => {
  const [short, long] = [said(linesOf(few), dialect), said(linesOf(many), dialect)];
  expect(long).toHaveLength(short.length * times);
  const result = await bench.compare(
    bench(`of ${few} people`, () => void follow(short, dialect)),
    bench(`of ${many} people`, () => void follow(long, dialect)),
  );
  expectInProportion(result.get(`of ${few} people`), result.get(`of ${many} people`));
});

it('sorts the rows of the list', { timeout: 60_000 }, async ({ bench }) => {
  const crowd = (count: number) =>
    bookOf(
      Array.from({ length: count }, (_, number) =>
        contact(`Person ${(number * 7919) % count}`, { status: number % 3 === 0 ? 'NLN' : 'FLN' }),
      ),
    );
  const options: ListOptions = {
    ...defaultSettings.appearance,
    sortBy: 'status',
    showOffline: true,
    search: '',
    locale: 'en',
  };
  const [small, large] = [crowd(few), crowd(many)];
  const result = await bench.compare(
    bench(`of ${few} people`, () => void listSections(small, [], options)),
    bench(`of ${many} people`, () => void listSections(large, [], options)),
  );
  expectInProportion(result.get(`of ${few} people`), result.get(`of ${many} people`));
});
