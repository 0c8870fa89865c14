import { choosableStatuses, type OwnStatus } from '../../shared/model.ts';

/** The statuses that the console can take on, as codes of the wire: the seven choices, and idle. */
export const ownStatuses: readonly OwnStatus[] = [...choosableStatuses, 'IDL'];

/** The status of that code in any case, or null. */
export function findOwnStatus(code: string): OwnStatus | null {
  return ownStatuses.find((status) => status === code.toUpperCase()) ?? null;
}
