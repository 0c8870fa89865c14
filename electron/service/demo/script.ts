import type { OwnStatus } from '../../../shared/model.ts';
import type { DemoBuddy, DemoMedia } from './buddies.ts';
import { seededRandom } from './random.ts';

/** What a buddy does. */
export type DemoAction =
  | { readonly kind: 'signIn'; readonly status: OwnStatus }
  | { readonly kind: 'signOut' }
  | { readonly kind: 'status'; readonly status: OwnStatus }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'personalMessage'; readonly text: string }
  /** Null: the music stops. */
  | { readonly kind: 'media'; readonly media: DemoMedia | null };

export interface DemoStep {
  /** Milliseconds after the step before. */
  readonly after: number;
  readonly handle: string;
  readonly action: DemoAction;
}

/** Milliseconds between two steps. */
const shortest = 4_000;
const longest = 28_000;

interface Life {
  readonly buddy: DemoBuddy;
  status: OwnStatus | null;
  name: string;
  message: string;
  media: DemoMedia | null;
}

/**
 * The endless story of the buddies: depends on nothing but the seed, so the k-th step is always the same at the same time.
 */
export function* demoScript(buddies: readonly DemoBuddy[], seed: number): Generator<DemoStep, never> {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const lives: readonly Life[] = buddies
    .filter((buddy) => buddy.habits.length > 0)
    .map((buddy) => ({
      buddy,
      status: buddy.status,
      name: buddy.names[0],
      message: buddy.messages[0],
      media: buddy.playing ? (buddy.media[0] ?? null) : null,
    }));

  for (;;) {
    const after = shortest + Math.floor(random() * (longest - shortest));
    const life = pick(lives);
    if (life === undefined) throw new Error('nobody lives in this demo');
    const action = next(life, random, pick);
    apply(life, action);
    yield { after, handle: life.buddy.handle, action };
  }
}

function next(life: Life, random: () => number, pick: <T>(items: readonly T[]) => T | undefined): DemoAction {
  const { buddy } = life;
  const chance = random();
  const status = pick(buddy.habits.filter((habit) => habit !== life.status)) ?? 'NLN';
  if (life.status === null) return { kind: 'signIn', status };
  const name = pick(buddy.names.filter((each) => each !== life.name));
  const text = pick(buddy.messages.filter((each) => each !== life.message));
  const media = pick(buddy.media.filter((each) => each !== life.media));
  if (chance < 0.1) return { kind: 'signOut' };
  if (chance < 0.2 && name !== undefined) return { kind: 'name', name };
  if (chance < 0.4 && text !== undefined) return { kind: 'personalMessage', text };
  if (chance < 0.5 && life.media !== null) return { kind: 'media', media: null };
  if (chance < 0.65 && media !== undefined) return { kind: 'media', media };
  return { kind: 'status', status };
}

function apply(life: Life, action: DemoAction): void {
  switch (action.kind) {
    case 'signIn':
    case 'status':
      life.status = action.status;
      return;
    case 'signOut':
      life.status = null;
      life.media = null;
      return;
    case 'name':
      life.name = action.name;
      return;
    case 'personalMessage':
      life.message = action.text;
      return;
    case 'media':
      life.media = action.media;
      return;
  }
}
