import { afterEach, describe, expect, it } from 'vitest';
import { monthName, weekdays, weeksOf } from '../../renderer/history/months.ts';
import { type LanguageCode, languageCodes, languages } from '../../shared/text/languages.ts';
import { setLanguage } from '../../shared/text/text.ts';

afterEach(() => setLanguage(languages.en));

/** May 2005 began on a Sunday and has 31 days. */
const may = { year: 2005, month: 5, day: 16 };

describe('the calendar', () => {
  it.each<[LanguageCode, string, string, readonly (number | null)[], number]>([
    ['en', 'Sunday', 'May 2005', [1, 2, 3, 4, 5, 6, 7], 5],
    ['pt', 'domingo', 'maio de 2005', [1, 2, 3, 4, 5, 6, 7], 5],
    ['de', 'Montag', 'Mai 2005', [null, null, null, null, null, null, 1], 6],
    ['fr', 'lundi', 'mai 2005', [null, null, null, null, null, null, 1], 6],
    ['ar', 'السبت', 'مايو 2005', [null, 1, 2, 3, 4, 5, 6], 5],
  ])('in %s begins its weeks with %s', (code, first, month, week, weeks) => {
    setLanguage(languages[code]);
    expect(weekdays()[0]?.long).toBe(first);
    expect(monthName(may)).toBe(month);
    expect(weeksOf(may)[0]).toEqual(week);
    expect(weeksOf(may)).toHaveLength(weeks);
  });

  it.each<[LanguageCode, string]>([
    ['en', 'Su Mo Tu We Th Fr Sa'],
    ['de', 'Mo Di Mi Do Fr Sa So'],
    ['zh', '一 二 三 四 五 六 日'],
    ['ar', 'س ح ن ث ر خ ج'],
    ['pt', 'D S T Q Q S S'],
  ])('in %s heads its columns %s', (code, heads) => {
    setLanguage(languages[code]);
    expect(
      weekdays()
        .map(({ short }) => short)
        .join(' '),
    ).toBe(heads);
  });

  it.each(languageCodes)('in %s has each weekday once, over the days that are it', (code) => {
    setLanguage(languages[code]);
    const { locale } = languages[code];
    const names = weekdays().map(({ long }) => long);
    expect(new Set(names).size).toBe(7);
    for (const week of weeksOf(may)) {
      for (const [at, day] of week.entries()) {
        if (day === null) continue;
        expect(new Date(2005, 4, day).toLocaleDateString(locale, { weekday: 'long' })).toBe(names[at]);
      }
    }
  });
});
