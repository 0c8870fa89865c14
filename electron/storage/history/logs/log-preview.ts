import { basename } from 'node:path';
import type { HistoryImportPreview } from '../../../../shared/history.ts';
import { limits } from '../../../../shared/limits.ts';
import { type LogFile, readLog } from './log-file.ts';
import { ownNames } from './whose-names.ts';

/** More names of one log are not told apart: the rest counts as others. */
const mostNames = limits.loggedNames;

/** What is known already of the people that a log may be about. */
export interface Acquaintances {
  /** Names that the user has or had. */
  readonly own: readonly string[];
  /** Handles of others, with a name of theirs. */
  readonly others: readonly { readonly handle: string; readonly name: string }[];
}

/**
 * Whom a file is about, from its name: aMSN calls it after the handle, Messenger after the part before the @ and a
 * number. Empty where that is nobody who is known.
 */
function handleFrom(file: string, others: Acquaintances['others']): string {
  const name = basename(file)
    .replace(/\.(log|xml|txt)$/i, '')
    .toLowerCase();
  if (/^[^@\s]+@[^@\s]+$/.test(name)) return name;
  const matching = others.filter(({ handle }) => {
    const local = handle.split('@')[0] ?? '';
    return local !== '' && name.startsWith(local) && /^\d*$/.test(name.slice(local.length));
  });
  return matching.length === 1 ? (matching[0]?.handle ?? '') : '';
}

/** Reads a whole log to tell what is in it. Throws HistoryLogError, and the system's errors. */
export async function previewLog(file: LogFile, known: Acquaintances): Promise<HistoryImportPreview> {
  const counts = new Map<string, number>();
  const talks = new Map<string, readonly [string, string]>();
  let [messages, skipped, from, to] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for await (const items of readLog(file)) {
    for (const item of items) {
      if (item.kind === 'skipped') {
        skipped += 1;
        continue;
      }
      messages += 1;
      from = Math.min(from, item.at);
      to = Math.max(to, item.at);
      if (item.failed) continue;
      for (const name of [item.speaker, ...item.hearers]) {
        if (counts.has(name) || counts.size < mostNames)
          counts.set(name, (counts.get(name) ?? 0) + (name === item.speaker ? 1 : 0));
      }
      const [hearer, another] = item.hearers;
      if (hearer !== undefined && another === undefined && talks.size < mostNames * 4)
        talks.set(JSON.stringify([item.speaker, hearer]), [item.speaker, hearer]);
    }
  }
  const handle = handleFrom(file.path, known.others);
  const peer = known.others.filter((person) => person.handle === handle || handle === '');
  const names = [...counts.keys()];
  const own = ownNames({
    talks: [...talks.values()],
    names,
    own: new Set(known.own),
    theirs: new Set([handle, ...peer.map(({ name }) => name)]),
  });
  return {
    file: basename(file.path),
    origin: file.origin,
    messages,
    skipped,
    from: messages === 0 ? null : from,
    to: messages === 0 ? null : to,
    handle,
    names: names.map((name) => ({ name, messages: counts.get(name) ?? 0, own: own.has(name) })),
  };
}
