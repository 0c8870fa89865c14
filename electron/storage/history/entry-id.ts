/** How many entries of one second have ids of that second. */
const perSecond = 256;

/** The first id of that time, in Unix milliseconds. */
export function firstIdAt(at: number): number {
  return Math.floor(at / 1000) * perSecond;
}

/** When an entry of that id happened, in Unix milliseconds, to the second. */
export function timeOfId(id: number): number {
  return Math.floor(id / perSecond) * 1000;
}
