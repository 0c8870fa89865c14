import { basename } from 'node:path';
import type { CommandValue } from '../../shared/ipc.ts';
import { limits } from '../../shared/limits.ts';
import type { ServerProfile, ServerSettings } from '../../shared/settings.ts';
import { text } from '../../shared/text/text.ts';
import { formatServerProfiles, largestServersFile, parseServerProfiles } from '../storage/server-profiles-file.ts';
import type { AppSettings } from './app-settings.ts';
import { readChosenFile, writeChosenFile } from './chosen-files.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { type FileChooser, fileKind } from './file-chooser.ts';

/** The servers that the user knows, and which of them the next sign-in goes to. */
export class AppServers {
  readonly #stream: EventStream;
  readonly #settings: AppSettings;

  constructor(stream: EventStream, settings: AppSettings) {
    this.#stream = stream;
    this.#settings = settings;
  }

  /** Null is the built-in service. Throws CommandRefusal `refused` when there is no such profile. */
  choose(id: string | null): null {
    const { server } = this.#now;
    if (id !== null) return this.set({ kind: 'profile', id });
    return server.kind === 'builtIn' ? null : this.set(this.#builtIn);
  }

  /** As above. */
  set(server: ServerSettings): null {
    if (server.kind === 'profile' && !this.#now.serverProfiles.some(({ id }) => id === server.id)) {
      throw new CommandRefusal('refused', 'there is no such server');
    }
    const builtInCeiling = this.#now.server.kind === 'builtIn' ? this.#now.server.ceiling : this.#now.builtInCeiling;
    return this.#settings.replace({ ...this.#now, server, builtInCeiling });
  }

  /** Replaces the profile of that id, or adds one. Throws CommandRefusal `refused` when there are too many. */
  save(profile: ServerProfile): null {
    return this.#keep([profile]);
  }

  /** The built-in service takes its place where it was chosen. */
  delete(id: string): null {
    const { server, serverProfiles } = this.#now;
    return this.#settings.replace({
      ...this.#now,
      server: server.kind === 'profile' && server.id === id ? this.#builtIn : server,
      serverProfiles: serverProfiles.filter((profile) => profile.id !== id),
    });
  }

  /** Null when no file was chosen. Throws CommandRefusal `file-unwritable`. */
  async export(chooser: FileChooser): Promise<CommandValue<'exportServerProfiles'>> {
    const kind = fileKind('file.servers.save', 'file.servers', 'json');
    const path = await chooser.save(kind, text('file.servers.name'));
    if (path === null) return null;
    const { serverProfiles } = this.#now;
    await writeChosenFile(path, formatServerProfiles(serverProfiles));
    return { file: basename(path), profiles: serverProfiles.length };
  }

  /**
   * Adds the servers of a file, replacing those of the same id. Null when no file was chosen. Throws CommandRefusal:
   * `file-too-large`, `file-unreadable`, `not-server-profiles`, `refused` when there are too many.
   */
  async import(chooser: FileChooser): Promise<CommandValue<'importServerProfiles'>> {
    const kind = fileKind('file.servers.open', 'file.servers', 'json');
    const path = await chooser.open(kind);
    if (path === null) return null;
    const profiles = this.#read(await readChosenFile(path, largestServersFile));
    this.#keep(profiles);
    return { file: basename(path), profiles: profiles.length };
  }

  #read(source: string): readonly ServerProfile[] {
    try {
      return parseServerProfiles(source);
    } catch (error) {
      throw new CommandRefusal('not-server-profiles', error instanceof Error ? error.message : String(error));
    }
  }

  #keep(profiles: readonly ServerProfile[]): null {
    const fresh = new Map(profiles.map((profile) => [profile.id, profile]));
    const kept = this.#now.serverProfiles.map((profile) => {
      const replacement = fresh.get(profile.id) ?? profile;
      fresh.delete(profile.id);
      return replacement;
    });
    const serverProfiles = [...kept, ...fresh.values()];
    if (serverProfiles.length > limits.serverProfiles) throw new CommandRefusal('refused', 'too many servers');
    return this.#settings.replace({ ...this.#now, serverProfiles });
  }

  /** The built-in service as it was chosen last. */
  get #builtIn(): ServerSettings {
    return { kind: 'builtIn', ceiling: this.#now.builtInCeiling };
  }

  get #now() {
    return this.#stream.state.settings;
  }
}
