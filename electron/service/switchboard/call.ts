import type { Present } from './participant.ts';
import type { Switchboard } from './switchboard.ts';

/** Somebody is called into a session; RNG for those on a socket. */
export interface Call {
  readonly switchboard: Switchboard;
  readonly caller: Present;
}
