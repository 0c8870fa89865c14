import { app, type Session, session, type WebContents } from 'electron';
import { pageOrigin } from './page-files.ts';

/** A page may not lead anywhere, open anything, or hold another page. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No permissions, no devices, no downloads, no spelling service, no address but our own page. */
function close(pages: Session): void {
  pages.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  pages.setPermissionCheckHandler(() => false);
  pages.setDevicePermissionHandler(() => false);
  pages.setDisplayMediaRequestHandler(null);
  pages.setSpellCheckerEnabled(false);
  pages.on('will-download', (event) => event.preventDefault());
  pages.webRequest.onBeforeRequest((request, answer) => {
    const ours = request.url.startsWith(`${pageOrigin}/`) || request.url.startsWith('devtools://');
    answer({ cancel: !ours });
  });
}

/** Must run before the first window: locks down every page that will ever exist, and the session they share. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
  close(session.defaultSession);
}
