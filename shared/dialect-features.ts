import { type DialectName, dialectNames } from './model.ts';

/** The dialect that each thing came with which windows offer only where it exists (fact book 00 section 4.1). */
const firstWith = { phones: 'MSNP5', groups: 'MSNP7', personalMessages: 'MSNP11' } as const;

export type DialectFeature = keyof typeof firstWith;

/**
 * Whether a dialect has something that windows offer. For those who can't see the dialect table of the protocol; a test
 * holds it against that table.
 */
export function dialectHas(dialect: DialectName, feature: DialectFeature): boolean {
  return dialectNames.indexOf(dialect) >= dialectNames.indexOf(firstWith[feature]);
}

/**
 * Characters that the box for typing takes at once (fact book 30 section 3.1): 400 in the windows of the time before
 * MSNP8, 1100 since. The same test holds it against the dialect table.
 */
export function inputCharacters(dialect: DialectName): number {
  return dialectNames.indexOf(dialect) < dialectNames.indexOf('MSNP8') ? 400 : 1100;
}
