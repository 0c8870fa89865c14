/** Windows language numbers (LCID) that accounts of the time carried, as BCP 47 tags. */
const tags: { readonly [lcid: number]: string } = {
  1025: 'ar-SA',
  1028: 'zh-TW',
  1029: 'cs-CZ',
  1030: 'da-DK',
  1031: 'de-DE',
  1032: 'el-GR',
  1033: 'en-US',
  1034: 'es-ES',
  1035: 'fi-FI',
  1036: 'fr-FR',
  1037: 'he-IL',
  1038: 'hu-HU',
  1040: 'it-IT',
  1041: 'ja-JP',
  1042: 'ko-KR',
  1043: 'nl-NL',
  1044: 'nb-NO',
  1045: 'pl-PL',
  1046: 'pt-BR',
  1048: 'ro-RO',
  1049: 'ru-RU',
  1050: 'hr-HR',
  1051: 'sk-SK',
  1053: 'sv-SE',
  1054: 'th-TH',
  1055: 'tr-TR',
  1058: 'uk-UA',
  1060: 'sl-SI',
  1066: 'vi-VN',
  1081: 'hi-IN',
  2052: 'zh-CN',
  2055: 'de-CH',
  2057: 'en-GB',
  2058: 'es-MX',
  2060: 'fr-BE',
  2067: 'nl-BE',
  2070: 'pt-PT',
  3076: 'zh-HK',
  3079: 'de-AT',
  3081: 'en-AU',
  3082: 'es-ES',
  3084: 'fr-CA',
  4105: 'en-CA',
};

/** The name of the language with that number, in the language `locale`; null for a number we don't know. */
export function languageName(lcid: number, locale: string): string | null {
  const tag = tags[lcid];
  return tag === undefined ? null : (new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? null);
}

/** The name of a country with that two-letter code; null for anything else. */
export function countryName(code: string, locale: string): string | null {
  if (!/^[a-z]{2}$/i.test(code)) return null;
  const name = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code.toUpperCase());
  return name ?? null;
}
