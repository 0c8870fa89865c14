/**
 * The profile names the client's port with its two octets swapped; swapping again gives the real one. 0 stays 0 (the
 * client came through a gateway) (fact book 20, MSG, ClientPort).
 */
export function swapClientPort(port: number): number {
  return ((port & 0xff) << 8) | ((port >> 8) & 0xff);
}
