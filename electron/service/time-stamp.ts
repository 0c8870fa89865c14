/**
 * A time stamp as SYN carries it from MSNP10 on: ISO 8601 with seven fractional digits and a zone (fact book 20, SYN).
 * In: Unix milliseconds. Clients send it back letter by letter, so equal times give equal texts.
 */
export function timeStamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '0000-00:00');
}
