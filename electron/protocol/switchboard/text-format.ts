import type { TextFormat } from '../../../shared/conversation.ts';
import { decodePercent, encodePercent } from '../percent.ts';

/** Longer names are no fonts of Windows. */
const fontCharacters = 64;
const swissProportional = 0x22;

/** Pitch and family of well-known fonts, for readers who lack the font; 0 says nothing of it (fact book 30 section 3.1). */
const pitchAndFamily: ReadonlyMap<string, number> = new Map([
  ['Arial', swissProportional],
  ['Comic Sans MS', 0x42],
  ['Courier New', 0x31],
  ['Georgia', 0x12],
  ['Impact', swissProportional],
  ['Lucida Console', 0x31],
  ['Segoe UI', swissProportional],
  ['Tahoma', swissProportional],
  ['Times New Roman', 0x12],
  ['Trebuchet MS', swissProportional],
  ['Verdana', swissProportional],
]);

/** `ff` is red: the number is blue, green, red, leading zeros dropped. */
function readColour(word: string): string {
  const number = /^[0-9a-f]{1,8}$/i.test(word) ? Number.parseInt(word, 16) : 0;
  return `#${[number & 0xff, (number >> 8) & 0xff, (number >> 16) & 0xff].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function writeColour(colour: string): string {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  return Number.parseInt(`${blue ?? ''}${green ?? ''}${red ?? ''}` || '0', 16).toString(16);
}

/**
 * The value of X-MMS-IM-Format. Parameters may stand in any order and be missing; charset, pitch and family are not read,
 * a colour that is no number is black.
 */
export function readTextFormat(value: string): TextFormat {
  const parameters = new Map<string, string>();
  for (const part of value.split(';')) {
    const [key = '', ...rest] = part.split('=');
    parameters.set(key.trim().toUpperCase(), rest.join('=').trim());
  }
  const effects = (parameters.get('EF') ?? '').toUpperCase();
  const font = decodePercent(parameters.get('FN') ?? '');
  return {
    font: font.length > fontCharacters ? '' : font,
    bold: effects.includes('B'),
    italic: effects.includes('I'),
    underline: effects.includes('U'),
    strikeout: effects.includes('S'),
    colour: readColour(parameters.get('CO') ?? ''),
    rightToLeft: parameters.get('RL') === '1',
  };
}

/** The reverse of `readTextFormat`: the font first, as the later switchboards want it (fact book 30 section 3.1). */
export function writeTextFormat(format: TextFormat): string {
  const effects = [
    format.bold ? 'B' : '',
    format.italic ? 'I' : '',
    format.underline ? 'U' : '',
    format.strikeout ? 'S' : '',
  ].join('');
  return [
    `FN=${encodePercent(format.font)}`,
    `EF=${effects}`,
    `CO=${writeColour(format.colour)}`,
    'CS=0',
    `PF=${(pitchAndFamily.get(format.font) ?? 0).toString(16)}`,
    ...(format.rightToLeft ? ['RL=1'] : []),
  ].join('; ');
}
