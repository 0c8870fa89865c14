import type { Bridge } from '../../shared/ipc.ts';

declare global {
  interface Window {
    /** Exposed by the preload script. */
    readonly nudge: Bridge;
  }
}

/** The way to the main process. */
export function bridge(): Bridge {
  return window.nudge;
}
