import type { SomeTokens, Tokens } from './seven.ts';
import type { Structure } from './structure.ts';

/** The generations of the looks, newest first. */
export const eraNames = ['7.x', '6.x', '4.x', '1.0'] as const;
export type EraName = (typeof eraNames)[number];

/** A generation of the looks, as data. */
export interface Era {
  readonly name: EraName;
  readonly tokens: Tokens;
  /** What is different in the dark, which no original had. */
  readonly dark: SomeTokens;
  readonly structure: Structure;
}
