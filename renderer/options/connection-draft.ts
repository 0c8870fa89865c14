import { safeParse } from 'valibot';
import { type ConnectionSettings, connectionSettings } from '../../shared/connection-settings.ts';
import type { CommandArgument } from '../../shared/ipc.ts';

export type ConnectionKind = ConnectionSettings['kind'];
/** The kinds that lead over somebody. */
export type ProxyKind = Exclude<ConnectionKind, 'direct'>;
export type ConnectionField = 'host' | 'port' | 'user';

/** One row as typed. A password of null was not touched: the remembered one stays. */
export interface ProxyDraft {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly password: string | null;
}

/** The window as it stands. */
export interface ConnectionDraft {
  readonly kind: ConnectionKind;
  readonly rows: { readonly [K in ProxyKind]: ProxyDraft };
}

/** The ports that such servers usually have. */
const usualPorts: { readonly [K in ProxyKind]: string } = {
  socks5: '1080',
  'http-connect': '8080',
  'http-gateway': '80',
};

function rowOf(known: readonly ConnectionSettings[], kind: ProxyKind): ProxyDraft {
  const mine = known.find((one) => one.kind === kind);
  return {
    host: mine === undefined || mine.kind === 'direct' ? '' : mine.host,
    port: mine === undefined || mine.kind === 'direct' ? usualPorts[kind] : String(mine.port),
    user: mine !== undefined && 'user' in mine ? mine.user : '',
    password: null,
  };
}

/** The window filled in from the settings; `others` are ways that were in use before. */
export function draftOf(settings: ConnectionSettings, others: readonly ConnectionSettings[] = []): ConnectionDraft {
  const known = [settings, ...others];
  return {
    kind: settings.kind,
    rows: {
      socks5: rowOf(known, 'socks5'),
      'http-connect': rowOf(known, 'http-connect'),
      'http-gateway': rowOf(known, 'http-gateway'),
    },
  };
}

/** What the row of that kind asks for, or its first field that cannot be used. */
export function readConnection(
  draft: ConnectionDraft,
  kind: ConnectionKind,
): { readonly wish: CommandArgument<'setConnection'> } | { readonly problem: ConnectionField } {
  if (kind === 'direct') return { wish: { connection: { kind }, password: null } };
  const { host, port, user, password } = draft.rows[kind];
  const read = safeParse(connectionSettings, {
    kind,
    host,
    port: /^\s*\d{1,5}\s*$/.test(port) ? Number(port) : Number.NaN,
    ...(kind === 'http-gateway' ? {} : { user }),
  });
  if (read.success) return { wish: { connection: read.output, password } };
  const wrong = read.issues.map((issue) => issue.path?.[0]?.key);
  const fields: readonly ConnectionField[] = ['host', 'port', 'user'];
  return { problem: fields.find((field) => wrong.includes(field)) ?? 'host' };
}
