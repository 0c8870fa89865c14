import type { Dialect } from '../protocol/dialects.ts';
import type { Request } from './requests.ts';

/** CVR as the original client of the dialect's generation sends it (fact book 20, CVR). */
export function introduction(dialect: Dialect, handle: string): Request {
  return {
    command: 'CVR',
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
