import type { DemoBuddy } from './buddies.ts';
import { mannerOf } from './manners.ts';
import { seededRandom } from './random.ts';

/** A buddy begins a conversation by himself. */
export interface OpeningStep {
  /** Milliseconds after the step before. */
  readonly after: number;
  readonly handle: string;
  readonly line: string;
}

/** Milliseconds until the next one: rarely, and never soon after the start. */
const shortestWait = 240_000;
const longestWait = 600_000;

/** Who begins a conversation when, and with which words, without an end: the same for the same seed. */
export function* demoOpenings(buddies: readonly DemoBuddy[], seed: number): Generator<OpeningStep, never> {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const openers = buddies.filter(({ handle }) => mannerOf(handle).openings.length > 0);
  for (;;) {
    const after = shortestWait + Math.floor(random() * (longestWait - shortestWait));
    const handle = pick(openers)?.handle;
    const line = handle === undefined ? undefined : pick(mannerOf(handle).openings);
    if (handle === undefined || line === undefined) throw new Error('nobody in this demo begins a conversation');
    yield { after, handle, line };
  }
}
