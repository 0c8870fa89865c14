/** Longest wait before the first try to connect again, and before any, in milliseconds (fact book 00 section 3.4). */
const shortest = 5_000;
const longest = 15 * 60_000;

/**
 * Milliseconds to wait before try number `attempt` (1 = the first after a loss): anything from nothing to a limit that
 * doubles from 5 s to 15 min, so that the clients of a server that was down do not all come back at once. `random` gives
 * numbers from 0 up to, not including, 1.
 */
export function backOff(attempt: number, random: () => number): number {
  const doublings = Math.min(Math.max(Math.floor(attempt) - 1, 0), 30);
  return Math.round(Math.min(shortest * 2 ** doublings, longest) * random());
}
