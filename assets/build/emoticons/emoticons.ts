import { ANIMALS } from './animals.ts';
import type { Drawing } from './emoticon-svg.ts';
import { FACES } from './faces.ts';
import { FOOD } from './food.ts';
import { MOVING_FACES } from './moving-faces.ts';
import { NATURE } from './nature.ts';
import { PEOPLE } from './people.ts';
import { THINGS } from './things.ts';

/** Every emoticon by its id, which is also the name of its file (UI.md section 4). */
export const EMOTICONS: ReadonlyMap<string, Drawing> = new Map<string, Drawing>(
  [FACES, MOVING_FACES, PEOPLE, ANIMALS, NATURE, FOOD, THINGS].flatMap((drawings) => Object.entries(drawings)),
);
