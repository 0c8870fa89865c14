import type { ProfileField } from '../../shared/model.ts';
import { locale, text } from '../../shared/text/text.ts';
import { countryName, languageName } from './languages.ts';

/** One line of the profile window. */
export interface ProfileLine {
  /** The field's name on the wire; for a line worked out from several, the names of all of them. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

type Words = (value: string) => string;
interface FieldWords {
  readonly label: string;
  readonly words: Words;
}

function asNumber(value: string): number | null {
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** Explains a number in words and keeps the number behind them; what can't be explained stays as it is. */
function explained(explain: (number: number) => string | null): Words {
  return (value) => {
    const number = asNumber(value);
    const words = number === null ? null : explain(number);
    return words === null ? value : text('profile.withNumber', { words, number: value });
  };
}

const asIs: Words = (value) => value;

const yesOrNo: Words = (value) => {
  if (value === '1') return text('profile.yes');
  return value === '0' ? text('profile.no') : value;
};

const moment = explained((seconds) =>
  seconds === 0
    ? null
    : new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'medium' }).format(seconds * 1000),
);

const gender: Words = (value) => {
  switch (value.toLowerCase()) {
    case 'm':
      return text('profile.gender.m');
    case 'f':
      return text('profile.gender.f');
    case 'u':
      return text('profile.gender.u');
    default:
      return value;
  }
};

const birthdayGiven = explained((number) => {
  switch (number) {
    case 0:
      return text('profile.birthday.0');
    case 1:
      return text('profile.birthday.1');
    case 2:
      return text('profile.birthday.2');
    case 3:
      return text('profile.birthday.3');
    case 4:
      return text('profile.birthday.4');
    case 5:
      return text('profile.birthday.5');
    default:
      return null;
  }
});

const hexadecimal = explained((number) => `0x${number.toString(16).toUpperCase()}`);

/** The port comes with its two octets swapped (fact book 20, MSG, ClientPort). */
const swappedPort: Words = (value) => {
  const sent = asNumber(value);
  if (sent === null || sent === 0 || sent > 0xffff) return value;
  return text('profile.port', { port: ((sent & 0xff) << 8) | (sent >> 8), sent: value });
};

const language = explained((lcid) => languageName(lcid, locale()));

const country: Words = (value) => {
  const name = countryName(value, locale());
  return name === null ? value : text('profile.withNumber', { words: name, number: value });
};

/** Names are compared in lower case: servers differ in their spelling. */
function wordsFor(name: string): FieldWords {
  switch (name.toLowerCase()) {
    case 'logintime':
      return { label: text('profile.LoginTime'), words: moment };
    case 'emailenabled':
      return { label: text('profile.EmailEnabled'), words: yesOrNo };
    case 'memberidhigh':
      return { label: text('profile.MemberIdHigh'), words: asIs };
    case 'memberidlow':
      return { label: text('profile.MemberIdLow'), words: asIs };
    case 'lang_preference':
      return { label: text('profile.lang_preference'), words: language };
    case 'preferredemail':
      return { label: text('profile.preferredEmail'), words: asIs };
    case 'country':
      return { label: text('profile.country'), words: country };
    case 'postalcode':
      return { label: text('profile.PostalCode'), words: asIs };
    case 'gender':
      return { label: text('profile.Gender'), words: gender };
    case 'kid':
      return { label: text('profile.Kid'), words: yesOrNo };
    case 'age':
      return { label: text('profile.Age'), words: asIs };
    case 'bdaypre':
      return { label: text('profile.BDayPre'), words: birthdayGiven };
    case 'birthday':
      return { label: text('profile.Birthday'), words: asIs };
    case 'wallet':
      return { label: text('profile.Wallet'), words: yesOrNo };
    case 'flags':
      return { label: text('profile.Flags'), words: hexadecimal };
    case 'sid':
      return { label: text('profile.sid'), words: asIs };
    case 'kv':
      return { label: text('profile.kv'), words: asIs };
    case 'mspauth':
      return { label: text('profile.MSPAuth'), words: asIs };
    case 'clientip':
      return { label: text('profile.ClientIP'), words: asIs };
    case 'clientport':
      return { label: text('profile.ClientPort'), words: swappedPort };
    case 'abchmigrated':
      return { label: text('profile.ABCHMigrated'), words: yesOrNo };
    case 'touneeded':
      return { label: text('profile.TOUNeeded'), words: yesOrNo };
    case 'betainvites':
      return { label: text('profile.BetaInvites'), words: asIs };
    case 'mpopenabled':
      return { label: text('profile.MPOPEnabled'), words: yesOrNo };
    case 'routeinfo':
      return { label: text('profile.RouteInfo'), words: asIs };
    default:
      return { label: name, words: asIs };
  }
}

/** The 64-bit member number from its two halves, or null when one is missing or no 32-bit number. */
function memberId(fields: readonly ProfileField[]): ProfileLine | null {
  const half = (name: string): bigint | null => {
    const value = fields.find((field) => field.name.toLowerCase() === name)?.value ?? '';
    const number = asNumber(value);
    return number === null || number > 0xffffffff ? null : BigInt(number);
  };
  const high = half('memberidhigh');
  const low = half('memberidlow');
  if (high === null || low === null) return null;
  const id = (high << 32n) | low;
  return {
    field: 'MemberIdHigh, MemberIdLow',
    label: text('profile.memberId'),
    value: text('profile.withNumber', {
      words: `0x${id.toString(16).toUpperCase().padStart(16, '0')}`,
      number: String(id),
    }),
  };
}

/** Every field of the profile in the server's order, each with its meaning in words (fact book 20, MSG). */
export function profileLines(fields: readonly ProfileField[]): readonly ProfileLine[] {
  const id = memberId(fields);
  return fields.flatMap((field): ProfileLine[] => {
    const { label, words } = wordsFor(field.name);
    const value = field.secret
      ? text('profile.hidden')
      : field.value === ''
        ? text('profile.empty')
        : words(field.value);
    const line = { field: field.name, label, value };
    return id !== null && field.name.toLowerCase() === 'memberidlow' ? [line, id] : [line];
  });
}
