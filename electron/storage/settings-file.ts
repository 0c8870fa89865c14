import { join } from 'node:path';
import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/settings.ts';
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

/**
 * The settings from any version's file: each section by itself, so that one that changed its form (or was edited by
 * hand) loses itself only. Unknown sections and fields are left out.
 */
export function settingsFrom(stored: { readonly [name: string]: unknown }): Settings {
  const sections = settingsSchema.entries;
  return {
    server: section(sections.server, stored.server, defaultSettings.server),
    connection: section(sections.connection, stored.connection, defaultSettings.connection),
    appearance: section(sections.appearance, stored.appearance, defaultSettings.appearance),
    idle: section(sections.idle, stored.idle, defaultSettings.idle),
    service: section(sections.service, stored.service, defaultSettings.service),
  };
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
