import { messageHeaderTexts } from './english/message-headers.ts';
import { wireHeaderTexts } from './english/wire-headers.ts';
import { text } from './text.ts';

type HeaderKey = keyof typeof wireHeaderTexts | keyof typeof messageHeaderTexts;

const texts = { ...wireHeaderTexts, ...messageHeaderTexts };

function isHeaderKey(key: string): key is HeaderKey {
  return Object.hasOwn(texts, key);
}

const keys: ReadonlyMap<string, HeaderKey> = new Map(
  Object.keys(texts)
    .filter(isHeaderKey)
    .map((key) => [key.toLowerCase(), key] as const),
);

/** What a header of a notice or message is for, its name in any case; null when nobody knows. */
export function headerAbout(name: string): string | null {
  const key = keys.get(`header.${name.toLowerCase()}`);
  return key === undefined ? null : text(key);
}
