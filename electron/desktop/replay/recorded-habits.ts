import { choosableStatuses, dialectNames } from '../../../shared/model.ts';
import type { RecordedStep } from './recorded-step.ts';
import type { RecordedConnection, RecordedSession } from './recording.ts';
import { typeOf } from './replayed-connection.ts';

/** When it begins and ends, in seconds. */
export function spanOf({ signIns }: RecordedSession): readonly number[] {
  const times = signIns.flatMap(({ connections }) => connections.flatMap(({ steps }) => steps.map(({ t }) => t)));
  return [
    times.reduce((one, other) => Math.min(one, other), times[0] ?? 0),
    times.reduce((one, other) => Math.max(one, other), 0),
  ];
}

/** What the user wanted to appear as from the first moment on. */
export function firstStatus(steps: readonly RecordedStep[]) {
  const said = steps.flatMap(({ dir, data }) => (dir === 'out' ? (/^CHG \d+ (\S+)/.exec(data)?.[1] ?? []) : []));
  return choosableStatuses.find((status) => status === said[0]) ?? 'NLN';
}

/** The dialect that was agreed on last. */
export function highestDialect(steps: readonly RecordedStep[]) {
  const agreed = steps.flatMap(({ dir, data }) => (dir === 'in' ? (/^VER \d+ (\S+)/.exec(data)?.[1] ?? []) : []));
  return dialectNames.find((name) => name === agreed.at(-1)) ?? 'MSNP12';
}

/** The original clients do not introduce themselves at switchboards, and confirm nothing but to the server. */
export function offerOf(connections: readonly RecordedConnection[]): 'all' | 'original' {
  const boards = connections.filter(({ server }) => server === 'SB').flatMap(({ steps }) => steps);
  const introduces = boards.some(({ dir, data }) => dir === 'out' && typeOf(data) === 'text/x-clientcaps');
  return boards.length === 0 || introduces ? 'all' : 'original';
}
