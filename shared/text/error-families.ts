import type { TextKey } from './text.ts';

type NameOf<Key> = Key extends `requestFailed.${infer Name}` ? Name : never;
/** Error numbers with one meaning for a person. Each family has a sentence, `requestFailed.<family>`. */
export type ErrorFamily = NameOf<TextKey>;

/** Every number of the protocol (fact book 50), by what it means for a person; ranges are `first-last`. */
const numbers: { readonly [F in Exclude<ErrorFamily, 'any'>]: string } = {
  unexplained: '0 100 146 211 212',
  notUnderstood: '200 240 241 282 283 300 710 731',
  invalid: '201',
  otherNetwork: '203 204 508 509 719 726',
  otherServer: '917 930 931',
  unknownPerson: '205 208',
  noDomain: '206',
  alreadySignedIn: '207',
  name: '209',
  listFull: '210',
  phoneName: '213',
  alreadyThere: '215',
  notOnList: '216',
  notOnline: '217',
  alreadySo: '218',
  oppositeList: '219',
  noPages: '220',
  tooManyGroups: '223',
  unknownGroup: '224 231',
  notInGroup: '225',
  groupNotEmpty: '227',
  groupExists: '228',
  groupName: '229',
  groupStays: '230',
  mobileNumber: '232-234',
  switchboard: '280 281',
  tooLong: '285',
  tooManyMatches: '301',
  notSignedIn: '302',
  listReadOnly: '400',
  listUnavailable: '402 403',
  pageFailed: '407',
  noMobile: '413-419 550-552 580-598 606',
  client: '420',
  fault: '500 501 504 505 510 520 603 717',
  busy: '600 729 910 912 918 919 921 922',
  unavailable: '601 602 604 605 700 707 914-916',
  disabled: '502',
  invitation: '503',
  blocked: '511 927',
  challenge: '540 929',
  noAccess: '711 718 933-935',
  conversations: '712 714',
  tooOften: '713 800',
  notExpected: '715',
  places: '733 734',
  password: '911 928',
  hidden: '913',
  noNewUsers: '920',
  parents: '923 926',
  verify: '924',
};

function isFamily(name: string): name is Exclude<ErrorFamily, 'any'> {
  return Object.hasOwn(numbers, name);
}

function codesIn(list: string): readonly number[] {
  return list.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

const families: ReadonlyMap<number, ErrorFamily> = new Map(
  Object.keys(numbers)
    .filter(isFamily)
    .flatMap((family) => codesIn(numbers[family]).map((code) => [code, family] as const)),
);

/** What an error number means for a person; `any` for numbers that no list of errors has. */
export function errorFamily(code: number): ErrorFamily {
  return families.get(code) ?? 'any';
}
