import type { EraName } from '../../skins/era.ts';
import type { EraMenus } from './era-menus.ts';
import { fourMenus } from './four.ts';
import { oneMenus } from './one.ts';
import { sevenMenus } from './seven.ts';
import { sixMenus } from './six.ts';

/** The menus of every generation of the looks, by name. */
export const menusOfEras: { readonly [N in EraName]: EraMenus } = {
  '7.x': sevenMenus,
  '6.x': sixMenus,
  '4.x': fourMenus,
  '1.0': oneMenus,
};
