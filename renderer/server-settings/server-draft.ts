import { safeParse } from 'valibot';
import type { DialectName } from '../../shared/model.ts';
import { idleSettings, type ServerSettings, type Settings, serverSettings } from '../../shared/settings.ts';

/** The server settings window as it stands: everything as typed. */
export interface ServerDraft {
  readonly kind: ServerSettings['kind'];
  readonly ceiling: DialectName;
  readonly host: string;
  readonly port: string;
  readonly nexus: string;
  readonly login: string;
  readonly offerLikeOriginal: boolean;
  readonly insecureTls: boolean;
  readonly idleEnabled: boolean;
  readonly idleMinutes: string;
  readonly openToNetwork: boolean;
}

export type DraftField = 'host' | 'port' | 'nexus' | 'login' | 'idleMinutes';

/** The usual port of notification servers (fact book 00 section 2). */
const usualPort = '1863';

/** The window filled in from the settings. */
export function draftOf(settings: Settings): ServerDraft {
  const { server, idle, service } = settings;
  const custom = server.kind === 'custom' ? server : null;
  return {
    kind: server.kind,
    ceiling: server.ceiling,
    host: custom?.host ?? '',
    port: custom === null ? usualPort : String(custom.port),
    nexus: custom?.nexus ?? '',
    login: custom?.login ?? '',
    offerLikeOriginal: custom?.offerLikeOriginal ?? false,
    insecureTls: custom?.insecureTls ?? false,
    idleEnabled: idle.enabled,
    idleMinutes: String(idle.minutes),
    openToNetwork: service.openToNetwork,
  };
}

function numberIn(typed: string): number {
  return /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN;
}

/** The settings that the window asks for, or the fields that can't be used. */
export function readServerDraft(
  draft: ServerDraft,
  before: Settings,
): { readonly settings: Settings } | { readonly problems: readonly DraftField[] } {
  const server = safeParse(
    serverSettings,
    draft.kind === 'builtIn'
      ? { kind: 'builtIn', ceiling: draft.ceiling }
      : {
          kind: 'custom',
          ceiling: draft.ceiling,
          host: draft.host,
          port: numberIn(draft.port),
          nexus: draft.nexus,
          login: draft.login.trim() === '' ? null : draft.login,
          offerLikeOriginal: draft.offerLikeOriginal,
          insecureTls: draft.insecureTls,
        },
  );
  const idle = safeParse(idleSettings, { enabled: draft.idleEnabled, minutes: numberIn(draft.idleMinutes) });
  if (server.success && idle.success) {
    return {
      settings: {
        ...before,
        server: server.output,
        idle: idle.output,
        service: { openToNetwork: draft.openToNetwork },
      },
    };
  }
  const wrong = new Set((server.issues ?? []).map((issue) => issue.path?.[0]?.key));
  const fields: readonly DraftField[] = ['host', 'port', 'nexus', 'login'];
  return {
    problems: [...fields.filter((field) => wrong.has(field)), ...(idle.success ? [] : ['idleMinutes' as const])],
  };
}
