/** The windows that a page may ask for by name. */
export const askedWindowNames = [
  'main',
  'sign-in',
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
  'studio',
  'history',
  'mobile-message',
  'welcome',
  'licences',
] as const;
export type AskedWindowName = (typeof askedWindowNames)[number];

/** The windows there are. */
export const windowNames = [...askedWindowNames, 'conversation', 'alert'] as const;
export type WindowName = (typeof windowNames)[number];

/** The pages there are. `stage` is in no window that anybody sees: pictures are made on it. */
const pageNames = [...windowNames, 'stage'] as const;
export type PageName = (typeof pageNames)[number];

/** The pages of the options that something leads to by itself. */
export const optionsPages = ['alerts', 'phone'] as const;
type OptionsPage = (typeof optionsPages)[number];

/** And of the wizard that adds a contact. */
const wizardPages = ['directory'] as const;
type WizardPage = (typeof wizardPages)[number];

/** What a page is told in its own address (`location.search`) before anything else. */
export interface PageParameters {
  readonly window: PageName;
  /** Whom the window is about, where it is about somebody. */
  readonly handle: string | null;
  /** Id of the conversation it shows. A conversation window without one has a tab for each of `AppState.tabs`. */
  readonly conversation: string | null;
  /** Id of the toast that an alert's window shows. */
  readonly toast: string | null;
  /** The page that the options or the wizard begin with; null is the first. */
  readonly page: OptionsPage | WizardPage | null;
  /** `round` when the main window's corners are cut away (8 px at the top, 4 px at the bottom), else `square`. */
  readonly corners: 'round' | 'square';
}

/** A window about nobody and nothing. */
export const aboutNothing = { handle: null, conversation: null, toast: null, page: null } as const;

/** The query text for a page, with its question mark. */
export function formatPageParameters(parameters: PageParameters): string {
  const said = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null);
  return `?${new URLSearchParams(said)}`;
}

/** Reads `location.search`; what is missing or unknown becomes the main window with square corners, about nobody. */
export function parsePageParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  return {
    window: pageNames.find((name) => name === given.get('window')) ?? 'main',
    handle: given.get('handle') || null,
    conversation: given.get('conversation') || null,
    toast: given.get('toast') || null,
    page: [...optionsPages, ...wizardPages].find((name) => name === given.get('page')) ?? null,
    corners: given.get('corners') === 'round' ? 'round' : 'square',
  };
}
