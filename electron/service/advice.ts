import type { ClientMessage, ServerMessage } from '../protocol/notification/messages.ts';

/** CVR and CVQ: the client's own version is the one to have (fact book 20, CVR); both addresses lead to the service's page. */
export function adviceTo(message: Extract<ClientMessage, { command: 'CVR' | 'CVQ' }>, page: string): ServerMessage {
  const { command, trid, version } = message;
  return {
    command,
    trid,
    recommended: version,
    alsoRecommended: version,
    minimum: version,
    downloadUrl: page,
    infoUrl: page,
  };
}
