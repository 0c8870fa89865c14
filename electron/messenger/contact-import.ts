import type { Importing } from '../../shared/app.ts';
import type { ImportResult } from '../../shared/contact-files.ts';
import { limits } from '../../shared/limits.ts';
import type { MessengerState } from '../../shared/model.ts';
import type { ImportedContact } from '../storage/contact-files/preview.ts';
import type { Clock } from './clock.ts';
import type { Messenger } from './messenger.ts';
import type { RequestResult } from './request-result.ts';

/** Milliseconds from one contact to the next: two a second (fact book 60 section 9). */
const pace = 500;
/** "List full" (fact book 50): nobody else fits. */
const listFull = 210;

export type Importer = Pick<
  Messenger,
  'addContact' | 'blockContact' | 'unblockContact' | 'copyContact' | 'createGroup' | 'setNickname'
> & { readonly state: MessengerState };

/** One import under way: contact after contact at the pace that servers bear. */
export class ContactImport {
  readonly #messenger: Importer;
  readonly #clock: Clock;
  readonly #onProgress: (importing: Importing) => void;
  #cancelled = false;
  #wake: () => void = () => undefined;

  constructor(messenger: Importer, clock: Clock, onProgress: (importing: Importing) => void) {
    this.#messenger = messenger;
    this.#clock = clock;
    this.#onProgress = onProgress;
  }

  /** Ends it after the contact that is being added. */
  cancel(): void {
    this.#cancelled = true;
    this.#wake();
  }

  /** Adds them all, with their groups. Never rejects for what the server says. */
  async run(contacts: readonly ImportedContact[]): Promise<ImportResult> {
    const failed: { readonly handle: string; readonly code: number | null }[] = [];
    let added = 0;
    const progress = () =>
      this.#onProgress({ done: added + failed.length, total: contacts.length, failed: failed.length });
    const result = (end: ImportResult['end']): ImportResult => ({ end, added, failed });
    progress();
    for (const contact of contacts) {
      if (added + failed.length > 0) await this.#pause();
      if (this.#cancelled) return result('cancelled');
      const outcome = await this.#add(contact);
      if (outcome.ok || outcome.kind === 'already') added += 1;
      else if (outcome.code === listFull) return result('list-full');
      else if (outcome.kind === 'not-signed-in' || this.#messenger.state.session.phase !== 'signed-in')
        return result('signed-out');
      else failed.push({ handle: contact.handle, code: outcome.code });
      progress();
    }
    return result('finished');
  }

  async #add({ handle, name, nickname, groups, lists, as }: ImportedContact): Promise<RequestResult> {
    const blocked = lists.includes('BL');
    if (as === 'blocked') return this.#messenger.blockContact(handle);
    if (as === 'allowed') return this.#messenger.unblockContact(handle);
    const [first = null, ...others] = await this.#groupIds(groups);
    const result = await this.#messenger.addContact({ handle, name: ownName(name), group: first, block: blocked });
    if (!result.ok) return result;
    // The contact is there: what cannot be had beside it is no failure of the import.
    for (const to of others) await this.#messenger.copyContact({ handle, to });
    if (nickname !== null) {
      await this.#messenger.setNickname({ handle, nickname: nickname.slice(0, limits.nameCharacters) });
    }
    return result;
  }

  /** Ids of the groups of those names; missing ones are made, and left out where the server will not. */
  async #groupIds(names: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const name of names) {
      if (this.#groupId(name) === null) await this.#messenger.createGroup(name);
      const id = this.#groupId(name);
      if (id !== null) ids.push(id);
    }
    return ids;
  }

  #groupId(name: string): string | null {
    return this.#messenger.state.groups.find((group) => group.name === name)?.id ?? null;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#cancelled) {
        resolve();
        return;
      }
      const callOff = this.#clock.after(pace, resolve);
      this.#wake = () => {
        callOff();
        resolve();
      };
    });
  }
}

/** A name as the server takes it, or null for none. */
function ownName(name: string | null): string | null {
  return name === null || name === '' ? null : name.slice(0, limits.nameCharacters);
}
