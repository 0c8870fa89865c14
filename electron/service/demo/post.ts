import type { Mail, MailFolder } from '../mailbox.ts';
import type { DemoBuddy } from './buddies.ts';
import { seededRandom } from './random.ts';

/** What happens to the mailbox of the demo account. */
export type PostAction =
  | { readonly kind: 'arrives'; readonly mail: Mail }
  | { readonly kind: 'moves'; readonly from: MailFolder; readonly to: MailFolder };

export interface PostStep {
  /** Milliseconds after the step before. */
  readonly after: number;
  readonly action: PostAction;
}

/** Milliseconds until a message comes, and until it is dealt with somewhere else. */
const shortestWait = 90_000;
const longestWait = 240_000;

const subjects = [
  'Photos from Saturday',
  'Re: the paper lanterns',
  'Dinner on Friday?',
  'You have to hear this',
  'Minutes of the meeting',
  'Fwd: fwd: fwd: the funniest thing',
] as const;

/** Read, thrown away, or put into a folder unread: the ways a message leaves the counter of the inbox. */
const ends: readonly MailFolder[] = ['ACTIVE', 'trAsH', 'sAvEd'];

/**
 * The endless story of the mailbox, the same for the same seed: a message comes, later it is read, moved or thrown away,
 * and what was put into the folder is read some time after. So the counters live and always come back.
 */
export function* demoPost(buddies: readonly DemoBuddy[], seed: number): Generator<PostStep, never> {
  const random = seededRandom(seed);
  const between = (): number => shortestWait + Math.floor(random() * (longestWait - shortestWait));
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  for (;;) {
    const writer = pick(buddies);
    const subject = pick(subjects) ?? subjects[0];
    if (writer === undefined) throw new Error('nobody lives in this demo');
    const mail = { from: writer.names[0], address: writer.handle, subject };
    yield { after: between(), action: { kind: 'arrives', mail } };
    const to = pick(ends) ?? 'ACTIVE';
    yield { after: between(), action: { kind: 'moves', from: 'ACTIVE', to } };
    if (to === 'sAvEd') yield { after: between(), action: { kind: 'moves', from: to, to } };
  }
}
