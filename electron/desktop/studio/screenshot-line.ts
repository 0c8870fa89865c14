import { type ColourSchemeName, colourSchemeNames } from '../../../shared/skins/colour-scheme.ts';
import { type EraName, eraNames } from '../../../shared/skins/era.ts';
import { type Backdrop, backdrops, type PictureScale, pictureScales } from '../../../shared/studio.ts';
import { type LanguageCode, languageCodes } from '../../../shared/text/languages.ts';

/** The windows in which a recorded session shows. */
const recordedWindows = ['main', 'conversation', 'inspector'] as const;

/** What `--screenshot` asks for. */
export interface ScreenshotWish {
  /** Print the names of the scenes, and nothing else. */
  readonly list: boolean;
  /** Every scene in every era, `out` being a folder. */
  readonly all: boolean;
  /** Name of a scene, or path of a scene (.json) or recorded session (.jsonl). */
  readonly scene: string;
  /** Null: as the scene says. */
  readonly era: EraName | null;
  readonly scheme: ColourSchemeName | null;
  readonly dark: boolean | null;
  /** What the windows speak; what people say in the scene stays as it is. */
  readonly language: LanguageCode | null;
  readonly scale: PictureScale;
  readonly backdrop: Backdrop;
  /** With caption and border. */
  readonly framed: boolean;
  /** Which window of a recorded session. */
  readonly window: (typeof recordedWindows)[number];
  /** Names and addresses are replaced. */
  readonly disguised: boolean;
  readonly out: string;
}

function oneOf<T>(what: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => String(choice) === value);
  if (found === undefined) throw new ScreenshotLineError(`${what} is one of ${choices.join(', ')}, not "${value}"`);
  return found;
}

/** The command line asks for no picture that can be taken; the message says why. */
export class ScreenshotLineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScreenshotLineError';
  }
}

/** How to ask for a picture. */
export const screenshotUsage = `--screenshot --scene NAME-OR-FILE --out FILE.png
  [--skin ${eraNames.join('|')}] [--scheme ${colourSchemeNames.join('|')}] [--dark | --light]
  [--language ${languageCodes.join('|')}]
  [--scale ${pictureScales.join('|')}] [--backdrop ${backdrops.join('|')}] [--anonymous] [--no-frame]
  [--window ${recordedWindows.join('|')}] of a recorded session
--screenshot --all --out FOLDER
--screenshot --list`;

/**
 * Reads the switches after `--screenshot`; null when it is not there, for then the program starts as ever. Throws
 * ScreenshotLineError.
 */
export function readScreenshotLine(switches: readonly string[]): ScreenshotWish | null {
  const start = switches.indexOf('--screenshot');
  if (start < 0) return null;
  const given = switches.slice(start + 1);
  const valueAfter = (name: string): string | null => {
    const index = given.findLastIndex((word) => word === name || word.startsWith(`${name}=`));
    const word = given[index];
    if (word === undefined) return null;
    const value = word === name ? given[index + 1] : word.slice(name.length + 1);
    if (value === undefined || value === '') throw new ScreenshotLineError(`${name} needs a value`);
    return value;
  };
  const list = given.includes('--list');
  const all = given.includes('--all');
  const scene = valueAfter('--scene');
  const out = valueAfter('--out');
  if (!list && !all && scene === null) throw new ScreenshotLineError('--scene is missing');
  if (!list && out === null) throw new ScreenshotLineError('--out is missing');
  const era = valueAfter('--skin');
  const scheme = valueAfter('--scheme');
  const language = valueAfter('--language');
  return {
    list,
    all,
    scene: scene ?? '',
    out: out ?? '',
    era: era === null ? null : oneOf('--skin', era, eraNames),
    scheme: scheme === null ? null : oneOf('--scheme', scheme, colourSchemeNames),
    dark: given.includes('--dark') ? true : given.includes('--light') ? false : null,
    language: language === null ? null : oneOf('--language', language, languageCodes),
    scale: oneOf('--scale', valueAfter('--scale') ?? '1', pictureScales),
    backdrop: oneOf('--backdrop', valueAfter('--backdrop') ?? 'none', backdrops),
    framed: !given.includes('--no-frame'),
    window: oneOf('--window', valueAfter('--window') ?? 'main', recordedWindows),
    disguised: given.includes('--anonymous'),
  };
}
