import { basename } from 'node:path';
import { everybody } from '../../shared/address-book.ts';
import type { ImportPreview, ImportResult } from '../../shared/contact-files.ts';
import type { CommandArgument, CommandValue } from '../../shared/ipc.ts';
import type { Privacy } from '../../shared/model.ts';
import { membersOf } from '../../shared/other-contacts.ts';
import { text } from '../../shared/text/text.ts';
import type { Clock } from '../messenger/clock.ts';
import { ContactImport } from '../messenger/contact-import.ts';
import type { Messenger } from '../messenger/messenger.ts';
import { formatBackup } from '../storage/contact-files/backup.ts';
import { ContactFileError, largestContactFile } from '../storage/contact-files/contact-file.ts';
import { formatCtt } from '../storage/contact-files/ctt.ts';
import { compareWithList, type ImportedContact, parseContactFile } from '../storage/contact-files/preview.ts';
import { readChosenFile, writeChosenFile } from './chosen-files.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { type FileChooser, fileKind } from './file-chooser.ts';
import { mustSucceed } from './must-succeed.ts';

/** Contact lists to and from files that the user chooses. */
export class AppContactFiles {
  readonly #stream: EventStream;
  readonly #messenger: Messenger;
  readonly #clock: Clock;
  #preview: readonly ImportedContact[] = [];
  #privacy: Privacy | null = null;
  #running: ContactImport | null = null;

  constructor(stream: EventStream, messenger: Messenger, clock: Clock) {
    this.#stream = stream;
    this.#messenger = messenger;
    this.#clock = clock;
  }

  /**
   * Saves everybody on the list, or those of one group. Null when no file was chosen. Throws CommandRefusal:
   * `not-signed-in`, `file-unwritable`.
   */
  async export(
    { format, group }: CommandArgument<'exportContacts'>,
    chooser: FileChooser,
  ): Promise<CommandValue<'exportContacts'>> {
    const { me, contacts: known, groups, privacy } = this.#messenger.state;
    if (me === null) throw new CommandRefusal('not-signed-in', 'no contact list');
    const contacts = group === null ? everybody(known) : membersOf(group, known, groups);
    const listed = contacts.filter(({ lists }) => lists.includes('FL'));
    const kind = fileKind('file.contacts.save', `file.contacts.${format}`, format);
    const name = text('file.contacts.name', { name: me.name, address: me.handle });
    const path = await chooser.save(kind, name);
    if (path === null) return null;
    const contents =
      format === 'ctt'
        ? formatCtt(listed.map(({ handle }) => handle))
        : formatBackup({ account: me.handle, contacts, groups, privacy });
    await writeChosenFile(path, contents);
    return { file: basename(path), contacts: listed.length };
  }

  /**
   * What is in a file that the user chooses, or null when they choose none. Throws CommandRefusal: `not-signed-in`,
   * `file-too-large`, `file-unreadable`, `not-a-contact-list`.
   */
  async preview(chooser: FileChooser): Promise<ImportPreview | null> {
    if (this.#messenger.state.me === null) throw new CommandRefusal('not-signed-in', 'no contact list');
    const kind = fileKind('file.contacts.open', 'file.contacts.any', 'ctt', 'json');
    const path = await chooser.open(kind);
    if (path === null) return null;
    const { format, contacts, privacy } = await this.#read(path);
    const { me, contacts: known, privacy: now } = this.#messenger.state;
    if (me === null) throw new CommandRefusal('not-signed-in', 'no contact list');
    this.#preview = compareWithList(contacts, known, me.handle);
    const entries = this.#preview.map(({ handle, name, groups, state, as }) => ({ handle, name, groups, state, as }));
    const same =
      privacy === null || (privacy.askWhenAdded === now.askWhenAdded && privacy.othersAllowed === now.othersAllowed);
    this.#privacy = same ? null : privacy;
    return { file: basename(path), format, entries, privacy: this.#privacy };
  }

  /**
   * Adds those of the last preview, and sets privacy as its file does if that is wished; settles when it is over. `unwatched`
   * says then whether nobody sees the result: the main window tells it. Throws CommandRefusal `refused` while another one
   * runs, or why privacy could not be set; then nobody was added.
   */
  async import({ handles, privacy }: CommandArgument<'runImport'>, unwatched: () => boolean): Promise<ImportResult> {
    if (this.#running !== null) throw new CommandRefusal('refused', 'an import is running');
    const wanted = new Set(handles);
    const contacts = this.#preview.filter(({ handle, state }) => state === 'new' && wanted.has(handle));
    const running = new ContactImport(this.#messenger, this.#clock, (importing) => {
      this.#stream.publish({ type: 'importChanged', importing });
    });
    this.#running = running;
    try {
      if (privacy && this.#privacy !== null) mustSucceed(await this.#messenger.setPrivacy(this.#privacy));
      const result = await running.run(contacts);
      if (unwatched()) this.#stream.publish({ type: 'importEnded', result });
      return result;
    } finally {
      this.#running = null;
      this.#stream.publish({ type: 'importChanged', importing: null });
    }
  }

  /** The result of an import has been read. */
  dismissResult(): null {
    this.#stream.publish({ type: 'importEnded', result: null });
    return null;
  }

  cancel(): null {
    this.#running?.cancel();
    return null;
  }

  async #read(path: string): Promise<ReturnType<typeof parseContactFile>> {
    const source = await readChosenFile(path, largestContactFile);
    try {
      return parseContactFile(source);
    } catch (error) {
      if (error instanceof ContactFileError) throw new CommandRefusal('not-a-contact-list', error.message);
      throw error;
    }
  }
}
