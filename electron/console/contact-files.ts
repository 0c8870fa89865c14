import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { everybody } from '../../shared/address-book.ts';
import type { ContactFileFormat, ImportResult } from '../../shared/contact-files.ts';
import type { MessengerState, Privacy } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { systemClock } from '../messenger/clock.ts';
import { ContactImport } from '../messenger/contact-import.ts';
import type { Messenger } from '../messenger/messenger.ts';
import { declined, done, notSignedIn, type RequestResult } from '../messenger/request-result.ts';
import { formatBackup } from '../storage/contact-files/backup.ts';
import { ContactFileError, largestContactFile } from '../storage/contact-files/contact-file.ts';
import { formatCtt } from '../storage/contact-files/ctt.ts';
import { compareWithList, type ImportedContact, parseContactFile } from '../storage/contact-files/preview.ts';
import type { FileCommand } from './command.ts';
import { Misunderstanding } from './misunderstanding.ts';
import type { OutputLine } from './output-line.ts';

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Writes the contact list, for the user alone. Throws Misunderstanding when signed out, or when the file cannot be. */
function exportContacts(path: string, format: ContactFileFormat, state: MessengerState): OutputLine {
  const { me, groups, privacy } = state;
  if (me === null) throw new Misunderstanding(text('console.notSignedIn', { name: 'export' }));
  const contacts = everybody(state.contacts);
  const handles = contacts.filter(({ lists }) => lists.includes('FL')).map(({ handle }) => handle);
  const contents =
    format === 'ctt' ? formatCtt(handles) : formatBackup({ account: me.handle, contacts, groups, privacy });
  try {
    writeFileSync(path, contents, { mode: 0o600 });
  } catch (error) {
    throw new Misunderstanding(text('command.file-unwritable', { detail: detailOf(error) }));
  }
  return { event: 'exported', file: path, contacts: handles.length };
}

function contentsOf(path: string): string {
  try {
    if (statSync(path).size > largestContactFile) throw new Error(text('command.file-too-large'));
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Misunderstanding(text('command.file-unreadable', { detail: detailOf(error) }));
  }
}

/** The people in a file, compared with the list. Throws Misunderstanding when signed out, or for no such file. */
function contactsIn(
  path: string,
  { me, contacts }: MessengerState,
): { readonly contacts: readonly ImportedContact[]; readonly privacy: Privacy | null } {
  if (me === null) throw new Misunderstanding(text('console.notSignedIn', { name: 'import' }));
  try {
    const file = parseContactFile(contentsOf(path));
    return { contacts: compareWithList(file.contacts, contacts, me.handle), privacy: file.privacy };
  } catch (error) {
    if (!(error instanceof ContactFileError)) throw error;
    throw new Misunderstanding(text('command.not-a-contact-list', { detail: error.message }));
  }
}

/** What became of an import; `contacts` are all those of the file. */
function importedLine(result: ImportResult, contacts: readonly ImportedContact[]): OutputLine {
  const handlesThatAre = (state: ImportedContact['state']) =>
    contacts.filter((contact) => contact.state === state).map(({ handle }) => handle);
  const already = handlesThatAre('already');
  return { event: 'imported', ...result, already: already.length, invalid: handlesThatAre('invalid') };
}

function resultOf({ end }: ImportResult): RequestResult {
  switch (end) {
    case 'finished':
      return done;
    case 'list-full':
      return { ...declined('refused', 'the list is full'), code: 210 };
    case 'cancelled':
    case 'signed-out':
      return notSignedIn;
  }
}

/**
 * Writes the list to a file, or adds those in a file who are not on it; prints how far it is, and what came of it. Throws
 * Misunderstanding for files that are none.
 */
export async function transferContacts(
  command: FileCommand,
  messenger: Messenger,
  print: (line: OutputLine) => void,
): Promise<RequestResult> {
  if (command.name === 'export') {
    print(exportContacts(command.path, command.format, messenger.state));
    return done;
  }
  const { contacts, privacy } = contactsIn(command.path, messenger.state);
  const set = privacy === null ? done : await messenger.setPrivacy(privacy);
  if (!set.ok) return set;
  const running = new ContactImport(messenger, systemClock, (progress) => print({ event: 'importing', ...progress }));
  const result = await running.run(contacts.filter(({ state }) => state === 'new'));
  print(importedLine(result, contacts));
  return resultOf(result);
}
