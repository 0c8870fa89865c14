import { splitText } from '../../protocol/switchboard/split.ts';
import { lineOf, type Manner } from './manners.ts';

/** What a buddy hears that he answers. */
export type Heard = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'nudge' };

/** What a buddy does in a conversation. */
export type ChatAction =
  | { readonly kind: 'typing' }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'nudge' }
  /** Calls the first of them who can be called. */
  | { readonly kind: 'invite'; readonly handles: readonly string[] }
  /** Goes offline as if the line broke, and comes back so many milliseconds later. */
  | { readonly kind: 'vanish'; readonly backAfter: number };

export interface ChatStep {
  /** Milliseconds after the step before. */
  readonly after: number;
  readonly action: ChatAction;
}

/** Milliseconds between two typing notices (fact book 30 section 3.2). */
const typingInterval = 5_000;
/** Milliseconds for typing one character, and for any line. */
const perCharacter = 60;
const shortest = 1_200;
const longest = 7_000;

/** Whom the inviter brings in: the first who can be called. */
const bandMates = ['ravi@nudge.example', 'lanterns@nudge.example'] as const;

function between(random: () => number, least: number, most: number): number {
  return least + Math.floor(random() * (most - least));
}

/** A typing notice at once and every five seconds, and the end of so many milliseconds of typing. */
function typingFor(before: number, duration: number, then: ChatAction): readonly ChatStep[] {
  const steps: ChatStep[] = [{ after: before, action: { kind: 'typing' } }];
  let left = duration;
  for (; left > typingInterval; left -= typingInterval) {
    steps.push({ after: typingInterval, action: { kind: 'typing' } });
  }
  return [...steps, { after: left, action: then }];
}

/** Typing a line and saying it, as long as people need for that. */
export function typed(text: string, random: () => number): readonly ChatStep[] {
  const duration = Math.min(longest, Math.max(shortest, [...text].length * perCharacter));
  return typingFor(between(random, 700, 2_000), duration, { kind: 'say', text });
}

/**
 * What a buddy of that manner does about what he hears: `turn` counts what he was told since he lives, from 0. The same
 * manner, words, turn and random numbers give the same steps.
 */
export function answersTo(manner: Manner, heard: Heard, turn: number, random: () => number): readonly ChatStep[] {
  const line = manner.lines[turn % manner.lines.length] ?? manner.lines[0];
  if (heard.kind === 'nudge') {
    if (manner.habit !== 'nudge') return typed(manner.nudged, random);
    return [{ after: between(random, 700, 1_800), action: { kind: 'nudge' } }, ...typed(manner.nudged, random)];
  }
  switch (manner.habit) {
    case 'echo':
      return splitText(lineOf(manner, heard.text)).flatMap((piece) => typed(piece, random));
    case 'invite':
      return turn % manner.lines.length === 1
        ? [...typed(line, random), { after: 800, action: { kind: 'invite', handles: bandMates } }]
        : typed(line, random);
    case 'slowly':
      return typingFor(between(random, 2_000, 4_000), between(random, 18_000, 32_000), { kind: 'say', text: line });
    case 'vanish':
      return turn % manner.lines.length === 1
        ? typingFor(between(random, 700, 2_000), between(random, 2_000, 4_000), {
            kind: 'vanish',
            backAfter: between(random, 25_000, 50_000),
          })
        : typed(line, random);
    case 'lines':
    case 'nudge':
      return typed(line, random);
  }
}
