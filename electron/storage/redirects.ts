import { join } from 'node:path';
import * as v from 'valibot';
import { hostSchema, portSchema } from '../../shared/server-address.ts';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

const address = v.object({ host: hostSchema, port: portSchema });
type Address = v.InferOutput<typeof address>;
const redirect = v.object({ format: v.literal(1), dispatch: address, notification: v.nullable(address) });

/** Where a dispatch server sent an account last, so that the next sign-in can go there at once. */
export interface Redirects {
  /** Null when that dispatch server never redirected this account. */
  recall(handle: string, dispatch: Address): Address | null;
  /** Null forgets. */
  keep(handle: string, dispatch: Address, notification: Address | null): void;
}

/** One file for each account, with the redirect of the dispatch server that it used last. */
export function redirectFiles(folder: string, onProblem: ProblemListener): Redirects {
  const path = (handle: string): string => join(folder, accountFileName(handle));
  return {
    recall(handle, dispatch) {
      const stored = readJsonFile(path(handle), redirect, onProblem);
      if (stored === null || stored.dispatch.host !== dispatch.host || stored.dispatch.port !== dispatch.port)
        return null;
      return stored.notification;
    },
    keep(handle, { host, port }, notification) {
      writeJsonFile(path(handle), { format: 1, dispatch: { host, port }, notification }, onProblem);
    },
  };
}
