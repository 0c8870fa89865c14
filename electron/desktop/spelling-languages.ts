/** As many as people write in; each is a dictionary to keep at hand. */
const mostLanguages = 3;

/**
 * The dictionaries for the languages of the system, in its order, or for the `shown` one of the program where none of those
 * has a dictionary. All are BCP 47 tags; a language whose very region has no dictionary takes that of the language alone,
 * else the first one of another region.
 */
export function spellingLanguages(
  preferred: readonly string[],
  shown: string,
  available: readonly string[],
): readonly string[] {
  const found = dictionaries(preferred, available);
  return found.length > 0 ? found : dictionaries([shown], available);
}

function dictionaries(wanted: readonly string[], available: readonly string[]): readonly string[] {
  const found = wanted.flatMap((tag) => {
    const [language = ''] = tag.toLowerCase().split('-');
    return (
      available.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      available.find((one) => one.toLowerCase() === language) ??
      available.find((one) => one.toLowerCase().startsWith(`${language}-`)) ??
      []
    );
  });
  return [...new Set(found)].slice(0, mostLanguages);
}
