/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const shortHex = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const longHex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i;
const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)$/i;

/** `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(…)` or `rgba(…)`; null for anything else. */
export function parseColour(source: string): Colour | null {
  const short = shortHex.exec(source);
  if (short !== null) {
    const [red = 0, green = 0, blue = 0] = short.slice(1).map((digit) => Number.parseInt(digit + digit, 16));
    return { red, green, blue, alpha: 1 };
  }
  const long = longHex.exec(source);
  if (long !== null) {
    const [red = 0, green = 0, blue = 0] = long.slice(1, 4).map((pair) => Number.parseInt(pair, 16));
    return { red, green, blue, alpha: long[4] === undefined ? 1 : Number.parseInt(long[4], 16) / 255 };
  }
  const numbers = rgb.exec(source);
  if (numbers === null) return null;
  const [red = 0, green = 0, blue = 0] = numbers.slice(1, 4).map(Number);
  const given = numbers[4] === undefined ? 1 : Number(numbers[4]) / (numbers[5] === '%' ? 100 : 1);
  if (Math.max(red, green, blue) > 255 || !(given >= 0 && given <= 1)) return null;
  return { red, green, blue, alpha: given };
}

/** As CSS writes it: `#rrggbb`, or `rgba(…)` where something shines through. */
export function formatColour({ red, green, blue, alpha }: Colour): string {
  if (alpha < 1) return `rgba(${red}, ${green}, ${blue}, ${Number(alpha.toFixed(3))})`;
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
function toHsl({ red, green, blue }: Colour): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: sector * 60, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - amount * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** The colour turned by so many degrees of hue, with its saturation multiplied; as light as it was. */
export function turned(colour: Colour, degrees: number, saturationFactor: number): Colour {
  const { hue, saturation, lightness } = toHsl(colour);
  const newHue = (((hue + degrees) % 360) + 360) % 360;
  return fromHsl(newHue, Math.min(1, saturation * saturationFactor), lightness, colour.alpha);
}
