import { locale } from '../../shared/text/text.ts';

/** A day of the calendar, in the time zone of this computer. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dayOf(at: number): Day {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The day so many days later, or earlier. */
export function shifted({ year, month, day }: Day, days: number): Day {
  return dayOf(new Date(year, month - 1, day + days).getTime());
}

/** The same day of another month, or the last one of that month. */
export function inOtherMonth({ year, month, day }: Day, months: number): Day {
  const last = new Date(year, month - 1 + months + 1, 0);
  return { year: last.getFullYear(), month: last.getMonth() + 1, day: Math.min(day, last.getDate()) };
}

/** When a day begins and when the next one does, in Unix milliseconds. */
export function spanOf({ year, month, day }: Day): { readonly from: number; readonly to: number } {
  return { from: new Date(year, month - 1, day).getTime(), to: new Date(year, month - 1, day + 1).getTime() };
}

export function isSameDay(one: Day, other: Day): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

/** The day that weeks begin with in the language in use, as `Date` counts them: 0 is Sunday. */
function firstWeekday(): number {
  return new Intl.Locale(locale()).getWeekInfo().firstDay % 7;
}

/** The weeks of a month, from the language's first day on; null before the month's first day and after its last. */
export function weeksOf({ year, month }: Day): readonly (readonly (number | null)[])[] {
  const before = (new Date(year, month - 1, 1).getDay() - firstWeekday() + 7) % 7;
  const days = new Date(year, month, 0).getDate();
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= days ? day : null;
    }),
  );
}

/**
 * Names of the weekdays, from the language's first on. Short ones have one letter where that tells them apart (Arabic,
 * Chinese), else two, else one again.
 */
export function weekdays(): readonly { readonly short: string; readonly long: string }[] {
  const first = firstWeekday();
  // The first of January 2023 was a Sunday.
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => new Date(2023, 0, 1 + ((day + first) % 7)));
  const names = (weekday: 'narrow' | 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(locale(), { weekday });
    return days.map((day) => format.format(day));
  };
  const distinct = (some: readonly string[]): boolean => new Set(some).size === days.length;
  const one = names('narrow');
  const two = names('short').map((name) => name.slice(0, 2));
  const short = !distinct(one) && distinct(two) ? two : one;
  return names('long').map((long, at) => ({ short: short[at] ?? long, long }));
}

export function monthName({ year, month }: Day): string {
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' }).format(new Date(year, month - 1, 1));
}

export function dayName({ year, month, day }: Day): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full' }).format(new Date(year, month - 1, day));
}
