import type { Conversation, ConversationEntry, Delivery, Participant } from '../conversation.ts';
import type { Scene } from './scene.ts';

type Line = NonNullable<Scene['conversation']>['lines'][number];
type Talk = Pick<NonNullable<Scene['conversation']>, 'with' | 'lines'>;

/** The id of a scene's one conversation. */
export const sceneConversation = '00000000-0000-4000-8000-000000000000';

/** A day's time: local, as it stands in the window on every machine. */
export function moment(date: string, time: string): number {
  return new Date(`${date}T${time}`).getTime();
}

function participant(handle: string, scene: Scene): Participant {
  const known = scene.people.find((person) => person.handle === handle);
  return { handle, name: known?.name ?? handle, capabilities: 0 };
}

function deliveryOf(state: Delivery['state']): Delivery {
  return { state, why: state === 'failed' ? 'timed-out' : null, code: null };
}

function entryOf(line: Line, at: number, id: string, scene: Scene): ConversationEntry {
  const uttered = (who: string) => {
    const own = who === 'me' || who === scene.me.handle;
    const from = own ? scene.me.handle : who;
    return { id, at, own, from, name: own ? scene.me.name : participant(who, scene).name, remoteId: null };
  };
  if ('joined' in line) {
    const { handle, name } = participant(line.joined, scene);
    return { kind: 'notice', id, at, notice: { kind: 'joined', handle, name } };
  }
  if ('left' in line) {
    const { handle, name } = participant(line.left, scene);
    return { kind: 'notice', id, at, notice: { kind: 'left', handle, name } };
  }
  if ('nudge' in line) {
    const who = uttered(line.nudge);
    return { kind: 'nudge', ...who, delivery: who.own ? deliveryOf('delivered') : null };
  }
  const who = uttered(line.from);
  return {
    kind: 'message',
    ...who,
    text: line.text,
    format: line.format,
    automatic: false,
    delivery: who.own ? deliveryOf(line.state) : null,
  };
}

/** Number `count` of a scene's talks: its ids are the same every time, and nobody else's. */
function conversationOf(talk: Talk, date: string, count: number, scene: Scene): Conversation {
  const idOf = (entry: number) =>
    `00000000-0000-4000-8${String(count).padStart(3, '0')}-${String(entry).padStart(12, '0')}`;
  const entries = talk.lines.map((line, index) => entryOf(line, moment(date, line.at), idOf(index + 1), scene));
  const participants = talk.with.map((handle) => participant(handle, scene));
  const [first] = participants;
  return {
    id: idOf(0),
    peer: participants.length === 1 ? (first?.handle ?? null) : null,
    participants,
    entries,
    typing: [],
    unread: 0,
    lastReceivedAt: entries.findLast((entry) => entry.kind === 'message' && !entry.own)?.at ?? null,
  };
}

/** The conversation that is open, or null. */
export function openConversation(scene: Scene): Conversation | null {
  if (scene.conversation === null) return null;
  return { ...conversationOf(scene.conversation, scene.date, 0, scene), typing: scene.conversation.typing };
}

/** The conversations of former days, for the history. */
export function formerConversations(scene: Scene): readonly Conversation[] {
  return scene.history.map((talk, index) => conversationOf(talk, talk.date, index + 1, scene));
}
