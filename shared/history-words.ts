/** A word of a text as a search knows it. */
export interface HistoryWord {
  /** In small letters and without accents, so that one way to write it finds the other. */
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units; `end` is behind it. */
  readonly start: number;
  readonly end: number;
}

const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/**
 * A letter of a script that puts no spaces between words is, with its marks, a word by itself (so that what somebody
 * looks for is a row of such words, wherever it stands); a pictograph is one too; else letters and digits in a row.
 */
const wordForm = new RegExp(
  String.raw`[${unspaced}]\p{M}*|\p{Extended_Pictographic}|(?:(?![${unspaced}])[\p{L}\p{N}]\p{M}*)+`,
  'gu',
);
const notOfAWord = /[^\p{L}\p{N}\p{Extended_Pictographic}]/gu;

/** Longer ones are cut, in UTF-16 units: nobody types them, and an index has no use for them. */
const longestWord = 64;

function folded(word: string): string {
  return word.normalize('NFKD').toLowerCase().replace(notOfAWord, '').normalize('NFC').slice(0, longestWord);
}

/** The words of a text, in order. */
export function historyWords(text: string): readonly HistoryWord[] {
  return [...text.matchAll(wordForm)].flatMap((match) => {
    const word = folded(match[0]);
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}
