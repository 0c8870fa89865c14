import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MessengerEvent } from '../../shared/events.ts';
import { text } from '../../shared/text/text.ts';
import { History } from '../storage/history/history.ts';
import type { ProblemListener } from '../storage/json-file.ts';
import { fileListCache, type ListCache, memoryListCache } from '../storage/list-cache.ts';
import { fileNicknames, memoryNicknames, type Nicknames } from '../storage/nicknames.ts';
import { OwnWords } from '../storage/own-words.ts';
import { settingsFile } from '../storage/settings-file.ts';
import { Undelivered } from '../storage/undelivered.ts';
import { UsageError } from './usage-error.ts';

/** What an account keeps between sessions. */
export interface ConsoleProfile {
  readonly listCache: ListCache;
  readonly nicknames: Nicknames;
  readonly history: History;
  readonly undelivered: Undelivered;
  /** To say again at sign-in; null says nothing. */
  readonly personalMessage: string | null;
  /** Hears what happens, to keep what is worth keeping. */
  readonly hear: (event: MessengerEvent) => void;
}

/**
 * The profile in `folder`, which is made when it is not there; null keeps everything in memory. Throws UsageError when
 * the folder cannot be made; `onProblem` hears of files in it that are damaged or cannot be written.
 */
export function openProfile(folder: string | null, handle: string, onProblem: ProblemListener): ConsoleProfile {
  if (folder === null) {
    return {
      listCache: memoryListCache(),
      nicknames: memoryNicknames(),
      history: new History({ folder: '', keep: () => 'no', onProblem }),
      undelivered: new Undelivered({ folder: null, onProblem }),
      personalMessage: null,
      hear: () => undefined,
    };
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new UsageError(text('console.badFolder', { detail: error instanceof Error ? error.message : String(error) }));
  }
  // Whoever names a folder wants things kept, unless the app was told otherwise there.
  const keep = settingsFile(folder, onProblem).load().history.keep === 'no' ? 'no' : 'yes';
  const undelivered = new Undelivered({ folder: join(folder, 'undelivered'), onProblem });
  const words = new OwnWords(join(folder, 'own-words'), onProblem);
  return {
    listCache: fileListCache(join(folder, 'lists'), onProblem),
    nicknames: fileNicknames(join(folder, 'nicknames'), onProblem),
    history: new History({
      folder: join(folder, 'history'),
      keep: () => keep,
      undelivered: (account) => undelivered.of(account).map(({ entry }) => entry.id),
      onProblem,
    }),
    undelivered,
    personalMessage: words.personalMessage(handle),
    hear(event) {
      if (event.type === 'ownPersonalMessageChanged') words.keepPersonalMessage(handle, event.text);
    },
  };
}
