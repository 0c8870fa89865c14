import { wireHeaderTexts } from './english/wire-headers.ts';
import { text } from './text.ts';

type HeaderKey = keyof typeof wireHeaderTexts;

function isHeaderKey(key: string): key is HeaderKey {
  return Object.hasOwn(wireHeaderTexts, key);
}

const keys: ReadonlyMap<string, HeaderKey> = new Map(
  Object.keys(wireHeaderTexts)
    .filter(isHeaderKey)
    .map((key) => [key.toLowerCase(), key] as const),
);

/** What a header of a server's notice is for, its name in any case; null when nobody knows. */
export function headerAbout(name: string): string | null {
  const key = keys.get(`header.${name.toLowerCase()}`);
  return key === undefined ? null : text(key);
}
