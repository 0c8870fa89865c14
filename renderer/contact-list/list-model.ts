import type { Contact, Group, StatusCode } from '../../shared/model.ts';
import { plainName } from './plain-name.ts';

/** A heading of the list with the rows under it. */
export interface ListSection {
  /** The group's id; `online`, `offline` or `other` for the headings of our own. */
  readonly id: string;
  readonly kind: 'group' | 'other' | 'online' | 'offline';
  /** The group's name; empty for the headings of our own. */
  readonly name: string;
  /** People in it who are online, and all of them; a search does not change the counts. */
  readonly online: number;
  readonly total: number;
  /** A search opens every section. */
  readonly open: boolean;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  /** Unique in the list: somebody in two groups has two rows. */
  readonly key: string;
  readonly contact: Contact;
  readonly name: string;
  readonly blocked: boolean;
}

export interface ListOptions {
  readonly sortBy: 'groups' | 'status';
  readonly closedGroups: readonly string[];
  /** What is typed into the search strip. */
  readonly search: string;
  readonly locale: string;
}

/** Online first, then busy and phone, then those who come back, then offline. */
const rank: { readonly [S in StatusCode]: number } = {
  NLN: 0,
  BSY: 1,
  PHN: 1,
  BRB: 2,
  AWY: 2,
  LUN: 2,
  IDL: 2,
  HDN: 3,
  FLN: 3,
};

/** True for everybody whose presence we see. */
export function isOnline(contact: Contact): boolean {
  return rank[contact.status] < 3;
}

function asRow(contact: Contact): ListRow {
  return {
    key: contact.handle,
    contact,
    name: plainName(contact.name, contact.handle),
    blocked: contact.lists.includes('BL'),
  };
}

function matches(row: ListRow, words: readonly string[], locale: string): boolean {
  const name = row.name.toLocaleLowerCase(locale);
  const { handle } = row.contact;
  // Half a list shares one domain, so it counts only when an address is typed.
  return words.every(
    (word) => name.includes(word) || (word.includes('@') ? handle : handle.replace(/@.*/, '')).includes(word),
  );
}

/** The contact list as it is shown: the people on the forward list under their headings, sorted. */
export function listSections(
  contacts: { readonly [handle: string]: Contact },
  groups: readonly Group[],
  options: ListOptions,
): readonly ListSection[] {
  const order = new Intl.Collator(options.locale, { sensitivity: 'base', numeric: true });
  const words = options.search.toLocaleLowerCase(options.locale).split(/\s+/).filter(Boolean);
  const rows = Object.values(contacts)
    .filter((contact) => contact.lists.includes('FL'))
    .map(asRow)
    .sort(
      (a, b) =>
        rank[a.contact.status] - rank[b.contact.status] ||
        order.compare(a.name, b.name) ||
        order.compare(a.contact.handle, b.contact.handle),
    );

  const section = (id: string, kind: ListSection['kind'], name: string, members: readonly ListRow[]): ListSection => ({
    id,
    kind,
    name,
    online: members.filter((row) => isOnline(row.contact)).length,
    total: members.length,
    open: words.length > 0 || !options.closedGroups.includes(id),
    rows: members
      .filter((row) => matches(row, words, options.locale))
      .map((row) => ({ ...row, key: `${id}/${row.contact.handle}` })),
  });

  const sections =
    options.sortBy === 'status' || groups.length === 0
      ? [
          section(
            'online',
            'online',
            '',
            rows.filter((row) => isOnline(row.contact)),
          ),
          section(
            'offline',
            'offline',
            '',
            rows.filter((row) => !isOnline(row.contact)),
          ),
        ]
      : byGroups();
  return words.length === 0 ? sections : sections.filter((one) => one.rows.length > 0);

  function byGroups(): readonly ListSection[] {
    const known = new Set(groups.map((group) => group.id));
    const grouped = [...groups]
      .sort((a, b) => order.compare(a.name, b.name))
      .map((group) =>
        section(
          group.id,
          'group',
          group.name,
          rows.filter((row) => row.contact.groups.includes(group.id)),
        ),
      );
    const other = rows.filter((row) => !row.contact.groups.some((id) => known.has(id)));
    return other.length === 0 ? grouped : [...grouped, section('other', 'other', '', other)];
  }
}
