import type { Dialect } from '../protocol/dialect.ts';
import type { Request } from './requests.ts';

/** Who speaks, as the original client of the dialect's generation tells it (fact book 20, CVR and CVQ). */
function self(dialect: Dialect, handle: string) {
  return {
    lcid: '0x0409',
    os: dialect.client.os,
    osVersion: dialect.client.osVersion,
    architecture: 'i386',
    library: dialect.client.library,
    version: dialect.client.version,
    codebase: dialect.cvr.codebase ? 'MSMSGS' : null,
    handle: dialect.cvr.handle ? handle : null,
  };
}

/** CVR, after VER. */
export function introduction(dialect: Dialect, handle: string): Request {
  return { command: 'CVR', ...self(dialect, handle) };
}

/** CVQ, where nothing but CVR0 was agreed on: there is only advice to be had. */
export function versionQuery(dialect: Dialect, handle: string): Request {
  return { command: 'CVQ', ...self(dialect, handle) };
}
