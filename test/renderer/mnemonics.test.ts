import { afterEach, describe, expect, it } from 'vitest';
import { initialAppState, reduceApp } from '../../shared/app.ts';
import { type MenuEntry, mnemonic, plainLabel } from '../../shared/menus/menu-model.ts';
import { eraNames } from '../../shared/skins/era.ts';
import { languageCodes, languageNames, languages } from '../../shared/text/languages.ts';
import { setLanguage, text } from '../../shared/text/text.ts';
import { ben, menusOfEra, signedInApp } from './menus-of-era.ts';

afterEach(() => setLanguage(languages.en));

const blocked = reduceApp(signedInApp(), { type: 'contactChanged', contact: { ...ben, lists: ['FL', 'BL'] } });

/** Names that somebody gave have no mnemonic, nor what a language calls itself. */
function isName(label: string): boolean {
  const names: readonly string[] = [
    ...Object.values(languageNames),
    'Friends',
    'Work',
    'Ben',
    text('main.group.other'),
  ];
  return names.includes(plainLabel(label));
}

function clashesIn(entries: readonly { readonly label: string }[]): readonly string[] {
  const labels = entries.map(({ label }) => label).filter((label) => !isName(label));
  return labels.filter((label) => {
    const letter = mnemonic(label);
    return letter === null || labels.filter((other) => mnemonic(other) === letter).length > 1;
  });
}

/** The labels without a mnemonic, or with one that another of the same menu has; of all menus below too. */
function clashes(entries: readonly MenuEntry[]): readonly string[] {
  const labelled = entries.filter((entry) => entry.kind !== 'separator');
  return [
    ...clashesIn(labelled),
    ...labelled.flatMap((entry) => (entry.kind === 'menu' ? clashes(entry.entries) : [])),
  ];
}

describe.each(languageCodes)('in %s', (code) => {
  it.each(eraNames)('every entry of every menu of %s has a mnemonic of its own', (era) => {
    setLanguage(languages[code]);
    for (const app of [signedInApp(), blocked, initialAppState]) {
      const { main, conversation, ...menus } = menusOfEra(era, () => {}, app);
      const bars = [main, conversation];
      expect(bars.flatMap(clashesIn)).toEqual([]);
      expect([...bars.flat().map(({ entries }) => entries), ...Object.values(menus)].flatMap(clashes)).toEqual([]);
    }
  });
});
