import type { ServerMessage } from '../../protocol/notification/messages.ts';
import type { Request } from '../requests.ts';

/**
 * What the server would have answered, had it not said that things are so already (215, 216, 218; fact book 50): our list
 * takes it as said. Null for requests that change no list.
 */
export function assumedReply(request: Request): ServerMessage | null {
  const unversioned = { trid: 0, listVersion: null };
  switch (request.command) {
    case 'ADD':
    case 'ADC':
    case 'REM':
    case 'GTC':
    case 'BLP':
      return { ...request, ...unversioned };
    default:
      return null;
  }
}
