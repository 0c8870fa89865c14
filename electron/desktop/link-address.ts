import { CommandRefusal } from './command-refusal.ts';

/**
 * The address of a link in a conversation as the system may be asked to open it. Throws CommandRefusal `failed` for
 * anything but http, https, ftp and mailto: other schemes start programs.
 */
export function linkAddress(written: string): string {
  const address = URL.parse(written);
  if (address === null || !/^(https?|ftp|mailto):$/.test(address.protocol)) {
    throw new CommandRefusal('failed', 'not an address of the web or of mail');
  }
  return address.href;
}
