/** Time as the service sees it. Tests bring their own, so that no test has to wait. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Runs `action` once after that many milliseconds; gives back the function that calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The computer's clock. Its timers never keep the program alive on their own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
