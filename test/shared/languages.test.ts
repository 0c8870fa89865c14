import { afterEach, describe, expect, it } from 'vitest';
import { emoticons } from '../../shared/emoticons.ts';
import { emoticonName } from '../../shared/text/emoticon.ts';
import { english } from '../../shared/text/english/english.ts';
import {
  chosenLanguage,
  type LanguageCode,
  languageCodes,
  languageNames,
  languages,
} from '../../shared/text/languages.ts';
import { isRightToLeft, locale, setLanguage, type TextKey } from '../../shared/text/text.ts';

afterEach(() => setLanguage(languages.en));

/** Texts that are the same in every language: names, codes, numbers and marks. */
const letters = /\p{L}{2,}/u;

function placeholders(words: string): string {
  return [...words.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}

function forms(entry: string | { readonly [form: string]: string }): readonly string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function isKey(name: string): name is TextKey {
  return Object.hasOwn(english, name);
}

const keys = Object.keys(english).filter(isKey);

describe.each(languageCodes)('the texts in %s', (code) => {
  const { locale: tag, texts } = languages[code];

  it('are there for every key, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  });

  it('put in the same values as the English ones', () => {
    const wrong = keys.filter((key) => {
      const wanted = placeholders(forms(english[key]).at(-1) ?? '');
      // A plural form may say its number in words: "one message".
      return forms(texts[key]).some((form) => {
        const found = placeholders(form);
        return found !== wanted && found !== wanted.replace(/\bcount ?/, '').trim();
      });
    });
    expect(wrong).toEqual([]);
  });

  it('have every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const wrong = keys.filter((key) => {
      const entry = texts[key];
      return typeof entry !== 'string' && needed.some((form) => entry[form] === undefined);
    });
    expect(wrong).toEqual([]);
  });

  it('are plural where the English ones are', () => {
    const wrong = keys.filter((key) => typeof english[key] !== typeof texts[key]);
    expect(wrong).toEqual([]);
  });

  it('mark a mnemonic where the English ones do', () => {
    const marked = (entry: (typeof texts)[TextKey]) => forms(entry).some((form) => /&[^&\s]/.test(form));
    expect(keys.filter((key) => marked(english[key]) !== marked(texts[key]))).toEqual([]);
  });

  it('are not left in English', () => {
    if (code === 'en') return;
    const same = keys.filter((key) => {
      const words = forms(texts[key]).join(' ');
      const said = words.replace(/\{\w+\}|Nudge/g, '');
      return said.length > 20 && letters.test(said) && words === forms(english[key]).join(' ');
    });
    expect(same).toEqual([]);
  });

  it('call each emoticon by a name of its own, short enough for the picker, and few as in English', () => {
    setLanguage(languages.en);
    const inEnglish = emoticons.map(({ id }) => emoticonName(id));
    setLanguage(languages[code]);
    const names = emoticons.map(({ id }) => emoticonName(id));
    expect(new Set(names).size).toBe(emoticons.length);
    expect(names.filter((name) => [...name].length > 25)).toEqual([]);
    const same = names.filter((name, index) => name === inEnglish[index]);
    if (code !== 'en') expect(same.length).toBeLessThan(8);
  });
});

describe('the typography of', () => {
  const wrong = (code: LanguageCode, breaks: RegExp): readonly string[] =>
    keys.filter((key) => forms(languages[code].texts[key]).some((words) => breaks.test(words)));

  it('French keeps every sign of two parts with its word, by a space that does not break', () => {
    expect(wrong('fr', / [:;?!»]|« |[^\u00a0][;?!»]|[^\u00a0]:(?:\s|$)|'/u)).toEqual([]);
  });

  it('Spanish opens every question and every exclamation', () => {
    const count = (words: string, sign: string): number => words.split(sign).length - 1;
    const unopened = keys.filter((key) =>
      forms(languages.es.texts[key]).some(
        (words) => count(words, '¿') !== count(words, '?') || count(words, '¡') !== count(words, '!'),
      ),
    );
    expect(unopened).toEqual([]);
  });

  // The console quotes as its commands are typed.
  const said = (code: LanguageCode, breaks: RegExp) => wrong(code, breaks).filter((key) => !key.startsWith('console.'));

  it('German quotes „so“', () => {
    expect(said('de', /["”]|“[^„]*“|„[^“]*(?:„|$)/u)).toEqual([]);
  });

  it('Chinese has its own commas, colons and full stops', () => {
    expect(said('zh', /"|\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?!\.)|[,;?!]\p{Script=Han}|\(&[A-Z]\):/u)).toEqual([]);
  });

  it('Arabic has its own commas and question marks, and quotes «so»', () => {
    expect(said('ar', /"|\p{Script=Arabic}[,;?]/u)).toEqual([]);
  });

  it('Turkish marks no i as a mnemonic: which of the two is one shift away on another keyboard', () => {
    expect(said('tr', /"|&[iıİI]/u)).toEqual([]);
  });

  it('Italian has curved apostrophes', () => {
    expect(said('it', /'/u)).toEqual([]);
  });

  it('a mnemonic is a letter that every keyboard of the language has', () => {
    for (const code of ['fr', 'es', 'it', 'pt'] as const) expect(wrong(code, /&[^\x20-\x7e]/u)).toEqual([]);
  });

  it('no two labels ran together, as in aMove', () => {
    const names = /aMSN|CrossTalk|AaBb\p{L}+|\{\w+\}|GUIDs|MiB|[A-Z_]{2,}\w*/gu;
    for (const code of ['fr', 'es', 'it', 'pt', 'de', 'nl', 'tr'] as const) {
      const ran = keys.filter((key) =>
        forms(languages[code].texts[key]).some((words) => /\p{Ll}\p{Lu}/u.test(words.replace(names, ''))),
      );
      expect([code, ran]).toEqual([code, []]);
    }
  });

  it('Portuguese and Dutch quote with curved marks', () => {
    expect(said('pt', /"/u)).toEqual([]);
    expect(said('nl', /"/u)).toEqual([]);
  });
});

describe('the language of a choice', () => {
  it.each<[Parameters<typeof chosenLanguage>[0], readonly string[], string]>([
    ['en', ['de-DE'], 'en'],
    ['system', ['en-GB'], 'en'],
    ['system', ['zh-Hans-SG', 'en'], 'zh-CN'],
    ['system', ['fr-CA', 'de'], 'fr'],
    ['system', ['pt-BR', 'en-US'], 'pt-BR'],
    ['system', ['pt-PT'], 'pt-BR'],
    ['system', ['pt'], 'pt-BR'],
    ['system', ['xx', 'en'], 'en'],
    ['system', [], 'en'],
    ['system', ['tlh'], 'en'],
  ])('%s on a system with %j is %s', (choice, system, tag) => {
    setLanguage(chosenLanguage(choice, system));
    expect(locale()).toBe(tag);
    expect(isRightToLeft()).toBe(false);
  });

  it('is called by its own name', () => {
    for (const code of languageCodes) expect(languageNames[code]).not.toBe('');
    expect(new Set(Object.values(languageNames)).size).toBe(languageCodes.length);
  });

  it('may be written from the right', () => {
    setLanguage({ locale: 'ar', texts: english });
    expect(isRightToLeft()).toBe(true);
  });
});
