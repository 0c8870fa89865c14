import { app, session } from 'electron';
import { locale } from '../../shared/text/text.ts';
import { spellingLanguages } from './spelling-languages.ts';

/** The language of the program with the region where most people write it: en-US, pt-BR. */
function shownTag(): string {
  const { language, region } = new Intl.Locale(locale()).maximize();
  return `${language}-${region}`;
}

/**
 * Marks misspelt words in conversations, or stops it. Only when it is wanted: where the system has no speller of its
 * own, Chromium downloads the dictionaries. Languages come first, so that no other dictionary is asked for.
 */
export function checkSpelling(wanted: boolean): void {
  const { defaultSession } = session;
  if (wanted && process.platform !== 'darwin') {
    const languages = spellingLanguages(
      app.getPreferredSystemLanguages(),
      shownTag(),
      defaultSession.availableSpellCheckerLanguages,
    );
    if (languages.length === 0) return;
    defaultSession.setSpellCheckerLanguages([...languages]);
  }
  defaultSession.setSpellCheckerEnabled(wanted);
}
