import { everybody } from '../../shared/address-book.ts';
import type { AddressBook, Contact, Group } from '../../shared/model.ts';
import { hasNameOfItsOwn, otherContactsGroup } from '../../shared/other-contacts.ts';
import { plainName } from '../../shared/plain-name.ts';
import type { AppearanceSettings } from '../../shared/settings.ts';
import { shownName } from '../../shared/shown-name.ts';
import type { StatusCode } from '../../shared/status.ts';

/** A heading of the list with the rows under it. */
export interface ListSection {
  /** The group's id; `online`, `offline`, `mobile` or `other` for the headings of our own. */
  readonly id: string;
  readonly kind: 'group' | 'other' | 'online' | 'offline' | 'mobile';
  /** The server's group behind it, or null; "Other Contacts" has one on some servers. */
  readonly group: string | null;
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
  /** What the person is called. */
  readonly name: string;
  /** What the row shows for it: the name, or the address. */
  readonly label: string;
  readonly blocked: boolean;
  /** Offline, but messages reach a mobile device. */
  readonly onMobile: boolean;
}

export interface ListOptions
  extends Pick<AppearanceSettings, 'viewBy' | 'showOffline' | 'mobileTogether' | 'offlineTogether' | 'closedGroups'> {
  readonly sortBy: 'groups' | 'status';
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

function asRow(contact: Contact, viewBy: ListOptions['viewBy']): ListRow {
  const name = plainName(shownName(contact), contact.handle);
  return {
    key: contact.handle,
    contact,
    name,
    label: viewBy === 'handle' ? contact.handle : name,
    blocked: contact.lists.includes('BL'),
    onMobile: contact.mobileAllowed && !isOnline(contact),
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
  contacts: AddressBook,
  groups: readonly Group[],
  options: ListOptions,
): readonly ListSection[] {
  const order = new Intl.Collator(options.locale, { sensitivity: 'base', numeric: true });
  const words = options.search.toLocaleLowerCase(options.locale).split(/\s+/).filter(Boolean);
  const searching = words.length > 0;
  const rows = everybody(contacts)
    .filter((contact) => contact.lists.includes('FL'))
    .map((contact) => asRow(contact, options.viewBy))
    .sort(
      (a, b) =>
        rank[a.contact.status] - rank[b.contact.status] ||
        order.compare(a.label, b.label) ||
        order.compare(a.contact.handle, b.contact.handle),
    );
  // A search finds everybody, whatever is hidden.
  const isShown = (row: ListRow): boolean =>
    searching ? matches(row, words, options.locale) : options.showOffline || isOnline(row.contact);

  const section = (
    id: string,
    kind: ListSection['kind'],
    name: string,
    members: readonly ListRow[],
    shown: (row: ListRow) => boolean = isShown,
  ): ListSection => ({
    id,
    kind,
    group: groups.find((group) => group.id === id)?.id ?? null,
    name,
    online: members.filter((row) => isOnline(row.contact)).length,
    total: members.length,
    open: searching || !options.closedGroups.includes(id),
    rows: members.filter(shown).map((row) => ({ ...row, key: `${id}/${row.contact.handle}` })),
  });

  const isTogether = (row: ListRow): boolean => options.mobileTogether && row.onMobile;
  const mobile = rows.filter(isTogether);
  const others = rows.filter((row) => !isTogether(row));
  const mobileSection =
    mobile.length === 0 ? [] : [section('mobile', 'mobile', '', mobile, searching ? isShown : () => true)];
  const online = others.filter((row) => isOnline(row.contact));
  const offline = others.filter((row) => !isOnline(row.contact));
  const offlineSection = options.showOffline || searching ? [section('offline', 'offline', '', offline)] : [];

  const sections =
    options.sortBy === 'status' || groups.length === 0
      ? [section('online', 'online', '', online), ...mobileSection, ...offlineSection]
      : [
          ...byGroups(options.offlineTogether ? online : others),
          ...mobileSection,
          ...(options.offlineTogether ? offlineSection : []),
        ];
  return searching ? sections.filter((one) => one.rows.length > 0) : sections;

  function byGroups(members: readonly ListRow[]): readonly ListSection[] {
    const known = new Set(groups.map((group) => group.id));
    const groupless = (row: ListRow): boolean => !row.contact.groups.some((id) => known.has(id));
    const ofOthers = otherContactsGroup(groups);
    const grouped = groups
      .filter((group) => group !== ofOthers)
      .sort((a, b) => order.compare(a.name, b.name))
      .map((group) =>
        section(
          group.id,
          'group',
          group.name,
          members.filter((row) => row.contact.groups.includes(group.id)),
        ),
      );
    const left = members.filter(
      (row) => groupless(row) || (ofOthers !== undefined && row.contact.groups.includes(ofOthers.id)),
    );
    if (ofOthers === undefined) return left.length === 0 ? grouped : [...grouped, section('other', 'other', '', left)];
    const own = hasNameOfItsOwn(ofOthers);
    return [...grouped, section(ofOthers.id, own ? 'group' : 'other', own ? ofOthers.name : '', left)];
  }
}
