import { join } from 'node:path';
import * as v from 'valibot';
import { serverPresets } from '../../shared/server-presets.ts';
import {
  chosenProfile,
  customSkins,
  defaultSettings,
  type ServerProfile,
  type Settings,
  serverProfileSchema,
  serverProfiles,
  settingsSchema,
} from '../../shared/settings.ts';
import { type CustomSkin, customSkinSchema } from '../../shared/skins/custom-skin.ts';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

const anySections = v.record(v.string(), v.unknown());

/** What is stored where it fits today's schema, laid over the defaults, else the default of that section. */
function section<S extends v.GenericSchema>(schema: S, stored: unknown, standard: v.InferOutput<S>): v.InferOutput<S> {
  const whole = v.safeParse(schema, stored);
  if (whole.success) return whole.output;
  const isRecord = typeof stored === 'object' && stored !== null;
  const filledUp = v.safeParse(schema, isRecord ? { ...Object(standard), ...stored } : standard);
  return filledUp.success ? filledUp.output : standard;
}

/** The profiles that make sense; a damaged one does not take the others along. At the first start: the presets. */
function profiles(stored: unknown): readonly ServerProfile[] {
  if (stored === undefined) return serverPresets;
  const listed = Array.isArray(stored) ? stored.map((one) => v.safeParse(serverProfileSchema, one)) : [];
  const whole = v.safeParse(
    serverProfiles,
    listed.flatMap((one) => (one.success ? [one.output] : [])),
  );
  return whole.success ? whole.output : [];
}

/** The skins that make sense; a damaged one does not take the others along. */
function skinsIn(stored: unknown): readonly CustomSkin[] {
  const listed = Array.isArray(stored) ? stored.map((one) => v.safeParse(customSkinSchema, one)) : [];
  const whole = v.safeParse(
    customSkins,
    listed.flatMap((one) => (one.success ? [one.output] : [])),
  );
  return whole.success ? whole.output : [];
}

const ownServer = v.object({ kind: v.literal('custom'), host: v.string() });

/** Before there were profiles, the one server of one's own stood in `server` itself. */
function formerOwnServer(server: unknown): ServerProfile | null {
  const former = v.safeParse(ownServer, server);
  if (!former.success) return null;
  const { host } = former.output;
  const profile = v.safeParse(serverProfileSchema, { ...Object(server), id: `own-${host}`, name: host });
  return profile.success ? profile.output : null;
}

/**
 * The settings from any version's file: each section by itself, so that one that changed its form (or was edited by
 * hand) loses itself only. Unknown sections and fields are left out.
 */
function settingsFrom(stored: { readonly [name: string]: unknown }): Settings {
  const sections = settingsSchema.entries;
  const former = formerOwnServer(stored.server);
  const server = former === null ? stored.server : { kind: 'profile', id: former.id };
  const settings: Settings = {
    server: section(sections.server, server, defaultSettings.server),
    serverProfiles: [...(former === null ? [] : [former]), ...profiles(stored.serverProfiles)],
    connection: section(sections.connection, stored.connection, defaultSettings.connection),
    appearance: section(sections.appearance, stored.appearance, defaultSettings.appearance),
    language: section(sections.language, stored.language, defaultSettings.language),
    look: section(sections.look, stored.look, defaultSettings.look),
    skins: skinsIn(stored.skins),
    idle: section(sections.idle, stored.idle, defaultSettings.idle),
    service: section(sections.service, stored.service, defaultSettings.service),
    conversation: section(sections.conversation, stored.conversation, defaultSettings.conversation),
    alerts: section(sections.alerts, stored.alerts, defaultSettings.alerts),
    history: section(sections.history, stored.history, defaultSettings.history),
    tray: section(sections.tray, stored.tray, defaultSettings.tray),
    // Whoever has used the program before knows their way.
    welcome: section(sections.welcome, stored.welcome, { greeted: Object.keys(stored).length > 0 }),
    zoom: section(sections.zoom, stored.zoom, defaultSettings.zoom),
    builtInCeiling: section(sections.builtInCeiling, stored.builtInCeiling, defaultSettings.builtInCeiling),
    otherConnections: section(sections.otherConnections, stored.otherConnections, defaultSettings.otherConnections),
  };
  return settings.server.kind === 'profile' && chosenProfile(settings) === null
    ? { ...settings, server: defaultSettings.server }
    : settings;
}

export interface SettingsFile {
  load(): Settings;
  save(settings: Settings): void;
}

/** `settings.json` in the profile folder. Neither function throws; trouble goes to `onProblem`. */
export function settingsFile(folder: string, onProblem: ProblemListener): SettingsFile {
  const path = join(folder, 'settings.json');
  return {
    load: () => settingsFrom(readJsonFile(path, anySections, onProblem) ?? {}),
    save(settings) {
      writeJsonFile(path, settings, onProblem);
    },
  };
}
