import * as v from 'valibot';
import type { AppEvent, AppState } from './app.ts';
import { connectionSettings } from './connection-settings.ts';
import { limits } from './limits.ts';
import { choosableStatuses } from './model.ts';
import { appearanceSettings, handleSchema, serverSettings, settingsSchema } from './settings.ts';

const nothing = v.undefined_();

/** A way to the network as it stands in the form; a password of null is the remembered one. */
const connectionWish = v.object({
  connection: connectionSettings,
  password: v.nullable(v.pipe(v.string(), v.maxLength(limits.proxyPasswordCharacters))),
});

/**
 * Every wish that a window can have, with the schema its argument must pass. The preload hands each on by name, the
 * main process validates the argument and the sender again.
 */
export const commandSchemas = {
  /** The state now, and the number of the last event in it. */
  snapshot: nothing,
  signIn: v.object({
    handle: handleSchema,
    /** Null uses the remembered password. */
    password: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.passwordCharacters))),
    status: v.picklist(choosableStatuses),
    rememberMe: v.boolean(),
    rememberPassword: v.boolean(),
    signInAutomatically: v.boolean(),
  }),
  /** Stops a running sign-in, or a wait for the next try. */
  cancelSignIn: nothing,
  signOut: nothing,
  setStatus: v.picklist(choosableStatuses),
  setName: v.pipe(v.string(), v.maxLength(limits.nameCharacters)),
  setPersonalMessage: v.pipe(v.string(), v.maxLength(limits.personalMessageCharacters)),
  forgetAccount: handleSchema,
  setServer: serverSettings,
  /** For the next sign-in. */
  setConnection: connectionWish,
  /** Tries it, whatever the settings say. */
  testConnection: connectionWish,
  setAppearance: appearanceSettings,
  setSettings: settingsSchema,
  openProfile: nothing,
  openServerSettings: nothing,
  /** Opens the web inbox that the server names, in the browser. */
  openInbox: nothing,
  minimizeWindow: nothing,
  toggleMaximizeWindow: nothing,
  closeWindow: nothing,
  dismissProblem: nothing,
} as const;

export type CommandName = keyof typeof commandSchemas;
export type CommandArgument<N extends CommandName> = v.InferOutput<(typeof commandSchemas)[N]>;

export interface Snapshot {
  readonly sequence: number;
  readonly state: AppState;
}

/** What a command gives back; commands that are not listed give nothing. */
export interface CommandValues {
  snapshot: Snapshot;
  testConnection: {
    readonly ok: boolean;
    readonly milliseconds: number;
    /** Sentences for people. */
    readonly detail: string;
  };
}
export type CommandValue<N extends CommandName> = N extends keyof CommandValues ? CommandValues[N] : null;

/** A refused or failed command: a key of the text catalogue and words for a bug report. */
export interface CommandError {
  readonly kind: 'invalid-argument' | 'not-signed-in' | 'refused' | 'failed' | 'no-password';
  readonly detail: string;
}
export type CommandResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CommandError };

/** Events of at most one animation frame. `first` is the number of the first one; a gap asks for a new snapshot. */
export interface EventBatch {
  readonly first: number;
  readonly events: readonly AppEvent[];
}

/** The bridge that the preload exposes to the page as `window.nudge`. */
export interface Bridge {
  command<N extends CommandName>(name: N, argument: CommandArgument<N>): Promise<CommandResult<CommandValue<N>>>;
  /** Listens to event batches; gives back the function that stops it. */
  onEvents(listener: (batch: EventBatch) => void): () => void;
  readonly platform: 'win32' | 'darwin' | 'linux';
}

export const commandChannel = 'nudge:command';
export const eventChannel = 'nudge:events';

/** The windows there are. */
export const windowNames = ['main', 'profile', 'server-settings'] as const;
export type WindowName = (typeof windowNames)[number];

/** What a page is told in its own address (`location.search`) before anything else. */
export interface PageParameters {
  readonly window: WindowName;
  /** `round` when the main window's corners are cut away (8 px at the top, 4 px at the bottom), else `square`. */
  readonly corners: 'round' | 'square';
}

/** The query text for a page, with its question mark. */
export function formatPageParameters(parameters: PageParameters): string {
  return `?${new URLSearchParams({ window: parameters.window, corners: parameters.corners })}`;
}

/** Reads `location.search`; what is missing or unknown becomes the main window with square corners. */
export function parsePageParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  return {
    window: windowNames.find((name) => name === given.get('window')) ?? 'main',
    corners: given.get('corners') === 'round' ? 'round' : 'square',
  };
}
