import * as v from 'valibot';
import { connectionSettings } from './connection-settings.ts';
import { limits } from './limits.ts';
import { type ChoosableStatus, dialectNames } from './model.ts';
import { hostSchema, portSchema } from './server-address.ts';

const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000),
  v.url(),
  v.regex(/^https?:\/\//i, 'not a web address'),
);

/** How a sign-in reaches its server. `builtIn` is the service inside the program. */
export const serverSettings = v.variant('kind', [
  v.object({ kind: v.literal('builtIn'), ceiling: v.picklist(dialectNames) }),
  v.object({
    kind: v.literal('custom'),
    host: hostSchema,
    port: portSchema,
    /** Passport nexus, a full address; http is allowed and then also used for a login address without scheme. */
    nexus: webAddress,
    /** Login address that skips the nexus, or null. */
    login: v.nullable(webAddress),
    /** Highest dialect to offer. */
    ceiling: v.picklist(dialectNames),
    /** Offer only what the original client of the ceiling's generation offered, instead of everything below it. */
    offerLikeOriginal: v.boolean(),
    /** Accept a certificate that nobody vouches for. */
    insecureTls: v.boolean(),
  }),
]);
export type ServerSettings = v.InferOutput<typeof serverSettings>;

export const appearanceSettings = v.object({
  sortBy: v.picklist(['groups', 'status']),
  showMenuBar: v.boolean(),
  alwaysOnTop: v.boolean(),
  /** Ids of groups shown closed, "online" / "offline" when sorted by status. */
  closedGroups: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100)),
});
export type AppearanceSettings = v.InferOutput<typeof appearanceSettings>;

export const idleSettings = v.object({
  enabled: v.boolean(),
  /** Minutes without keyboard or mouse before Online becomes Away (IDL). */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
});

export const serviceSettings = v.object({
  /** Let other machines of the network sign in to the built-in service. */
  openToNetwork: v.boolean(),
});

export const settingsSchema = v.object({
  server: serverSettings,
  connection: connectionSettings,
  appearance: appearanceSettings,
  idle: idleSettings,
  service: serviceSettings,
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  server: { kind: 'builtIn', ceiling: 'MSNP11' },
  connection: { kind: 'direct' },
  appearance: { sortBy: 'groups', showMenuBar: false, alwaysOnTop: false, closedGroups: [] },
  idle: { enabled: true, minutes: 5 },
  service: { openToNetwork: false },
};

/** Handle of an account: local@domain, ASCII, no spaces, at most 129 characters (fact book 60 section 8). */
export const handleSchema = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(limits.handleCharacters),
  v.regex(/^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/, 'not an e-mail address'),
);

/** An account that the sign-in window remembers; in lists the one used last comes first. */
export interface RememberedAccount {
  readonly handle: string;
  /** The status to offer: the one chosen last. */
  readonly status: ChoosableStatus;
  readonly passwordRemembered: boolean;
  readonly signInAutomatically: boolean;
}
