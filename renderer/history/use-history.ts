import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandResult } from '../../shared/command-error.ts';
import type { HistoryEntry, HistoryHit, HistoryPage, HistoryPerson } from '../../shared/history.ts';
import { ask, useApp } from '../state/app-store.ts';
import { type Day, dayOf, isSameDay, spanOf } from './months.ts';

/** More of one day are not shown. */
export const mostOfDay = 5000;

/** What the window shows, and how to show something else. */
export interface ShownHistory {
  /** Null until they have come. */
  readonly people: readonly HistoryPerson[] | null;
  readonly handle: string | null;
  readonly day: Day;
  /** Of the month with that day. */
  readonly daysWithMessages: ReadonlySet<number>;
  readonly entries: readonly HistoryEntry[];
  /** The place that was jumped to, or null. */
  readonly place: number | null;
  choosePerson(handle: string): void;
  chooseDay(day: Day): void;
  jumpTo(hit: HistoryHit): void;
  reload(): void;
}

async function entriesOf(handle: string, day: Day): Promise<readonly HistoryEntry[]> {
  const all: HistoryEntry[] = [];
  let after: number | null = 0;
  while (after !== null && all.length < mostOfDay) {
    const page: CommandResult<HistoryPage> = await ask('historyEntries', { handle, ...spanOf(day), after });
    if (!page.ok) break;
    all.push(...page.value.entries);
    after = page.value.next;
  }
  return all;
}

/** The history as the window looks at it. `first`: whom to begin with; null is who was there last. */
export function useHistory(first: string | null): ShownHistory {
  const account = useApp((app) => app.messenger.me?.handle ?? null);
  const [people, setPeople] = useState<readonly HistoryPerson[] | null>(null);
  const [handle, setHandle] = useState<string | null>(first);
  const [day, setDay] = useState<Day>(() => dayOf(Date.now()));
  const [daysWithMessages, setDays] = useState<ReadonlySet<number>>(new Set());
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [place, setPlace] = useState<number | null>(null);
  const [version, setVersion] = useState(0);
  const reload = useCallback(() => setVersion((number) => number + 1), []);
  /** Whether the day has been chosen, by the user or for them. */
  const settled = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version asks anew
  useEffect(() => {
    let late = false;
    void ask('historyPeople', undefined).then((answer) => {
      if (late) return;
      const found = answer.ok ? answer.value : [];
      setPeople(found);
      const chosen = found.find((person) => person.handle === handle) ?? (first === null ? found[0] : undefined);
      if (chosen === undefined || settled.current) return;
      settled.current = true;
      setHandle(chosen.handle);
      setDay(dayOf(chosen.lastAt));
    });
    return () => {
      late = true;
    };
  }, [version, first, account]);

  const { year, month } = day;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version asks anew
  useEffect(() => {
    let late = false;
    if (handle === null) setDays(new Set());
    else
      void ask('historyDays', { handle, year, month }).then((answer) => {
        if (!late) setDays(new Set(answer.ok ? answer.value : []));
      });
    return () => {
      late = true;
    };
  }, [handle, year, month, version]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version asks anew
  useEffect(() => {
    let late = false;
    if (handle === null) setEntries([]);
    else
      void entriesOf(handle, day).then((all) => {
        if (!late) setEntries(all);
      });
    return () => {
      late = true;
    };
  }, [handle, day, version]);

  useEffect(() => {
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);

  return {
    people,
    handle,
    day,
    daysWithMessages,
    entries,
    place,
    choosePerson(chosen) {
      settled.current = true;
      setPlace(null);
      setHandle(chosen);
      const last = people?.find((person) => person.handle === chosen)?.lastAt;
      if (last !== undefined) setDay(dayOf(last));
    },
    chooseDay(chosen) {
      setPlace(null);
      if (!isSameDay(chosen, day)) setDay(chosen);
    },
    jumpTo(hit) {
      settled.current = true;
      setHandle(hit.handle);
      const there = dayOf(hit.at);
      if (!isSameDay(there, day)) setDay(there);
      setPlace(hit.place);
    },
    reload,
  };
}
