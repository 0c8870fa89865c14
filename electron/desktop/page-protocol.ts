import { readFile } from 'node:fs/promises';
import { normalize } from 'node:path';
import { protocol } from 'electron';
import { contentTypeOf, fileForPage, pageOrigin, pageScheme } from './page-files.ts';

/** Nothing from outside, nothing inline, nothing sent anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready: makes the scheme a proper origin, so that `'self'`, modules and sounds work. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, stream: true } },
  ]);
}

/** Pictures that our own pages may show although they are no files: by name, below `studio/`. */
export class PagePictures {
  readonly #pictures = new Map<string, Buffer>();

  put(name: string, png: Buffer): void {
    this.#pictures.set(name, png);
  }

  remove(name: string): void {
    this.#pictures.delete(name);
  }

  /** The picture at an address of our page, or null. */
  at(address: string): Buffer | null {
    const path = address.startsWith(`${pageOrigin}/studio/`) ? address.slice(`${pageOrigin}/studio/`.length) : '';
    return this.#pictures.get(path) ?? null;
  }
}

/** Serves the built renderer under our origin, and `pictures` with it. Must run once the app is ready. */
export function servePage(root: string, pictures: PagePictures): void {
  const folder = normalize(root);
  protocol.handle(pageScheme, async (request) => {
    const picture = pictures.at(request.url);
    if (picture !== null) return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
    const file = request.method === 'GET' ? fileForPage(request.url, folder) : null;
    try {
      if (file === null) throw new Error('not a file of the page');
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'Content-Type': contentTypeOf(file),
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      });
    } catch {
      return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
    }
  });
}
