import * as v from 'valibot';
import { type ServerProfile, serverProfiles } from '../../shared/settings.ts';

/** Larger ones hold no servers, in octets. */
export const largestServersFile = 262_144;

const file = v.object({ kind: v.literal('nudge-servers'), format: v.literal(1), servers: serverProfiles });

/** Servers as JSON text, for other people or another computer. */
export function formatServerProfiles(servers: readonly ServerProfile[]): string {
  return `${JSON.stringify({ kind: 'nudge-servers', format: 1, servers }, null, 2)}\n`;
}

/** Reads such a text. Throws an Error whose message says what makes no sense. */
export function parseServerProfiles(source: string): readonly ServerProfile[] {
  let stored: unknown;
  try {
    stored = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('it is no JSON');
  }
  const checked = v.safeParse(file, stored);
  if (checked.success) return checked.output.servers;
  const path = v.getDotPath(checked.issues[0]);
  throw new Error(path === null ? 'it is no list of servers' : `${path} makes no sense`);
}
