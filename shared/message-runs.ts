import { type EmoticonId, emoticonAt } from './emoticons.ts';

/** A stretch of a message: `text` is what was written there, so that all of them together are the message. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** `address`: where it leads, with its scheme (http, https, ftp or mailto). */
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'emoticon'; readonly text: string; readonly id: EmoticonId };

type Link = Extract<Run, { kind: 'link' }>;

/**
 * Web and mail addresses with a scheme or `www.`, and plain mail addresses. Nothing in it can be matched in two ways and
 * what may stand before an `@` is bounded, so that the time is in proportion to the text.
 */
const candidates =
  /(?<![\p{L}\p{N}_])(?:(?<web>(?:https?|ftp):\/\/[^\s<>"\p{Cc}\p{Cf}]+)|(?<bare>www\.[^\s<>"\p{Cc}\p{Cf}]+)|(?<mailto>mailto:[^\s<>"\p{Cc}\p{Cf}]+))|(?<![\w.+-])(?<mail>[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})(?![\p{L}\p{N}_@-])/giu;
/** What is left without the end of the sentence is still an address. */
const leadsSomewhere = /^(?:(?:https?|ftp):\/\/[\p{L}\p{N}[]|www\.[\p{L}\p{N}]|mailto:[^@]+@[^@]+$)/iu;
/** What ends a sentence, not an address. */
const sentenceEnds = new Set('.,;:!?\'"*…。，、！？');
const brackets: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

function count(text: string, wanted: string): number {
  return text.split(wanted).length - 1;
}

/** An address without what follows it in the sentence: a closing bracket belongs to it if it was opened in it. */
function withoutSentenceEnd(candidate: string): string {
  const surplus = new Map(
    [...brackets].map(([closing, opening]) => [closing, count(candidate, closing) - count(candidate, opening)]),
  );
  let end = candidate.length;
  for (; end > 0; end -= 1) {
    const last = candidate.charAt(end - 1);
    const left = surplus.get(last) ?? 0;
    if (left > 0) {
      surplus.set(last, left - 1);
    } else if (!sentenceEnds.has(last)) {
      break;
    }
  }
  return candidate.slice(0, end);
}

function linkOf({ web, bare, mailto, mail }: { readonly [name: string]: string | undefined }): Link | null {
  if (mail !== undefined) {
    return { kind: 'link', text: mail, address: `mailto:${mail}` };
  }
  const text = withoutSentenceEnd(web ?? bare ?? mailto ?? '');
  const address = bare === undefined ? text : `http://${text}`;
  return leadsSomewhere.test(text) && URL.canParse(address) ? { kind: 'link', text, address } : null;
}

/** Adds text with the emoticons in it. */
function addPlain(text: string, runs: Run[]): void {
  let start = 0;
  let index = 0;
  while (index < text.length) {
    const found = emoticonAt(text, index);
    if (found === null) {
      index += 1;
      continue;
    }
    if (index > start) {
      runs.push({ kind: 'text', text: text.slice(start, index) });
    }
    runs.push({ kind: 'emoticon', text: found.code, id: found.id });
    index += found.code.length;
    start = index;
  }
  if (index > start) {
    runs.push({ kind: 'text', text: text.slice(start) });
  }
}

/**
 * A message as stretches of plain text, links (http, https, ftp, `www.`, mailto and plain mail addresses) and emoticons
 * (the longest code first, case counts, never inside a link). The time is in proportion to the length of the text.
 */
export function messageRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const match of text.matchAll(candidates)) {
    const link = match.groups === undefined ? null : linkOf(match.groups);
    if (link !== null) {
      addPlain(text.slice(start, match.index), runs);
      runs.push(link);
      start = match.index + link.text.length;
    }
  }
  addPlain(text.slice(start), runs);
  return runs;
}
