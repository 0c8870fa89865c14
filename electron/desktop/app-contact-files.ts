import { basename } from 'node:path';
import type { ContactFileFormat, ImportPreview, ImportResult } from '../../shared/contact-files.ts';
import type { CommandValue } from '../../shared/ipc.ts';
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

/** Contact lists to and from files that the user chooses. */
export class AppContactFiles {
  readonly #stream: EventStream;
  readonly #messenger: Messenger;
  readonly #clock: Clock;
  #preview: readonly ImportedContact[] = [];
  #running: ContactImport | null = null;

  constructor(stream: EventStream, messenger: Messenger, clock: Clock) {
    this.#stream = stream;
    this.#messenger = messenger;
    this.#clock = clock;
  }

  /** Null when no file was chosen. Throws CommandRefusal: `not-signed-in`, `file-unwritable`. */
  async export(format: ContactFileFormat, chooser: FileChooser): Promise<CommandValue<'exportContacts'>> {
    const { me, contacts: known, groups, privacy } = this.#messenger.state;
    if (me === null) throw new CommandRefusal('not-signed-in', 'no contact list');
    const contacts = Object.values(known);
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
    const { format, contacts } = await this.#read(path);
    const { me, contacts: known } = this.#messenger.state;
    if (me === null) throw new CommandRefusal('not-signed-in', 'no contact list');
    this.#preview = compareWithList(contacts, known, me.handle);
    const entries = this.#preview.map(({ handle, name, groups, state }) => ({ handle, name, groups, state }));
    return { file: basename(path), format, entries };
  }

  /** Adds those of the last preview; settles when it is over. Throws CommandRefusal `refused` while another one runs. */
  async import(handles: readonly string[]): Promise<ImportResult> {
    if (this.#running !== null) throw new CommandRefusal('refused', 'an import is running');
    const wanted = new Set(handles);
    const contacts = this.#preview.filter(({ handle, state }) => state === 'new' && wanted.has(handle));
    const running = new ContactImport(this.#messenger, this.#clock, (importing) => {
      this.#stream.publish({ type: 'importChanged', importing });
    });
    this.#running = running;
    try {
      return await running.run(contacts);
    } finally {
      this.#running = null;
      this.#stream.publish({ type: 'importChanged', importing: null });
    }
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
