import { limits } from '../../../shared/limits.ts';
import { messageRuns } from '../../../shared/message-runs.ts';
import { textOctets } from './bodies/text.ts';
import { type TextBody, writeBody } from './bodies.ts';

/** A piece ends at a space only if it is not much shorter for it. */
const leastFilled = 0.5;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

interface Unit {
  readonly text: string;
  readonly octets: number;
}

function unit(text: string): Unit {
  return { text, octets: textOctets(text).length };
}

/** Where emoticon codes end, by where they begin. */
function codeEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let place = 0;
  for (const run of messageRuns(text)) {
    if (run.kind === 'emoticon') {
      ends.set(place, place + run.text.length);
    }
    place += run.text.length;
  }
  return ends;
}

/** What must stay together: characters as people see them, and emoticon codes. One that is larger than `room` is cut. */
function unitsOf(text: string, room: number): readonly Unit[] {
  const ends = codeEnds(text);
  const units: Unit[] = [];
  let start = 0;
  let codeEnd = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    for (let place = index; place < index + segment.length; place += 1) {
      codeEnd = ends.get(place) ?? codeEnd;
    }
    const end = index + segment.length;
    if (end >= codeEnd) {
      const whole = unit(text.slice(start, end));
      units.push(...(whole.octets > room ? Array.from(whole.text, unit) : [whole]));
      start = end;
    }
  }
  return units;
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

/** Fills pieces with units, each up to a space where there is a late one. */
function fillPieces(units: readonly Unit[], room: number): readonly string[] {
  const pieces: string[] = [];
  let piece: Unit[] = [];
  let octets = 0;
  let afterSpace: number | null = null;
  for (const next of units) {
    while (octets + next.octets > room) {
      const rest = piece.splice(afterSpace ?? piece.length);
      pieces.push(textOf(piece));
      piece = rest;
      octets = rest.reduce((sum, unitOfRest) => sum + unitOfRest.octets, 0);
      afterSpace = null;
    }
    piece.push(next);
    octets += next.octets;
    if (/^\s/.test(next.text) && octets >= room * leastFilled) {
      afterSpace = piece.length;
    }
  }
  return piece.length === 0 ? pieces : [...pieces, textOf(piece)];
}

/**
 * A text as pieces that each fit into one message (`limits.messageOctets` with all headers, fact book 30 section 3) sent
 * like `body`; together they are the text. Never cuts a character or an emoticon code, and ends pieces at spaces where
 * it can. Throws RangeError when the headers alone leave no room.
 */
export function splitText(body: TextBody): readonly string[] {
  const room = limits.messageOctets - writeBody({ ...body, text: '' }).length;
  if (room < 64) {
    throw new RangeError(`only ${room} octets are left for the text of a message`);
  }
  return fillPieces(unitsOf(body.text, room), room);
}
