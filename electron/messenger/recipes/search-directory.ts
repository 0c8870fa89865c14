import type { FoundPerson, PersonSought } from '../../../shared/directory.ts';
import { limits } from '../../../shared/limits.ts';
import { type Answered, declined } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { asName } from './names.ts';

/** Nothing more is asked about: places were kept of Americans only, and servers refuse them elsewhere. */
const anywhere = { city: '*', state: '*' } as const;

/**
 * Searches the member directory: FND, up to MSNP7 (fact book 20, FND). Both names have to be told and hold no wildcard:
 * `empty`, `invalid-name`, `too-long`, `not-in-dialect`. The people found carry numbers by which they can be invited.
 */
export async function searchDirectory(desk: Desk, sought: PersonSought): Promise<Answered<readonly FoundPerson[]>> {
  const firstName = asName(sought.firstName, '');
  const lastName = asName(sought.lastName, '');
  const country = asName(sought.country, '*');
  const texts = [firstName, lastName, country];
  if (firstName === '' || lastName === '') return declined('empty', 'both names are needed');
  if (`${firstName}${lastName}`.includes('*')) return declined('invalid-name', 'no wildcard in a name');
  if (texts.some((text) => text.length > limits.directoryCharacters)) {
    return declined('too-long', `longer than ${limits.directoryCharacters} characters`);
  }
  const answer = await desk.question({ command: 'FND', firstName, lastName, ...anywhere, country });
  if (!answer.ok) return answer;
  const found = answer.value.flatMap((line): readonly FoundPerson[] => {
    if (line.command !== 'FND' || line.person === null) return [];
    return [{ number: line.index, ...line.person }];
  });
  return { ok: true, value: found };
}
