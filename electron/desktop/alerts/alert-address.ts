import type { CommandArgument } from '../../../shared/ipc.ts';
import { CommandRefusal } from '../command-refusal.ts';
import type { EventStream } from '../event-stream.ts';

/** The web address behind an alert; http and https only. Throws CommandRefusal `failed` when it has none. */
export function alertAddress(stream: EventStream, { id, what }: CommandArgument<'openAlert'>): string {
  const alert = stream.state.messenger.alerts.find((one) => one.id === id);
  const address = URL.parse((what === 'action' ? alert?.actionUrl : alert?.optionsUrl) ?? '');
  if (address === null || !/^https?:$/.test(address.protocol)) throw new CommandRefusal('failed', 'no address');
  return address.href;
}
