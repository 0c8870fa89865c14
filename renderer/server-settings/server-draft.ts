import { safeParse } from 'valibot';
import type { DialectName } from '../../shared/model.ts';
import { serverName } from '../../shared/server-presets.ts';
import { type ServerProfile, serverProfileSchema } from '../../shared/settings.ts';

/** A server's form as it stands: everything as typed. */
export interface ServerDraft {
  readonly name: string;
  readonly host: string;
  readonly port: string;
  readonly nexus: string;
  readonly login: string;
  readonly ceiling: DialectName;
  readonly offerLikeOriginal: boolean;
  readonly insecureTls: boolean;
}

const fields = ['name', 'host', 'port', 'nexus', 'login'] as const;
export type DraftField = (typeof fields)[number];

/** The usual port of notification servers (fact book 00 section 2). */
const usualPort = '1863';

/** The form filled in from a profile, or the form for a new one. */
export function draftOf(profile: ServerProfile | null): ServerDraft {
  return {
    name: profile === null ? '' : serverName(profile),
    host: profile?.host ?? '',
    port: profile === null ? usualPort : String(profile.port),
    nexus: profile?.nexus ?? '',
    login: profile?.login ?? '',
    ceiling: profile?.ceiling ?? 'MSNP12',
    offerLikeOriginal: profile?.offerLikeOriginal ?? false,
    insecureTls: profile?.insecureTls ?? false,
  };
}

/** The profile that the form asks for, or the fields that can't be used. Without a name of its own it is named by its host. */
export function readServerDraft(
  draft: ServerDraft,
  id: string,
): { readonly profile: ServerProfile } | { readonly problems: readonly DraftField[] } {
  const read = safeParse(serverProfileSchema, {
    ...draft,
    id,
    name: draft.name.trim() === '' ? draft.host : draft.name,
    port: /^\s*\d{1,6}\s*$/.test(draft.port) ? Number(draft.port) : Number.NaN,
    login: draft.login.trim() === '' ? null : draft.login,
  });
  if (read.success) return { profile: read.output };
  const wrong = new Set(read.issues.map((issue) => issue.path?.[0]?.key));
  const nameless = draft.name.trim() === '';
  return { problems: fields.filter((field) => wrong.has(field) && !(field === 'name' && nameless)) };
}
