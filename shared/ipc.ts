import type * as v from 'valibot';
import type { AppEvent, AppState } from './app.ts';
import type { CommandResult } from './command-error.ts';
import { alertCommands } from './commands/alerts.ts';
import { type ConnectionValues, connectionCommands } from './commands/connection.ts';
import { type ContactFileValues, contactFileCommands } from './commands/contact-files.ts';
import { contactCommands } from './commands/contacts.ts';
import { type ConversationValues, conversationCommands } from './commands/conversations.ts';
import { type HistoryValues, historyCommands } from './commands/history.ts';
import { type InspectorValues, inspectorCommands } from './commands/inspector.ts';
import { nothing } from './commands/nothing.ts';
import { type ServiceValues, serviceCommands } from './commands/services.ts';
import { sessionCommands } from './commands/session.ts';
import { type SettingsValues, settingsCommands } from './commands/settings.ts';
import { type StudioValues, studioCommands } from './commands/studio.ts';
import { type WindowValues, windowCommands } from './commands/windows.ts';
import type { InspectorEntry } from './inspector-entry.ts';
import type { Misspelling } from './menus/misspelling.ts';
import type { Platform } from './shortcuts.ts';
import type { SoundName } from './sounds.ts';

/**
 * Every wish that a window can have, with the schema its argument must pass. The preload hands each on by name, the
 * main process validates the argument and the sender again.
 */
export const commandSchemas = {
  /** The state now, and the number of the last event in it. */
  snapshot: nothing,
  ...sessionCommands,
  ...contactCommands,
  ...contactFileCommands,
  ...serviceCommands,
  ...alertCommands,
  ...conversationCommands,
  ...historyCommands,
  ...connectionCommands,
  ...settingsCommands,
  ...windowCommands,
  ...studioCommands,
  ...inspectorCommands,
} as const;

export type CommandName = keyof typeof commandSchemas;
export type CommandArgument<N extends CommandName> = v.InferOutput<(typeof commandSchemas)[N]>;

export interface Snapshot {
  readonly sequence: number;
  readonly state: AppState;
}

/** What a command gives back; commands that are not listed give nothing. Null: the user chose no file. `file` is a bare name. */
export interface CommandValues
  extends ContactFileValues,
    ServiceValues,
    ConversationValues,
    HistoryValues,
    ConnectionValues,
    SettingsValues,
    WindowValues,
    StudioValues,
    InspectorValues {
  snapshot: Snapshot;
}
export type CommandValue<N extends CommandName> = N extends keyof CommandValues ? CommandValues[N] : null;

/** Events of at most one animation frame. `first` is the number of the first one; a gap asks for a new snapshot. */
export interface EventBatch {
  readonly first: number;
  readonly events: readonly AppEvent[];
}

/** What the inspector's window hears of the wire, about one animation frame at a time. */
export interface InspectedBatch {
  readonly entries: readonly InspectorEntry[];
}

/** The bridge that the preload exposes to the page as `window.nudge`. */
export interface Bridge {
  command<N extends CommandName>(name: N, argument: CommandArgument<N>): Promise<CommandResult<CommandValue<N>>>;
  /** Listens to event batches; gives back the function that stops it. */
  onEvents(listener: (batch: EventBatch) => void): () => void;
  /** The wire, live; only the inspector's window hears anything. Gives back the function that stops it. */
  onInspected(listener: (batch: InspectedBatch) => void): () => void;
  /** What is to be heard; only the main window's page hears of it. Gives back the function that stops it. */
  onSound(listener: (sound: SoundName) => void): () => void;
  /** The misspelt word that the box for typing was right-clicked at; nothing comes where there is none. */
  onMisspelling(listener: (misspelling: Misspelling) => void): () => void;
  readonly platform: Platform;
}

export const commandChannel = 'nudge:command';
export const eventChannel = 'nudge:events';
export const inspectorChannel = 'nudge:inspector';
export const soundChannel = 'nudge:sound';
export const misspellingChannel = 'nudge:misspelling';
