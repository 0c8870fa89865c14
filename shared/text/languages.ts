import { arabic } from './arabic/arabic.ts';
import { chinese } from './chinese/chinese.ts';
import { dutch } from './dutch/dutch.ts';
import { english } from './english/english.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { italian } from './italian/italian.ts';
import { portuguese } from './portuguese/portuguese.ts';
import { spanish } from './spanish/spanish.ts';
import type { Language } from './text.ts';
import { turkish } from './turkish/turkish.ts';

/** The languages of the program, by the code that the settings keep. */
export const languageCodes = ['en', 'zh', 'ar', 'es', 'pt', 'tr', 'de', 'it', 'nl', 'fr'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export const languages: { readonly [C in LanguageCode]: Language } = {
  en: { locale: 'en', texts: english },
  zh: { locale: 'zh-CN', texts: chinese },
  ar: { locale: 'ar', texts: arabic },
  es: { locale: 'es', texts: spanish },
  pt: { locale: 'pt-BR', texts: portuguese },
  tr: { locale: 'tr', texts: turkish },
  de: { locale: 'de', texts: german },
  it: { locale: 'it', texts: italian },
  nl: { locale: 'nl', texts: dutch },
  fr: { locale: 'fr', texts: french },
};

/** What each language calls itself. */
export const languageNames: { readonly [C in LanguageCode]: string } = {
  en: 'English',
  zh: '中文',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
  tr: 'Türkçe',
  de: 'Deutsch',
  it: 'Italiano',
  nl: 'Nederlands',
  fr: 'Français',
};

/** A choice of the settings: a language, or the system's. */
export const languageChoices = ['system', ...languageCodes] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** The language of a choice; `system` is the first of ours among the system's own (BCP 47 tags), English where there is none. */
export function chosenLanguage(choice: LanguageChoice, system: readonly string[]): Language {
  if (choice !== 'system') return languages[choice];
  const wanted = system.map((tag) => tag.toLowerCase().split('-')[0]);
  const code = wanted.flatMap((tag) => languageCodes.find((one) => one === tag) ?? []).at(0);
  return languages[code ?? 'en'];
}
