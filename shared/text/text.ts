/**
 * The one catalogue of everything a person reads. A component asks for a key and never holds words of its own, so a
 * language is one more object of the same shape.
 */
import { english } from './english/english.ts';

/** An entry is a text, or one text for each plural form of `{count}`. */
type Entry = string | Plural;
type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type TextKey = keyof typeof english;
/** What a language has to bring along. `locale` is a BCP 47 tag: plural forms, dates and names of countries follow it. */
export interface Language {
  readonly locale: string;
  readonly texts: Texts;
}

/** A text for every key. */
export type Texts = { readonly [K in TextKey]: Entry };

type Placeholders<T> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : T extends { readonly other: infer Other }
    ? Placeholders<Other>
    : never;
type Values<K extends TextKey> = { readonly [Name in Placeholders<(typeof english)[K]>]: string | number };
/** Nothing for a text without placeholders, else an object with every one of them. */
export type TextValues<K extends TextKey> = keyof Values<K> extends never ? [] : [values: Values<K>];

/** Keys of texts without placeholders. */
export type PlainKey = { [K in TextKey]: keyof Values<K> extends never ? K : never }[TextKey];

let language: Language = { locale: 'en', texts: english };

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** Switches the language of every text asked for from now on. */
export function setLanguage(next: Language): void {
  language = next;
}

/** Whether the language in use is written from right to left. */
export function isRightToLeft(): boolean {
  return rightToLeft.includes(language.locale.split('-')[0] ?? '');
}

/** The BCP 47 tag of the language in use. */
export function locale(): string {
  return language.locale;
}

/** Placeholders that say how many; the others with numbers are ports, codes and the like. */
const quantities: ReadonlySet<string> = new Set([
  'at',
  'count',
  'done',
  'left',
  'limit',
  'milliseconds',
  'octets',
  'online',
  'position',
  'shown',
  'total',
  'used',
]);

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A quantity as the language in use writes it: grouped digits, and as many behind the decimal sign as asked for. */
export function numberText(value: number, decimals = 0): string {
  const key = `${language.locale} ${decimals}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(language.locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  numberFormats.set(key, format);
  return format.format(value);
}

function shownValue(name: string, value: string | number | undefined): string | undefined {
  return typeof value === 'number' && quantities.has(name) ? numberText(value) : value?.toString();
}

function pattern(entry: Entry, count: unknown): string {
  if (typeof entry === 'string') return entry;
  const form = new Intl.PluralRules(language.locale).select(Number(count));
  return entry[form] ?? entry.other;
}

/** The text of a key with its placeholders filled in. Key and placeholders are checked by the compiler. */
export function text<K extends TextKey>(key: K, ...[values]: TextValues<K>): string {
  const filled: { readonly [name: string]: string | number } = values ?? {};
  return pattern(language.texts[key], filled.count).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => shownValue(name, filled[name]) ?? whole,
  );
}
