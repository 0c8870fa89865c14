import type { AppState } from '../../shared/app.ts';
import { pendingRequests } from '../../shared/requests.ts';
import type { EventStream } from './event-stream.ts';
import { onLeaving } from './on-leaving.ts';
import type { Windows } from './windows.ts';

function undecided(state: AppState): readonly string[] {
  const asks = state.messenger.session.phase === 'signed-in' && state.replay === null;
  return asks ? pendingRequests(state.messenger).map(({ handle }) => handle) : [];
}

/**
 * Asks about everybody who added us, one after the other, each in a window of its own. Closing it without an answer asks
 * again after the next sign-in; an answer from elsewhere closes it. A window about somebody who waits for no answer is
 * left to whoever opened it.
 */
export function askAboutRequests(stream: EventStream, windows: Windows, postpone: (handle: string) => void): void {
  let before: readonly string[] = [];
  const look = () => {
    const waiting = undecided(stream.state);
    const decided = before.filter((handle) => !waiting.includes(handle));
    before = waiting;
    const open = windows.find('contact-request');
    if (open !== null) {
      if (open.handle !== null && decided.includes(open.handle)) open.window.close();
      return;
    }
    const [handle] = waiting;
    if (handle === undefined || windows.main === null) return;
    onLeaving(windows.show('contact-request', { handle }), () => {
      if (undecided(stream.state).includes(handle)) postpone(handle);
      // What changed the list has been told by then, or comes as the next batch.
      setImmediate(look);
    });
  };
  stream.onBatch(look);
}
