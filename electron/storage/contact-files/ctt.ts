import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ContactFileError, type FiledContact, type FiledContacts } from './contact-file.ts';

/** The one service of a file whose contacts are handles; Windows Messenger wrote others beside it. */
const messengerService = '.NET Messenger Service';
/** Network id of Messenger, where a contact has one. */
const messengerNetwork = '1';
/** Longer ones are no handles, but are shown as what they are. */
const longestHandle = 500;
const path = 'messenger/service/contactlist/contact';

function isOurs(tag: SaxesTagPlain): boolean {
  const { name, type } = tag.attributes;
  if (tag.name === 'service') return name === undefined || name === messengerService;
  if (tag.name === 'contact') return type === undefined || type === messengerNetwork;
  return true;
}

/**
 * Reads a `.ctt` file: the handles of the .NET Messenger Service, in the file's order (fact book 60 section 9). Throws
 * ContactFileError for what is no well-formed XML, is no contact list, or brings a document type along.
 */
export function parseCtt(source: string): FiledContacts {
  const contacts: FiledContact[] = [];
  const open: { readonly name: string; readonly ours: boolean }[] = [];
  let isList = false;
  let handle = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ContactFileError(error.message);
  });
  parser.on('doctype', () => {
    throw new ContactFileError('a contact list has no document type');
  });
  parser.on('opentag', (tag) => {
    const ours = (open.at(-1)?.ours ?? true) && isOurs(tag);
    open.push({ name: tag.name, ours });
    isList ||= open.length === 1 && tag.name === 'messenger';
    handle = '';
  });
  const collect = (text: string) => {
    handle += text;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => {
    const isContact = open.map(({ name }) => name).join('/') === path;
    if (isContact && open.at(-1)?.ours && handle.trim() !== '') {
      contacts.push({
        handle: handle.trim().slice(0, longestHandle),
        name: null,
        nickname: null,
        groups: [],
        lists: ['FL'],
      });
    }
    open.pop();
    handle = '';
  });
  parser.write(source.replace(/^\ufeff/, '')).close();
  if (!isList) throw new ContactFileError('it has no messenger element');
  return { contacts, groups: [], privacy: null };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/**
 * Handles as a `.ctt` file: sorted, one contact a line, CRLF, as the originals wrote it and line-wise readers expect it
 * (fact book 60 section 9).
 */
export function formatCtt(handles: readonly string[]): string {
  const escaped = (handle: string) => handle.replace(/[&<>]/g, (character) => escapes.get(character) ?? character);
  return [
    '<?xml version="1.0"?>',
    '<messenger>',
    `  <service name="${messengerService}">`,
    '    <contactlist>',
    ...handles.toSorted().map((handle) => `      <contact>${escaped(handle)}</contact>`),
    '    </contactlist>',
    '  </service>',
    '</messenger>',
    '',
  ].join('\r\n');
}
