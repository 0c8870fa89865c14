/** What no test can wait for: it is put into what the windows are told. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { CommandError } from '../../shared/command-error.ts';
import { type CommandName, commandChannel } from '../../shared/ipc.ts';
import type { Session } from '../../shared/model.ts';
import type { Toast, ToastNews } from '../../shared/toast.ts';
import { drawn, openWindow } from './windows.ts';

interface Pretended {
  readonly session?: Session;
  readonly toasts?: readonly Toast[];
}

/** Pages that are loaded get a state that differs in what was pretended last, and commands may be refused. */
export interface Pretending {
  pretend(pretended: Pretended): Promise<void>;
  /** Answers every command of those names with that error; null ends it. */
  refuse(names: readonly CommandName[], error: CommandError | null): Promise<void>;
}

/** Puts itself before what answers the windows in the main process. */
export async function pretending(app: ElectronApplication): Promise<Pretending> {
  const book = await app.evaluateHandle(
    ({ ipcMain }, { channel }) => {
      const pretended: Pretended = {};
      const refused: { names: readonly string[]; error: CommandError | null } = { names: [], error: null };
      const notes = { pretended, refused };
      // Electron keeps what answers a channel under this name and has no public way to it.
      const real: unknown = Reflect.get(ipcMain, '_invokeHandlers').get(channel);
      if (typeof real !== 'function') throw new Error('nothing answers the windows');
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, async (event, name: string, argument: unknown) => {
        const { names, error } = notes.refused;
        if (error !== null && names.includes(name)) return { ok: false, error };
        const answer = await real(event, name, argument);
        if (name !== 'snapshot' || !answer.ok) return answer;
        const { state } = answer.value;
        const { session, toasts } = notes.pretended;
        const messenger = session === undefined ? state.messenger : { ...state.messenger, session };
        return { ok: true, value: { ...answer.value, state: { ...state, messenger, toasts: toasts ?? state.toasts } } };
      });
      return notes;
    },
    { channel: commandChannel },
  );
  return {
    async pretend(pretended) {
      await book.evaluate((notes, wanted) => {
        notes.pretended = wanted;
      }, pretended);
    },
    async refuse(names, error) {
      await book.evaluate(
        (notes, wanted) => {
          notes.refused = wanted;
        },
        { names, error },
      );
    },
  };
}

const handle = 'somebody@example.com';
const name = 'Somebody';
const words = 'Are you coming?';
const news: readonly ToastNews[] = [
  { kind: 'signsIn', handle, name },
  { kind: 'message', conversation: 'c', handle, name, text: words },
  { kind: 'nudge', conversation: 'c', handle, name },
  { kind: 'mail', name, subject: words },
  { kind: 'mailWaiting', unread: 12 },
  { kind: 'addedYou', handle, name },
  { kind: 'service', alert: 'a', text: words },
  { kind: 'stillRunning' },
];

/** Every kind of alert, one after the other, in a window of the size of an alert. */
export async function inEveryAlert(
  app: ElectronApplication,
  main: Page,
  { pretend }: Pick<Pretending, 'pretend'>,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await pretend({ toasts: news.map((one) => ({ id: one.kind, news: one })) });
  const page = await openWindow(app, main, 'welcome');
  await (await app.browserWindow(page)).evaluate((window) => window.setContentSize(190, 116));
  for (const { kind } of news) {
    const address = new URL(page.url());
    address.search = new URLSearchParams({ window: 'alert', toast: kind }).toString();
    await page.goto(address.href);
    await drawn(page);
    await expect(page.locator('[data-part=toast]')).toBeVisible();
    await look(page, `alert: ${kind}`);
  }
  await page.close();
  await pretend({});
}

/** How a session waits after its connection was lost, for longer than any test takes. */
export function lostConnection(): Session {
  const end = { reason: 'connection-lost', code: null, detail: null } as const;
  const waiting = { phase: 'waiting', handle, end, attempt: 2, paused: null } as const;
  return { ...waiting, retryAt: Date.now() + 3_600_000 };
}
