import type { Era, EraName } from './era.ts';
import { fourEra } from './four.ts';
import { oneEra } from './one.ts';
import { sevenEra } from './seven-era.ts';
import { sixEra } from './six.ts';

/** Every generation of the looks, by name. */
export const eras: { readonly [N in EraName]: Era } = {
  '7.x': sevenEra,
  '6.x': sixEra,
  '4.x': fourEra,
  '1.0': oneEra,
};
