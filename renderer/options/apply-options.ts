import * as v from 'valibot';
import type { AppState } from '../../shared/app.ts';
import type { CommandResult } from '../../shared/command-error.ts';
import { limits } from '../../shared/limits.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { idleSettings, type Settings } from '../../shared/settings.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import type { send } from '../state/app-store.ts';
import { readConnection } from './connection-draft.ts';
import { encodedOctets } from './encoded-octets.ts';
import {
  automaticAccount,
  currentValues,
  type OptionsDraft,
  type OptionsField,
  type OptionsProblems,
  type OptionsValues,
} from './options-values.ts';
import { listMoves } from './privacy-lists.ts';

type Send = typeof send;
type Outcome = CommandResult<unknown> | { readonly problem: string };

/** One wish to the main process, and the fields that it settles; the first of them shows what went wrong. */
interface Step {
  readonly fields: readonly [OptionsField, ...OptionsField[]];
  run(): Promise<Outcome>;
}

const programFields = [
  'idleMinutes',
  'idleEnabled',
  'sortBy',
  'showOffline',
  'alwaysOnTop',
  'showMenuBar',
  'keepRunning',
  'format',
  'showEmoticons',
  'showTimes',
  'nudges',
  'shake',
  'tabs',
  'spelling',
  'replyEnabled',
  'replyText',
  'keepHistory',
  'showEarlier',
  'alerts',
] as const satisfies readonly OptionsField[];
const phoneFields = ['home', 'work', 'mobile', 'mobilePages'] as const satisfies readonly OptionsField[];
const privacyFields = ['othersAllowed', 'askWhenAdded'] as const satisfies readonly OptionsField[];

/** Minutes as typed: a whole number that the settings take, or null. */
export function minutesIn(typed: string): number | null {
  const minutes = v.safeParse(idleSettings.entries.minutes, /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : null);
  return minutes.success ? minutes.output : null;
}

/** What is wrong with a name, in words, or null; the server has its own opinion besides. */
function nameProblem(name: string): string | null {
  const octets = encodedOctets(name);
  const limit = limits.nameEncodedOctets;
  return octets > limit ? text('options.personal.nameTooLong', { limit, octets }) : null;
}

/** What is wrong with a phone number, in words, or null. */
export function phoneProblem(number: string): string | null {
  const octets = encodedOctets(oneLine(number));
  const limit = limits.phoneEncodedOctets;
  return octets > limit ? text('options.phone.tooLong', { limit, octets }) : null;
}

/** The program's settings with what the draft says of them. Nobody has answered about the history by not touching it. */
function settingsWith(settings: Settings, draft: OptionsDraft, wanted: OptionsValues, minutes: number): Settings {
  const { showOffline, alwaysOnTop, showMenuBar, keepRunning, alerts } = wanted;
  const { format, showEmoticons, showTimes, nudges, shake, tabs, spelling, showEarlier } = wanted;
  return {
    ...settings,
    idle: { enabled: wanted.idleEnabled, minutes },
    // Nobody has chosen an order by not touching it: it stays the era's.
    appearance: {
      ...settings.appearance,
      sortBy: draft.sortBy ?? settings.appearance.sortBy,
      showOffline,
      alwaysOnTop,
      showMenuBar,
    },
    tray: { ...settings.tray, keepRunning },
    conversation: {
      ...settings.conversation,
      ...{ format, showEmoticons, showTimes, nudges, shake, tabs, spelling, showEarlier },
      automaticReply: { enabled: wanted.replyEnabled, text: oneLine(wanted.replyText) },
    },
    alerts,
    history: draft.keepHistory === undefined ? settings.history : { keep: draft.keepHistory ? 'yes' : 'no' },
  };
}

/** The wishes that a draft stands for, in the order they are sent. */
function stepsOf(app: AppState, draft: OptionsDraft, tell: Send): readonly Step[] {
  const wanted = { ...currentValues(app), ...draft };
  const touched = (fields: readonly OptionsField[]): boolean => fields.some((field) => draft[field] !== undefined);
  const steps: Step[] = [];

  if (touched(programFields)) {
    steps.push({
      fields: programFields,
      async run() {
        const minutes = minutesIn(wanted.idleMinutes);
        if (minutes === null) return { problem: text('server.problem.minutes') };
        return tell('setSettings', settingsWith(app.settings, draft, wanted, minutes));
      },
    });
  }
  const account = automaticAccount(app);
  if (touched(['signInAutomatically']) && account !== undefined && !wanted.forgotten.includes(account.handle)) {
    const wish = { handle: account.handle, automatically: wanted.signInAutomatically };
    steps.push({ fields: ['signInAutomatically'], run: () => tell('setSignInAutomatically', wish) });
  }
  if (touched(['connection'])) {
    steps.push({
      fields: ['connection'],
      async run() {
        const read = readConnection(wanted.connection, wanted.connection.kind);
        return 'wish' in read
          ? tell('setConnection', read.wish)
          : { problem: text(`connection.problem.${read.problem}`) };
      },
    });
  }
  for (const handle of wanted.forgotten) {
    steps.push({ fields: ['forgotten'], run: () => tell('forgetAccount', handle) });
  }
  if (app.messenger.session.phase !== 'signed-in') return steps;

  if (touched(['name'])) {
    const name = oneLine(wanted.name);
    steps.push({
      fields: ['name'],
      async run() {
        const problem = nameProblem(name);
        return problem === null ? tell('setName', name) : { problem };
      },
    });
  }
  if (touched(['personalMessage'])) {
    const message = oneLine(wanted.personalMessage);
    steps.push({ fields: ['personalMessage'], run: () => tell('setPersonalMessage', message) });
  }
  if (touched(phoneFields)) {
    const [home, work, mobile] = [oneLine(wanted.home), oneLine(wanted.work), oneLine(wanted.mobile)];
    steps.push({
      fields: phoneFields,
      async run() {
        const problem = phoneProblem(home) ?? phoneProblem(work) ?? phoneProblem(mobile);
        return problem === null ? tell('setPhones', { home, work, mobile, pages: wanted.mobilePages }) : { problem };
      },
    });
  }
  if (touched(privacyFields)) {
    const { othersAllowed, askWhenAdded } = wanted;
    steps.push({ fields: privacyFields, run: () => tell('setPrivacy', { othersAllowed, askWhenAdded }) });
  }
  for (const { handle, from, to } of listMoves(app.messenger.contacts, wanted.lists)) {
    steps.push({
      fields: ['lists'],
      run: () => {
        if (to === 'BL') return tell('blockContact', handle);
        if (to === 'AL') return tell('unblockContact', handle);
        return tell('removeFromList', { handle, list: from === 'BL' ? 'BL' : 'AL' });
      },
    });
  }
  return steps;
}

/**
 * Asks the main process for everything in the draft, one after the other; a refusal does not stop the rest. Gives back
 * what is still to do, with a sentence for each field that was refused.
 */
export async function applyOptions(
  app: AppState,
  draft: OptionsDraft,
  tell: Send,
): Promise<{ readonly draft: OptionsDraft; readonly problems: OptionsProblems }> {
  const problems: { [F in OptionsField]?: string } = {};
  const left: { -readonly [F in OptionsField]?: OptionsValues[F] } = { ...draft };
  for (const step of stepsOf(app, draft, tell)) {
    const outcome = await step.run();
    const problem = 'problem' in outcome ? outcome.problem : outcome.ok ? null : commandErrorSentence(outcome.error);
    if (problem === null) for (const field of step.fields) delete left[field];
    else problems[step.fields[0]] = problem;
  }
  if (problems.lists !== undefined && draft.lists !== undefined) left.lists = draft.lists;
  if (problems.forgotten !== undefined && draft.forgotten !== undefined) left.forgotten = draft.forgotten;
  return { draft: left, problems };
}
