import { onTestFinished } from 'vitest';
import { parseRecording } from '../../electron/desktop/replay/recording.ts';
import { ReplayedSession } from '../../electron/desktop/replay/replay.ts';
import type { TraceListener } from '../../electron/net/trace.ts';
import type { Conversation } from '../../shared/conversation.ts';
import { type MessengerState, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';

/** Plays a recording to its end; gives back what it led to. */
export async function replayed(source: string, trace: TraceListener = () => undefined) {
  let state: MessengerState = signedOutState;
  const positions: string[] = [];
  const session = new ReplayedSession(
    parseRecording(source),
    {
      happened: (event) => {
        state = reduce(state, event);
      },
      progressed: (position, total) => positions.push(`${position}/${total}`),
      trace,
    },
    0,
  );
  onTestFinished(() => session.stop());
  await session.play();
  return { state: () => state, positions, session };
}

/** Whom a conversation is with, and what is said in it, each with its fate or by whom; not who came and went elsewhere. */
function linesOf({ peer, participants, entries }: Conversation): readonly string[] {
  const said = entries
    .filter((entry) => entry.kind !== 'notice' || !/^(came|went|status)/.test(entry.notice.kind))
    .map((entry) => {
      if (entry.kind === 'notice') return `* ${entry.notice.kind} ${whoIs(entry.notice.handle)}`;
      const words = entry.kind === 'nudge' ? '(nudge)' : entry.text;
      const { delivery } = entry;
      if (delivery === null) return `${whoIs(entry.from)}: ${words}`;
      return `${words} [${[delivery.state, delivery.why, delivery.code].filter((part) => part !== null).join(' ')}]`;
    });
  return [peer === null ? participants.map(({ handle }) => whoIs(handle)).join('+') : whoIs(peer), ...said];
}

/** All conversations, in the order of whom they are with. */
export function conversationsIn(state: MessengerState): readonly (readonly string[])[] {
  return Object.values(state.conversations)
    .map(linesOf)
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
}

function whoIs(handle: string): string {
  return handle.split('@')[0] ?? handle;
}
