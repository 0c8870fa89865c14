import type { ClientMessage, DirectoryEntry } from '../../protocol/notification/messages.ts';
import type { Account } from '../accounts.ts';
import type { Session } from '../session.ts';

/** One more person than these is too many for an answer. */
const mostResults = 50;
/** Accounts that tell no country are taken for American, as the directory's were. */
const usualCountry = 'US';

function nameWords(account: Account): readonly [first: string, last: string] {
  const words = account.name.trim().split(/\s+/);
  return [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
}

function same(one: string, other: string): boolean {
  return one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');
}

/** What is wrong with a question, as an error number (fact book 20, FND): 300 a part is missing, 201 a bad one. */
function problemOf({ firstName, lastName, city, state, country }: DirectoryEntry): number | null {
  if ([firstName, lastName, city, state, country].includes('')) return 300;
  if (firstName.includes('*') || lastName.includes('*')) return 201;
  return country.toUpperCase() !== usualCountry && (city !== '*' || state !== '*') ? 201 : null;
}

/**
 * FND of MSNP2-7: who of this service's accounts has these as the first and the last word of the name. Cities and states
 * are not known here, so only `*` finds anybody. 301: more people than an answer holds.
 */
export function search(session: Session, message: Extract<ClientMessage, { command: 'FND' }>) {
  const { trid } = message;
  const problem = problemOf(message);
  if (problem !== null) return session.refuse(trid, problem);
  const { accounts } = session.realm;
  const country = (account: Account): string => accounts.profile(account.id).get('country') ?? usualCountry;
  const found = accounts.all().filter((account) => {
    const [first, last] = nameWords(account);
    const there = message.country === '*' || same(country(account), message.country);
    return (
      there &&
      message.city === '*' &&
      message.state === '*' &&
      same(first, message.firstName) &&
      same(last, message.lastName)
    );
  });
  if (found.length > mostResults) return session.refuse(trid, 301);
  session.found = found.map(({ handle }) => handle);
  if (found.length === 0) return session.send({ command: 'FND', trid, index: 0, total: 0, person: null });
  for (const [index, account] of found.entries()) {
    const [firstName, lastName] = nameWords(account);
    const person = { firstName, lastName, city: '', state: '', country: country(account) };
    session.send({ command: 'FND', trid, index: index + 1, total: found.length, person });
  }
}
