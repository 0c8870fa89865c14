import type { UndeliveredTo } from '../../shared/app.ts';
import type { UndeliveredMessage } from '../storage/undelivered.ts';
import type { EventStream } from './event-stream.ts';

function keyOf({ people }: UndeliveredMessage): string {
  return people
    .map(({ handle }) => handle)
    .toSorted()
    .join(' ');
}

/** What has failed, by whom it was said to; those who have waited longest first. */
function undeliveredTo(messages: readonly UndeliveredMessage[]): readonly UndeliveredTo[] {
  const failed = messages.filter(({ entry }) => entry.delivery?.state === 'failed');
  return [...Map.groupBy(failed, keyOf).values()].flatMap((said) => {
    const [first] = said;
    return first === undefined ? [] : [{ people: first.people, messages: said.length }];
  });
}

/** Tells the windows what was not delivered, so that it can be offered where no conversation is open that has it. */
export class AppUndelivered {
  readonly #stream: EventStream;
  readonly #of: (account: string) => readonly UndeliveredMessage[];

  /** `of`: what is kept of an account. */
  constructor(stream: EventStream, of: (account: string) => readonly UndeliveredMessage[]) {
    this.#stream = stream;
    this.#of = of;
    stream.onEvent((event) => {
      if (event.type === 'signedIn') this.changed(event.handle);
    });
  }

  /** Something of that account's may be different now. */
  changed(account: string): void {
    const { messenger, undelivered, replay } = this.#stream.state;
    const { session } = messenger;
    // The people in a recorded session are nobody's.
    if (replay !== null || !('handle' in session) || session.handle !== account) return;
    const now = undeliveredTo(this.#of(account));
    if (JSON.stringify(now) === JSON.stringify(undelivered)) return;
    this.#stream.publish({ type: 'undeliveredChanged', undelivered: now });
  }
}
