/** Most characters of a name that stand inside a sentence. */
const mostCharacters = 40;

/**
 * Somebody else's words inside a sentence of ours: their direction stays their own (FSI … PDI), and a name of 129
 * characters does not push the sentence away.
 */
export function isolated(words: string): string {
  const characters = [...words];
  const short = characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : words;
  return `\u2068${short}\u2069`;
}
