import * as v from 'valibot';
import { connectionSettings } from '../connection-settings.ts';
import { limits } from '../limits.ts';
import { serverProfileId, serverProfileSchema, serverSettings } from '../settings.ts';
import { nothing } from './nothing.ts';

/** A way to the network as it stands in the form; a password of null is the remembered one. */
const connectionWish = v.object({
  connection: connectionSettings,
  password: v.nullable(v.pipe(v.string(), v.maxLength(limits.proxyPasswordCharacters))),
});

/** Servers, and the way to them. */
export const connectionCommands = {
  setServer: serverSettings,
  /** A profile, or null for the built-in service. */
  chooseServer: v.nullable(serverProfileId),
  /** Makes a profile, or replaces the one of that id. */
  saveServerProfile: serverProfileSchema,
  /** The built-in service takes its place where it was chosen. */
  deleteServerProfile: serverProfileId,
  exportServerProfiles: nothing,
  importServerProfiles: nothing,
  /** For the next sign-in. */
  setConnection: connectionWish,
  /** Tries it, whatever the settings say. */
  testConnection: connectionWish,
} as const;

export interface ConnectionValues {
  exportServerProfiles: { readonly file: string; readonly profiles: number } | null;
  importServerProfiles: { readonly file: string; readonly profiles: number } | null;
  testConnection: {
    readonly ok: boolean;
    readonly milliseconds: number;
    /** Sentences for people. */
    readonly detail: string;
  };
}
