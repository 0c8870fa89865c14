import * as v from 'valibot';
import { alertSettings, defaultAlertSettings } from './alert-settings.ts';
import { connectionSettings } from './connection-settings.ts';
import { conversationSettings, defaultConversationSettings } from './conversation-settings.ts';
import { limits } from './limits.ts';
import { type ChoosableStatus, dialectNames } from './model.ts';
import { hostSchema, portSchema } from './server-address.ts';
import { colourSchemeNames } from './skins/colour-scheme.ts';
import { customSkinSchema } from './skins/custom-skin.ts';
import { eraNames } from './skins/era.ts';
import { languageChoices } from './text/languages.ts';

const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000),
  v.url(),
  v.regex(/^https?:\/\//i, 'not a web address'),
);

/** Opaque; a profile keeps it while its name changes. */
export const serverProfileId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** A server that somebody else runs, as the user named and described it. */
export const serverProfileSchema = v.object({
  id: serverProfileId,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.serverNameCharacters)),
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
});
export type ServerProfile = v.InferOutput<typeof serverProfileSchema>;

/** No id twice. */
export const serverProfiles = v.pipe(
  v.array(serverProfileSchema),
  v.maxLength(limits.serverProfiles),
  v.check((profiles) => new Set(profiles.map(({ id }) => id)).size === profiles.length, 'an id twice'),
  v.readonly(),
);

/** The server of the next sign-in: the service inside the program (`builtIn`), or one of the profiles. */
export const serverSettings = v.variant('kind', [
  v.object({ kind: v.literal('builtIn'), ceiling: v.picklist(dialectNames) }),
  v.object({ kind: v.literal('profile'), id: serverProfileId }),
]);
export type ServerSettings = v.InferOutput<typeof serverSettings>;

export const appearanceSettings = v.object({
  /** Null until somebody chooses: then the list stands in the order of the era that the windows wear. */
  sortBy: v.nullable(v.picklist(['groups', 'status'])),
  /** What a row shows: what the person is called, or the e-mail address. */
  viewBy: v.picklist(['name', 'handle']),
  showMenuBar: v.boolean(),
  /** The pane "I want to..." of 6.x and 4.x, and the two bars of 1.0. */
  showActionsPane: v.boolean(),
  showToolBar: v.boolean(),
  showStatusBar: v.boolean(),
  alwaysOnTop: v.boolean(),
  /** Contacts that are offline have rows too. */
  showOffline: v.boolean(),
  /** Offline people who take messages on a mobile device, and other offline people, under headings of their own. */
  mobileTogether: v.boolean(),
  offlineTogether: v.boolean(),
  /** Ids of groups shown closed, "online" / "offline" when sorted by status. */
  closedGroups: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100)),
});
export type AppearanceSettings = v.InferOutput<typeof appearanceSettings>;

export const lookSettings = v.object({
  era: v.picklist(eraNames),
  /** Name of a skin of one's own that takes the era's place, or null. */
  skin: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  scheme: v.picklist(colourSchemeNames),
  mode: v.picklist(['light', 'dark', 'system']),
});
export type LookSettings = v.InferOutput<typeof lookSettings>;

/** Skins of one's own, no name twice. */
export const customSkins = v.pipe(
  v.array(customSkinSchema),
  v.maxLength(limits.skins),
  v.check((skins) => new Set(skins.map(({ name }) => name)).size === skins.length, 'a name twice'),
  v.readonly(),
);

export const idleSettings = v.object({
  enabled: v.boolean(),
  /** Minutes without keyboard or mouse before Online becomes Away (IDL). */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
});

const serviceSettings = v.object({
  /** Let other machines of the network sign in to the built-in service. */
  openToNetwork: v.boolean(),
});

const historySettings = v.object({
  /** Whether conversations are kept on this computer; `unasked` until the user has said yes or no. */
  keep: v.picklist(['unasked', 'yes', 'no']),
});

const traySettings = v.object({
  /** Closing the main window leaves the program running in the tray, where there is one. */
  keepRunning: v.boolean(),
  /** The user has been told so, once. */
  explained: v.boolean(),
});

/** How large the windows are drawn, in per cent. */
export const zoomSteps = [75, 80, 90, 100, 110, 125, 150, 175, 200] as const;
export type ZoomStep = (typeof zoomSteps)[number];

const welcomeSettings = v.object({
  /** The first steps were offered and read. */
  greeted: v.boolean(),
});

export const settingsSchema = v.object({
  server: serverSettings,
  serverProfiles,
  connection: connectionSettings,
  appearance: appearanceSettings,
  look: lookSettings,
  language: v.picklist(languageChoices),
  skins: customSkins,
  idle: idleSettings,
  service: serviceSettings,
  conversation: conversationSettings,
  alerts: alertSettings,
  history: historySettings,
  tray: traySettings,
  welcome: welcomeSettings,
  zoom: v.picklist(zoomSteps),
  /** Highest dialect for the built-in service, as it was chosen last. */
  builtInCeiling: v.picklist(dialectNames),
  /** Ways to the network that were in use before, for when they are chosen again: one of a kind. */
  otherConnections: v.pipe(v.array(connectionSettings), v.maxLength(3)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  server: { kind: 'builtIn', ceiling: 'MSNP11' },
  builtInCeiling: 'MSNP11',
  otherConnections: [],
  serverProfiles: [],
  connection: { kind: 'direct' },
  appearance: {
    sortBy: null,
    viewBy: 'name',
    showMenuBar: false,
    showActionsPane: true,
    showToolBar: true,
    showStatusBar: true,
    alwaysOnTop: false,
    showOffline: true,
    mobileTogether: false,
    offlineTogether: false,
    closedGroups: [],
  },
  look: { era: '7.x', skin: null, scheme: 'blue', mode: 'light' },
  language: 'system',
  skins: [],
  idle: { enabled: true, minutes: 5 },
  service: { openToNetwork: false },
  conversation: defaultConversationSettings,
  alerts: defaultAlertSettings,
  history: { keep: 'unasked' },
  tray: { keepRunning: true, explained: false },
  welcome: { greeted: false },
  zoom: 100,
};

/** The profile that the settings choose, or null for the built-in service. */
export function chosenProfile({
  server,
  serverProfiles,
}: Pick<Settings, 'server' | 'serverProfiles'>): ServerProfile | null {
  if (server.kind === 'builtIn') return null;
  return serverProfiles.find(({ id }) => id === server.id) ?? null;
}

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
