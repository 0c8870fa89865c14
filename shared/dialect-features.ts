import { type DialectName, dialectNames } from './model.ts';

/** First and last dialect of each thing that windows offer only where it exists (fact book 00 section 4.1). */
const lifetimes = {
  directory: ['MSNP2', 'MSNP7'],
  phones: ['MSNP5', 'MSNP12'],
  invitationWords: ['MSNP5', 'MSNP12'],
  groups: ['MSNP7', 'MSNP12'],
  personalMessages: ['MSNP11', 'MSNP12'],
} as const satisfies { readonly [feature: string]: readonly [first: DialectName, last: DialectName] };

export type DialectFeature = keyof typeof lifetimes;

/**
 * Whether a dialect has something that windows offer. For those who can't see the dialect table of the protocol; a test
 * holds it against that table.
 */
export function dialectHas(dialect: DialectName, feature: DialectFeature): boolean {
  const [first, last] = lifetimes[feature];
  const at = dialectNames.indexOf(dialect);
  return at >= dialectNames.indexOf(first) && at <= dialectNames.indexOf(last);
}

/**
 * Characters that the box for typing takes at once (fact book 30 section 3.1): 400 in the windows of the time before
 * MSNP8, 1100 since. The same test holds it against the dialect table.
 */
export function inputCharacters(dialect: DialectName): number {
  return dialectNames.indexOf(dialect) < dialectNames.indexOf('MSNP8') ? 400 : 1100;
}
