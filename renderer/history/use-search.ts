import { useEffect, useState } from 'react';
import type { HistoryHit } from '../../shared/history.ts';
import { limits } from '../../shared/limits.ts';
import { ask } from '../state/app-store.ts';

/** What a search found so far. */
export interface FoundHits {
  /** Null while nothing is searched for. */
  readonly hits: readonly HistoryHit[] | null;
  /** There may be more, further back. */
  readonly more: boolean;
  readonly findMore: () => void;
}

/** Searches as the query is typed; answers to what was typed before are left aside. `handle` null: everybody's. */
export function useSearch(query: string, handle: string | null): FoundHits {
  const [hits, setHits] = useState<readonly HistoryHit[] | null>(null);
  const [more, setMore] = useState(false);
  const [before, setBefore] = useState<number | null>(null);
  const [asked, setAsked] = useState({ query, handle });
  if (asked.query !== query || asked.handle !== handle) {
    setAsked({ query, handle });
    setBefore(null);
  }

  useEffect(() => {
    let late = false;
    if (query.trim() === '') {
      setHits(null);
      setMore(false);
      return;
    }
    void ask('historySearch', { query, handle, before }).then((answer) => {
      if (late) return;
      const found = answer.ok ? answer.value : [];
      setHits((former) => (before === null ? found : [...(former ?? []), ...found]));
      setMore(found.length === limits.historyHits);
    });
    return () => {
      late = true;
    };
  }, [query, handle, before]);

  return {
    hits,
    more,
    findMore() {
      const last = hits?.at(-1);
      if (last !== undefined) setBefore(last.place);
    },
  };
}
