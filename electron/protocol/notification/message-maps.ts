import type { ClientMessage, ServerMessage } from './messages.ts';

export type ClientCommand = ClientMessage['command'];
/** Numeric errors have no command word of their own, see errors.ts. */
export type ServerCommand = Exclude<ServerMessage['command'], 'error'>;

/** All shapes of one command. */
export type FromClient<C extends ClientCommand> = Extract<ClientMessage, { command: C }>;
export type FromServer<C extends ServerCommand> = Extract<ServerMessage, { command: C }>;
