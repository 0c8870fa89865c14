import type { DialectName } from '../../shared/model.ts';

/** The client that brought each dialect, with its year (fact book 00 section 4). */
const generations: { readonly [D in DialectName]: string } = {
  MSNP2: '1.0, 1999',
  MSNP3: '2.0, 1999',
  MSNP4: '2.2, 2000',
  MSNP5: '3.0, 2000',
  MSNP6: '3.6, 2001',
  MSNP7: '4.5, 2002',
  MSNP8: '5.0, 2002',
  MSNP9: '6.0, 2003',
  MSNP10: '6.1, 2003',
  MSNP11: '7.0, 2005',
  MSNP12: '7.5, 2005',
};

/** Version and year of the client that brought a dialect. */
export function clientGeneration(dialect: DialectName): string {
  return generations[dialect];
}
