import type { ClientMessage, ServerMessage } from '../protocol/notification/messages.ts';

/** CVR: the client's own version is the one to have (fact book 20, CVR); both addresses lead to the service's page. */
export function adviceTo(message: Extract<ClientMessage, { command: 'CVR' }>, page: string): ServerMessage {
  const { trid, version } = message;
  return {
    command: 'CVR',
    trid,
    recommended: version,
    alsoRecommended: version,
    minimum: version,
    downloadUrl: page,
    infoUrl: page,
  };
}
