import { useEra } from '../skins/use-look.ts';
import type { EraMenus } from './eras/era-menus.ts';
import { menusOfEras } from './eras/menus-of-eras.ts';

/** The menus of the era whose look is worn. */
export function useEraMenus(): EraMenus {
  return menusOfEras[useEra()];
}
