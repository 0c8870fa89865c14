import { useCallback, useEffect, useState } from 'react';
import { send } from '../state/app-store.ts';
import { bridge } from '../state/bridge.ts';
import { type WireEntry, withMore } from './wire.ts';

interface Wire {
  readonly entries: readonly WireEntry[];
  readonly paused: boolean;
  pause(paused: boolean): void;
  clear(): void;
}

/** What travels on the wire, live, as long as the window is open. */
export function useWire(): Wire {
  const [entries, setEntries] = useState<readonly WireEntry[]>([]);
  const [paused, setPaused] = useState(false);

  useEffect(() => {
    let early: WireEntry[] | null = [];
    const stop = bridge().onInspected((batch) => {
      if (early === null) setEntries((before) => withMore(before, batch.entries));
      else early.push(...batch.entries);
    });
    void send('inspectorSnapshot', undefined).then((result) => {
      if (!result.ok) return;
      setEntries(withMore(result.value.entries, early ?? []));
      setPaused(result.value.paused);
      early = null;
    });
    return stop;
  }, []);

  const pause = useCallback((wanted: boolean) => {
    void send('pauseInspector', wanted).then((result) => {
      if (result.ok) setPaused(wanted);
    });
  }, []);
  const clear = useCallback(() => {
    void send('clearInspector', undefined).then((result) => {
      if (result.ok) setEntries([]);
    });
  }, []);
  return { entries, paused, pause, clear };
}
