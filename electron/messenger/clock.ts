/** Time as the messenger sees it, so that tests can turn the hands. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Runs `action` once after so many milliseconds; the returned function calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** Longest delay that one timer of the system can take. */
const longestTimer = 2_147_483_647;

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
};
