/** A word or name of a command line. In quotes it is never a keyword. */
export interface Word {
  readonly value: string;
  readonly quoted: boolean;
}

const quotedWord = /^"((?:[^"\\]|\\.)+)"(?:\s+|$)/su;
const bareWord = /^([^\s"]\S*)\s*/su;

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}

/**
 * The first word of `text` and what follows it: up to a space, or in double quotes, where `\"` and `\\` are a quote and
 * a backslash. Null when there is none, or its quotes are empty, not closed, or not followed by a space.
 */
export function firstWord(text: string): (Word & { readonly rest: string }) | null {
  const quoted = quotedWord.exec(text);
  const found = quoted ?? bareWord.exec(text);
  if (found === null) return null;
  const [whole, value = ''] = found;
  return { value: quoted === null ? value : unescaped(value), quoted: quoted !== null, rest: text.slice(whole.length) };
}

/** All of `text` as one name: as it stands, spaces and all, or in quotes. Null as above, or when something follows. */
export function wholeName(text: string): Word | null {
  if (text === '') return null;
  if (!text.startsWith('"')) return { value: text, quoted: false };
  const word = firstWord(text);
  return word === null || word.rest !== '' ? null : { value: word.value, quoted: true };
}
