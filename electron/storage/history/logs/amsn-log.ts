import type { TextFormat } from '../../../../shared/conversation.ts';
import {
  isLoggedTime,
  type LoggedItem,
  type LoggedMessage,
  type LogReader,
  longestLoggedName,
  longestLoggedText,
  plainFormat,
} from './logged-item.ts';

const mark = '|"L';
const grey = '|"LGRA';
const red = '|"LRED';
const blue = '|"LITA';
const clock = '|"LTIME';
/** A longer line is no line of a log, in characters. */
const longestLine = 200_000;

const skipped: LoggedItem = { kind: 'skipped' };

/** The time that a stretch of a line tells as `|"LTIME` and Unix seconds, or null. */
function timeIn(part: string): number | null {
  const at = part.indexOf(clock);
  if (at < 0) return null;
  const time = Number(/^\d{1,12}/.exec(part.slice(at + clock.length))?.[0] ?? Number.NaN) * 1000;
  return isLoggedTime(time) ? time : null;
}

/** What follows the colour of a text: `NOR`, `RED`, or `C` and up to six hexadecimal digits, and a space. */
function writing(
  part: string,
): { readonly text: string; readonly format: TextFormat | null; readonly failed: boolean } | null {
  const [, colour = ''] = /^(NOR|RED|C[\da-f]{0,6}) /i.exec(part) ?? [];
  if (colour === '') return null;
  const text = part.slice(colour.length + 1);
  if (colour === 'NOR' || colour === 'RED') return { text, format: null, failed: colour === 'RED' };
  const digits = colour.slice(1).toLowerCase().padStart(6, '0');
  return { text, format: { ...plainFormat, colour: `#${digits}` }, failed: false };
}

/**
 * Reads a log of aMSN: UTF-8 lines whose parts begin with `|"L` and a colour. A red line with a time begins a
 * conversation (its words are in the user's language); other red lines are notices. A message is a grey part with its
 * time, a blue one with the name, ` :`, and the text in its own colour; lines that follow without a colour belong to it.
 */
export class AmsnLog implements LogReader {
  #rest = '';
  #session = 0;
  /** The message whose lines are still coming. */
  #open: { readonly message: LoggedMessage; readonly lines: string[] } | null = null;

  write(text: string): readonly LoggedItem[] {
    const lines = `${this.#rest}${text}`.split('\n');
    this.#rest = lines.pop() ?? '';
    const items = lines.flatMap((line) => this.#line(line));
    if (this.#rest.length <= longestLine) return items;
    const cut = this.#rest;
    this.#rest = '';
    return [...items, ...this.#line(cut)];
  }

  end(): readonly LoggedItem[] {
    const items = this.#rest === '' ? [] : this.#line(this.#rest);
    this.#rest = '';
    return [...items, ...this.#finish()];
  }

  #line(raw: string): readonly LoggedItem[] {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.startsWith(red)) return this.#note(line);
    if (line.startsWith(grey)) return this.#message(line);
    if (this.#open !== null) this.#open.lines.push(line);
    else if (line.trim() !== '') return [skipped];
    return [];
  }

  #note(line: string): readonly LoggedItem[] {
    const finished = this.#finish();
    if (timeIn(line) === null) return [...finished, skipped];
    this.#session += 1;
    return finished;
  }

  #message(line: string): readonly LoggedItem[] {
    const finished = this.#finish();
    const name = line.indexOf(blue);
    const end = line.indexOf(` :${mark}`, name);
    const at = timeIn(line.slice(0, Math.max(0, name)));
    const said = end < 0 ? null : writing(line.slice(end + 2 + mark.length));
    if (name < 0 || at === null || said === null) return [...finished, skipped];
    this.#session = Math.max(1, this.#session);
    const speaker = line.slice(name + blue.length, end).slice(0, longestLoggedName);
    const message: LoggedMessage = { kind: 'message', session: this.#session, at, speaker, hearers: [], ...said };
    this.#open = { message, lines: [said.text] };
    return finished;
  }

  #finish(): readonly LoggedItem[] {
    if (this.#open === null) return [];
    const { message, lines } = this.#open;
    this.#open = null;
    const text = lines.join('\n').replace(/\n+$/, '').slice(0, longestLoggedText);
    return text === '' ? [skipped] : [{ ...message, text }];
  }
}
