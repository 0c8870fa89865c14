import { extname, join, normalize, sep } from 'node:path';

/** Scheme and origin of our own page; there is no other page. */
export const pageScheme = 'app';
export const pageOrigin = 'app://nudge';

/** The kinds of files that a page is made of. */
const contentTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

/** The file in `root` that an address of our page means, or null: foreign origins, other kinds of files and ways out. */
export function fileForPage(address: string, root: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== `${pageScheme}:` || url.host !== 'nudge') return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep) || !Object.hasOwn(contentTypes, extname(file))) return null;
  return file;
}

/** The content type of a file of the page, by the end of its name. */
export function contentTypeOf(file: string): string {
  return contentTypes[extname(file)] ?? 'application/octet-stream';
}
