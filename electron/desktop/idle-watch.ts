import { powerMonitor } from 'electron';
import type { AppState } from '../../shared/app.ts';
import { idleChange } from './idle-change.ts';

/** How often to look, in milliseconds. */
const interval = 5_000;

/** Looks at the system's idle time again and again; gives back the function that stops it. */
export function watchIdle(state: () => AppState, change: (status: 'IDL' | 'NLN') => void): () => void {
  const timer = setInterval(() => {
    const status = idleChange(state(), powerMonitor.getSystemIdleTime());
    if (status !== null) change(status);
  }, interval);
  return () => clearInterval(timer);
}
