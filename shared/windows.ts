/** The windows there are. */
export const windowNames = [
  'main',
  'profile',
  'server-settings',
  'options',
  'advanced-connection',
  'inspector',
  'add-contact',
  'contact-request',
  'delete-contact',
  'rename',
  'import',
  'contact-card',
  'who-has-me',
] as const;
export type WindowName = (typeof windowNames)[number];

/** What a page is told in its own address (`location.search`) before anything else. */
export interface PageParameters {
  readonly window: WindowName;
  /** Whom the window is about, where it is about somebody. */
  readonly handle: string | null;
  /** `round` when the main window's corners are cut away (8 px at the top, 4 px at the bottom), else `square`. */
  readonly corners: 'round' | 'square';
}

/** The query text for a page, with its question mark. */
export function formatPageParameters({ window, handle, corners }: PageParameters): string {
  return `?${new URLSearchParams({ window, ...(handle === null ? {} : { handle }), corners })}`;
}

/** Reads `location.search`; what is missing or unknown becomes the main window with square corners, about nobody. */
export function parsePageParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  return {
    window: windowNames.find((name) => name === given.get('window')) ?? 'main',
    handle: given.get('handle') || null,
    corners: given.get('corners') === 'round' ? 'round' : 'square',
  };
}
