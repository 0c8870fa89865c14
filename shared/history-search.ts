import type { Mark } from './history.ts';
import { type HistoryWord, historyWords } from './history-words.ts';

/** Words that have to stand in a row. */
export interface SearchedPhrase {
  readonly words: readonly string[];
  /** Its last word need only begin so: it may still be being typed. */
  readonly unfinished: boolean;
}

/** More of a search are not looked at. */
const mostWords = 20;

/**
 * What somebody looks for: what they wrote without a space between is a phrase, all phrases have to be there, and the
 * last word counts as unfinished until a space follows it.
 */
export function searchedPhrases(query: string): readonly SearchedPhrase[] {
  const written = query.split(/\s+/).map((part) => historyWords(part).map(({ word }) => word));
  const phrases = written.filter((words) => words.length > 0).slice(0, mostWords);
  const isOpen = /\S$/.test(query) && written.at(-1) === phrases.at(-1);
  return phrases.map((words, index) => ({
    words: words.slice(0, mostWords),
    unfinished: isOpen && index === phrases.length - 1,
  }));
}

function standsAt(words: readonly HistoryWord[], index: number, phrase: SearchedPhrase): boolean {
  return phrase.words.every((wanted, offset) => {
    const found = words[index + offset]?.word;
    if (found === undefined) return false;
    return phrase.unfinished && offset === phrase.words.length - 1 ? found.startsWith(wanted) : found === wanted;
  });
}

/** Where in a text what was looked for stands: in order, and without overlaps. */
export function searchMarks(text: string, phrases: readonly SearchedPhrase[]): readonly Mark[] {
  const words = historyWords(text);
  const marks: Mark[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const lengths = phrases.filter((phrase) => standsAt(words, index, phrase)).map((phrase) => phrase.words.length);
    const first = words[index];
    const last = words[index + Math.max(0, ...lengths) - 1];
    if (lengths.length === 0 || first === undefined || last === undefined) continue;
    const previous = marks.at(-1);
    if (previous !== undefined && first.start < previous.end)
      marks[marks.length - 1] = { start: previous.start, end: Math.max(previous.end, last.end) };
    else marks.push({ start: first.start, end: last.end });
  }
  return marks;
}

/** How much of a text a snippet shows, and how much of it before the first mark, in UTF-16 units. */
const snippetLength = 120;
const lead = 30;

/** The part of a text around its first mark, on one line, with the marks in it. */
export function snippetOf(
  text: string,
  marks: readonly Mark[],
): { readonly text: string; readonly marks: readonly Mark[] } {
  const first = marks[0]?.start ?? 0;
  let start = Math.max(0, Math.min(first - lead, text.length - snippetLength));
  if (start > 0) {
    const space = text.indexOf(' ', start);
    if (space > 0 && space < first) start = space + 1;
    else if (/[\udc00-\udfff]/.test(text.charAt(start))) start += 1;
  }
  let end = Math.min(text.length, start + snippetLength);
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  const before = start > 0 ? '…' : '';
  const part = text.slice(start, end).replace(/[\r\n\t]/g, ' ');
  const shift = before.length - start;
  return {
    text: `${before}${part}${end < text.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.start < end)
      .map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  };
}
