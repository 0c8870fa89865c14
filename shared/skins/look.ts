import { type ColourSchemeName, inScheme } from './colour-scheme.ts';
import type { CustomSkin } from './custom-skin.ts';
import type { EraName } from './era.ts';
import { eras } from './eras.ts';
import type { Tokens } from './seven.ts';
import type { Structure } from './structure.ts';

/** How the windows look now: all that is chosen, worked out. */
export interface Look {
  readonly era: EraName;
  readonly dark: boolean;
  readonly tokens: Tokens;
  readonly structure: Structure;
}

/** What somebody chose: an era or a skin of their own, a colour scheme, and light or dark. */
export interface LookChoice {
  readonly era: EraName;
  /** Takes the place of the era where there is one. */
  readonly custom: CustomSkin | null;
  readonly scheme: ColourSchemeName;
  readonly dark: boolean;
}

/** The look of a choice. A custom skin's own colours are as its maker wrote them, in the dark and in every scheme. */
export function lookOf({ era: chosen, custom, scheme, dark }: LookChoice): Look {
  const era = eras[custom?.era ?? chosen];
  const lit: Tokens = dark ? { ...era.tokens, ...era.dark } : era.tokens;
  return {
    era: era.name,
    dark,
    tokens: { ...inScheme(lit, scheme), ...custom?.tokens },
    structure: { ...era.structure, ...custom?.structure },
  };
}

/** What a look draws round the contents of a dialog, in pixels altogether: caption and border. */
export function dialogFrame({ tokens, structure }: Pick<Look, 'tokens' | 'structure'>): {
  readonly width: number;
  readonly height: number;
} {
  const border = Number.parseFloat(tokens['frame-width']);
  const caption = Number.parseFloat(tokens['caption-height']);
  return { width: 2 * border, height: caption + (structure.borderAbove ? 2 : 1) * border };
}

/** What is worn, of the settings. */
interface Worn {
  readonly look: { readonly era: EraName; readonly skin: string | null };
  readonly skins: readonly CustomSkin[];
}

function skinOf({ look, skins }: Worn): CustomSkin | undefined {
  return skins.find(({ name }) => name === look.skin);
}

/** The parts and shapes of the windows that are worn. */
export function structureOf(worn: Worn): Structure {
  return { ...eras[eraOf(worn)].structure, ...skinOf(worn)?.structure };
}

/** The order of the contact list: the one that was chosen, else that of the windows' era. */
export function sortOrder(
  settings: Worn & { readonly appearance: { readonly sortBy: Structure['sortBy'] | null } },
): Structure['sortBy'] {
  return settings.appearance.sortBy ?? structureOf(settings).sortBy;
}

/** The era whose windows are worn: that of the skin, where there is one. */
export function eraOf(worn: Worn): EraName {
  return skinOf(worn)?.era ?? worn.look.era;
}
