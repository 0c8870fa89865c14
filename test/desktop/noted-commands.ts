/** The commands of the windows, written down instead of carried out, so that everything can be pressed. */
import type { ElectronApplication } from '@playwright/test';
import { type CommandName, commandChannel } from '../../shared/ipc.ts';

/** What only asks, or changes nothing that a test would miss. */
const carriedOut: readonly CommandName[] = [
  'snapshot',
  'readConversation',
  'earlierEntries',
  'historyPeople',
  'historyDays',
  'historyEntries',
  'historySearch',
  'licences',
  'studioWindows',
  'takePicture',
  'testConnection',
  'inspectorSnapshot',
  'previewImport',
  'previewHistoryImport',
];

/** Carries commands out and says which come, until `noting` is on: then most are only noted, and answered as done. */
export interface NotedCommands {
  noting(on: boolean): Promise<void>;
  /** How many came so far, those that are carried out included. */
  count(): Promise<number>;
}

/** Puts itself before what answers the windows in the main process. */
export async function noteCommands(app: ElectronApplication): Promise<NotedCommands> {
  const notebook = await app.evaluateHandle(
    ({ ipcMain }, { channel, asked }) => {
      // Electron keeps what answers a channel under this name and has no public way to it.
      const real: unknown = Reflect.get(ipcMain, '_invokeHandlers').get(channel);
      if (typeof real !== 'function') throw new Error('nothing answers the windows');
      const book = { on: false, count: 0 };
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, (event, name: string, argument: unknown) => {
        if (name !== 'snapshot') book.count += 1;
        return book.on && !asked.includes(name) ? { ok: true, value: null } : real(event, name, argument);
      });
      return book;
    },
    { channel: commandChannel, asked: [...carriedOut] as string[] },
  );
  return {
    async noting(on) {
      await notebook.evaluate((book, wanted) => {
        book.on = wanted;
      }, on);
    },
    count: () => notebook.evaluate((book) => book.count),
  };
}
