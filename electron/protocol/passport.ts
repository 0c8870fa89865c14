import { encodePercent } from './percent.ts';

const originalAddress = 'http%3A%2F%2Fmessenger%2Emsn%2Ecom';

/**
 * Value of the Authorization header that asks the login server for a ticket; the challenge of `USR t TWN S` goes in as
 * it came (fact book 10 section 4.4). Holds the password: never log it.
 */
export function authorizationHeader(handle: string, password: string, challenge: string): string {
  const credentials = `sign-in=${encodePercent(handle)},pwd=${encodePercent(password)}`;
  return `Passport1.4 OrgVerb=GET,OrgURL=${originalAddress},${credentials},${challenge}`;
}

/** The `name=value` pairs of a PassportURLs header, names in lower case; what is no pair is left out (10 section 4.3). */
export function parsePassportUrls(value: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const pair of value.split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) {
      urls.set(pair.slice(0, equals).trim().toLowerCase(), pair.slice(equals + 1).trim());
    }
  }
  return urls;
}

/**
 * Where to log in, by the nexus' PassportURLs header: DALogin with or without a scheme, which then is the nexus' own.
 * Null when there is no usable address; plain http counts as usable only when the nexus itself was asked by http.
 */
export function loginAddress(passportUrls: string, nexus: URL): URL | null {
  const value = parsePassportUrls(passportUrls).get('dalogin') ?? '';
  const address = value.includes('://') ? value : `${nexus.protocol}//${value}`;
  if (!URL.canParse(address)) {
    return null;
  }
  const login = new URL(address);
  return login.protocol === 'https:' || (login.protocol === 'http:' && nexus.protocol === 'http:') ? login : null;
}

/** The ticket of an Authentication-Info header: what stands in quotes after `from-PP=`, unchanged; else null. */
export function ticketFrom(authenticationInfo: string): string | null {
  return /from-PP='([^']+)'/.exec(authenticationInfo)?.[1] ?? null;
}
