import { join } from 'node:path';
import { AccountsFile, type SecretBox } from '../storage/accounts-file.ts';
import { ConnectionSecret } from '../storage/connection-secret.ts';
import type { ProblemListener } from '../storage/json-file.ts';
import { fileListCache } from '../storage/list-cache.ts';
import { fileNicknames } from '../storage/nicknames.ts';
import { OwnWords } from '../storage/own-words.ts';
import { redirectFiles } from '../storage/redirects.ts';
import { settingsFile } from '../storage/settings-file.ts';
import { WindowPlaces } from '../storage/window-places.ts';

/** What the profile folder keeps beside conversations. */
export function openStores(folder: string, secrets: SecretBox, onProblem: ProblemListener) {
  return {
    accounts: new AccountsFile(folder, secrets, onProblem),
    connectionSecret: new ConnectionSecret(folder, secrets, onProblem),
    settings: settingsFile(folder, onProblem),
    windowPlaces: new WindowPlaces(folder, onProblem),
    lists: fileListCache(join(folder, 'lists'), onProblem),
    nicknames: fileNicknames(join(folder, 'nicknames'), onProblem),
    redirects: redirectFiles(join(folder, 'redirects'), onProblem),
    ownWords: new OwnWords(join(folder, 'own-words'), onProblem),
  };
}
