import type { EraMenus } from '../../shared/menus/eras/era-menus.ts';
import { menusOfEras } from '../../shared/menus/eras/menus-of-eras.ts';
import { useEra } from '../skins/use-look.ts';

/** The menus of the era whose look is worn. */
export function useEraMenus(): EraMenus {
  return menusOfEras[useEra()];
}
