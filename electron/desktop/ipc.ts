import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import type { CommandErrorKind, CommandResult } from '../../shared/command-error.ts';
import {
  type CommandArgument,
  type CommandName,
  type CommandValue,
  commandChannel,
  commandSchemas,
  eventChannel,
} from '../../shared/ipc.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { pageOrigin } from './page-files.ts';

/** What each command does. Arguments are checked already; `window` is the one that asked. */
export type CommandHandlers = {
  readonly [N in CommandName]: (
    argument: CommandArgument<N>,
    window: BrowserWindow,
  ) => CommandValue<N> | Promise<CommandValue<N>>;
};

/** Why a command cannot be carried out in the present state, whatever its argument; null when it can. */
type Refusal = (name: CommandName) => CommandErrorKind | null;

type Answer = CommandResult<CommandValue<CommandName>>;

function refuse(kind: CommandErrorKind, detail: string, code: number | null = null): Answer {
  return { ok: false, error: { kind, code, detail } };
}

async function perform<N extends CommandName>(
  name: N,
  handlers: Partial<CommandHandlers>,
  argument: unknown,
  window: BrowserWindow,
  refusal: Refusal,
): Promise<Answer> {
  const checked = v.safeParse(commandSchemas[name], argument);
  // The value is left out on purpose: it may be a password.
  if (!checked.success) return refuse('invalid-argument', name);
  const kind = refusal(name);
  if (kind !== null) return refuse(kind, name);
  const handler = handlers[name];
  if (handler === undefined) return refuse('refused', 'this cannot be done here');
  return { ok: true, value: await handler(checked.output, window) };
}

/** Our window that a message comes from, or null: only the main frame of our own page may ask for anything. */
function askingWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || frame.origin !== pageOrigin) return null;
  return BrowserWindow.fromWebContents(event.sender);
}

function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(commandSchemas, name);
}

/**
 * Answers the windows' commands, until what it gives back is called; those that have no handler, and those that
 * `refusal` tells a reason against, are refused. Whatever a handler throws becomes a typed error; surprises go to
 * `onFault` too.
 */
export function answerCommands(
  handlers: Partial<CommandHandlers>,
  onFault: (error: unknown) => void,
  refusal: Refusal = () => null,
): () => void {
  ipcMain.handle(commandChannel, async (event, name: unknown, argument: unknown): Promise<Answer> => {
    const window = askingWindow(event);
    if (window === null) return refuse('refused', 'not one of our windows');
    if (!isCommandName(name)) return refuse('invalid-argument', 'no such command');
    try {
      return await perform(name, handlers, argument, window, refusal);
    } catch (error) {
      if (error instanceof CommandRefusal) return refuse(error.kind, error.message, error.code);
      onFault(error);
      return refuse('failed', name);
    }
  });
  return () => ipcMain.removeHandler(commandChannel);
}

/** Sends every batch of events to every window. */
export function sendEvents(stream: EventStream): void {
  stream.onBatch((batch) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(eventChannel, batch);
    }
  });
}
