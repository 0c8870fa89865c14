import type { Contact } from '../../../shared/model.ts';
import { otherContactsNumber } from '../contact-edits.ts';
import { declined } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { intoGroup, offForwardList, ontoForwardList } from './list-requests.ts';
import { carryOut, type Steps } from './recipe.ts';

const notThere = 216;

/**
 * Puts somebody on the forward list and into groups; none = "Other Contacts". A group with a GUID takes the contact id that
 * the answer brings, so it comes after it (fact book 60 section 10).
 */
export async function enterForwardList(
  steps: Steps,
  desk: Desk,
  handle: string,
  name: string,
  groups: readonly string[],
): Promise<void> {
  const { dialect, list } = desk;
  const numbered = dialect.groups === 'number';
  const [first = otherContactsNumber, ...rest] = groups;
  await steps.take(ontoForwardList(handle, name, numbered ? first : null, dialect), () =>
    desk.request(offForwardList(list.find(handle) ?? { handle, id: null })),
  );
  for (const group of numbered ? rest : groups) {
    const contact = list.find(handle);
    if (contact === undefined || (dialect.groups === 'guid' && contact.id === null)) {
      return steps.stop(declined('refused', 'the server gave the contact no id'));
    }
    await steps.take(intoGroup(contact, group, dialect), null);
  }
}

/** Takes somebody off the forward list; undone with name and groups. */
export async function leaveForwardList(steps: Steps, desk: Desk, contact: Contact): Promise<void> {
  const { handle, storedName, groups } = contact;
  await steps.take(
    offForwardList(contact),
    () => carryOut(desk, (back) => enterForwardList(back, desk, handle, storedName, groups)),
    { alreadySo: [notThere] },
  );
}
