import type { SwitchboardClientMessage, SwitchboardServerMessage } from './messages.ts';

export type SwitchboardClientCommand = SwitchboardClientMessage['command'];
/** Numeric errors have no command word of their own. */
export type SwitchboardServerCommand = Exclude<SwitchboardServerMessage['command'], 'error'>;

/** All shapes of one command. */
export type FromClient<C extends SwitchboardClientCommand> = Extract<SwitchboardClientMessage, { command: C }>;
export type FromServer<C extends SwitchboardServerCommand> = Extract<SwitchboardServerMessage, { command: C }>;
