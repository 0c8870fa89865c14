import { expect, it } from 'vitest';
import { AppUndelivered } from '../../electron/desktop/app-undelivered.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import { Undelivered } from '../../electron/storage/undelivered.ts';
import { type AppEvent, initialAppState } from '../../shared/app.ts';
import type { Delivery } from '../../shared/conversation.ts';
import { bob, eve, me, said } from '../storage/history/spoken.ts';

const failed: Delivery = { state: 'failed', why: 'timed-out', code: null };
const signedIn = (handle: string): AppEvent => ({
  type: 'signedIn',
  handle,
  name: 'Me',
  status: 'NLN',
  verified: true,
  dialect: 'MSNP12',
  server: 'ns.example.com:1863',
});

function run() {
  const stream = new EventStream(initialAppState);
  const undelivered = new Undelivered({
    folder: null,
    onProblem: () => expect.unreachable(),
    onChange: (account) => app.changed(account),
  });
  const app = new AppUndelivered(stream, (account) => undelivered.of(account));
  const changes: AppEvent[] = [];
  stream.onEvent((event) => {
    if (event.type === 'undeliveredChanged') changes.push(event);
  });
  const say = (id: string, delivery: Delivery | null, account = me, ...people: (typeof bob)[]) =>
    undelivered.keep(account, {
      conversation: 'c',
      people,
      entry: said(id, id, delivery === null ? {} : { delivery }),
    });
  const told = () =>
    stream.state.undelivered.map(({ people, messages }) => `${messages} to ${people.map(({ name }) => name).join()}`);
  return { stream, undelivered, changes, say, told };
}

it('tells what has failed of whoever is signed in, by the people it was for', () => {
  const { stream, undelivered, changes, say, told } = run();
  say('1', failed, me, bob);
  say('2', failed, me, bob, eve);
  say('3', failed, me, eve, bob);
  say('4', null, me, bob);
  say('5', failed, 'other@example.com', eve);
  expect(changes).toEqual([]);
  stream.publish(signedIn(me));
  expect(told()).toEqual(['1 to Bob', '2 to Bob,Eve']);
  say('4', failed, me, bob);
  expect(told()).toEqual(['2 to Bob', '2 to Bob,Eve']);
  say('6', failed, 'other@example.com', eve);
  undelivered.release(me, '2');
  undelivered.release(me, '3');
  expect(told()).toEqual(['2 to Bob']);
  expect(changes).toHaveLength(4);
  stream.publish(signedIn('other@example.com'));
  expect(told()).toEqual(['2 to Eve']);
});

it('says nothing about messages that are delivered at once, nor while a recorded session is shown', () => {
  const { stream, undelivered, changes, say } = run();
  stream.publish(signedIn(me));
  say('1', null, me, bob);
  undelivered.release(me, '1');
  stream.publish({ type: 'replayChanged', replay: { file: 'x.jsonl', position: 0, total: 1, paused: false } });
  say('2', failed, me, bob);
  expect(changes).toEqual([]);
});
