import { formatColour, parseColour, turned } from './colour.ts';
import { sevenTokens, type TokenName, type Tokens } from './seven.ts';

/** The choices of the paint-brush, each a turn of the hue from the era's own blue. */
export const colourSchemes = {
  blue: { degrees: 0, saturation: 1 },
  violet: { degrees: 45, saturation: 0.9 },
  pink: { degrees: 105, saturation: 0.95 },
  red: { degrees: 138, saturation: 0.9 },
  orange: { degrees: 172, saturation: 1 },
  gold: { degrees: 190, saturation: 0.9 },
  green: { degrees: -95, saturation: 0.75 },
  teal: { degrees: -42, saturation: 0.85 },
  slate: { degrees: 0, saturation: 0.3 },
} as const;
export type ColourSchemeName = keyof typeof colourSchemes;
export const colourSchemeNames: readonly ColourSchemeName[] = [
  'blue',
  'violet',
  'pink',
  'red',
  'orange',
  'gold',
  'green',
  'teal',
  'slate',
];

/** What means something by its colour stays: errors, notices, what is chosen in a dialog, the wire. */
const untinted: readonly TokenName[] = [
  'text',
  'error-text',
  'error-fill',
  'error-border',
  'invalid-border',
  'info-bar',
  'close-button',
  'close-button-hover',
  'close-button-active',
  'check-mark',
  'radio-mark',
  'hot',
  'progress-blocks',
  'wire-in',
  'wire-out',
  'button-hover-glow',
];

const colourInText = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/gi;

/** The tokens as the paint-brush would have them: every blue turned, greys as they were. */
export function inScheme(tokens: Tokens, scheme: ColourSchemeName): Tokens {
  const { degrees, saturation } = colourSchemes[scheme];
  if (degrees === 0 && saturation === 1) return tokens;
  const tinted: { [N in TokenName]: string } = { ...tokens };
  for (const name of tokenNames) {
    if (untinted.includes(name)) continue;
    tinted[name] = tokens[name].replace(colourInText, (source) => {
      const colour = parseColour(source);
      return colour === null ? source : formatColour(turned(colour, degrees, saturation));
    });
  }
  return tinted;
}

function isTokenName(name: string): name is TokenName {
  return Object.hasOwn(sevenTokens, name);
}

/** Every token there is, in the order of the documentation. */
export const tokenNames: readonly TokenName[] = Object.keys(sevenTokens).filter(isTokenName);
