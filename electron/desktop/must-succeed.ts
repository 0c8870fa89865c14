import type { RequestResult } from '../messenger/request-result.ts';
import { CommandRefusal } from './command-refusal.ts';

/** Null for what was done; throws the CommandRefusal of what was not. */
export function mustSucceed(result: RequestResult): null {
  if (result.ok) return null;
  throw new CommandRefusal(result.kind, result.detail, result.code);
}
