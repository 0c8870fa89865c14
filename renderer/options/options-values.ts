import type { AlertSettings } from '../../shared/alert-settings.ts';
import type { AppState } from '../../shared/app.ts';
import type { TextFormat } from '../../shared/conversation.ts';
import type { RememberedAccount } from '../../shared/settings.ts';
import { sortOrder } from '../../shared/skins/look.ts';
import { type ConnectionDraft, draftOf } from './connection-draft.ts';
import type { ListChoices } from './privacy-lists.ts';

/** Everything that the options window can change, as it is shown. */
export interface OptionsValues {
  readonly name: string;
  readonly personalMessage: string;
  readonly idleEnabled: boolean;
  readonly idleMinutes: string;
  readonly signInAutomatically: boolean;
  readonly sortBy: 'groups' | 'status';
  readonly showOffline: boolean;
  readonly alwaysOnTop: boolean;
  readonly showMenuBar: boolean;
  readonly keepRunning: boolean;
  readonly format: TextFormat;
  readonly showEmoticons: boolean;
  readonly showTimes: boolean;
  readonly nudges: boolean;
  readonly shake: boolean;
  readonly tabs: boolean;
  readonly spelling: boolean;
  readonly replyEnabled: boolean;
  readonly replyText: string;
  readonly keepHistory: boolean;
  readonly showEarlier: boolean;
  readonly alerts: AlertSettings;
  readonly home: string;
  readonly work: string;
  readonly mobile: string;
  readonly mobilePages: boolean;
  readonly othersAllowed: boolean;
  readonly askWhenAdded: boolean;
  /** People whom the user moved to another list, or took off theirs. */
  readonly lists: ListChoices;
  /** The way to the server, as typed. */
  readonly connection: ConnectionDraft;
  /** Handles of remembered accounts to be forgotten. */
  readonly forgotten: readonly string[];
}
export type OptionsField = keyof OptionsValues;
/** What the user changed and did not apply yet; everything else follows the program. */
export type OptionsDraft = Partial<OptionsValues>;
/** Sentences about what could not be applied, by field. */
export type OptionsProblems = { readonly [F in OptionsField]?: string };

/** The account that automatic sign-in is about: the one signed in, else the one used last. */
export function automaticAccount(app: AppState): RememberedAccount | undefined {
  const handle = app.messenger.me?.handle;
  return handle === undefined ? app.accounts[0] : app.accounts.find((account) => account.handle === handle);
}

/** What the program has now. */
export function currentValues(app: AppState): OptionsValues {
  const { me, privacy } = app.messenger;
  const { appearance, idle, conversation, alerts, history, tray } = app.settings;
  return {
    name: me?.name ?? '',
    personalMessage: me?.personalMessage ?? '',
    idleEnabled: idle.enabled,
    idleMinutes: String(idle.minutes),
    signInAutomatically: automaticAccount(app)?.signInAutomatically ?? false,
    sortBy: sortOrder(app.settings),
    showOffline: appearance.showOffline,
    alwaysOnTop: appearance.alwaysOnTop,
    showMenuBar: appearance.showMenuBar,
    keepRunning: tray.keepRunning,
    format: conversation.format,
    showEmoticons: conversation.showEmoticons,
    showTimes: conversation.showTimes,
    nudges: conversation.nudges,
    shake: conversation.shake,
    tabs: conversation.tabs,
    spelling: conversation.spelling,
    replyEnabled: conversation.automaticReply.enabled,
    replyText: conversation.automaticReply.text,
    keepHistory: history.keep === 'yes',
    showEarlier: conversation.showEarlier,
    alerts,
    home: me?.phones.home ?? '',
    work: me?.phones.work ?? '',
    mobile: me?.phones.mobile ?? '',
    mobilePages: me?.mobilePages.allowed ?? false,
    othersAllowed: privacy.othersAllowed,
    askWhenAdded: privacy.askWhenAdded,
    lists: {},
    connection: draftOf(app.settings.connection, app.settings.otherConnections),
    forgotten: [],
  };
}
