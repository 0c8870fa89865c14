import { parseArgs } from 'node:util';
import { safeParse } from 'valibot';
import { type DialectName, dialectNames, type OwnStatus } from '../../shared/model.ts';
import { handleSchema } from '../../shared/settings.ts';
import { text } from '../../shared/text/text.ts';
import type { SignInOptions } from '../messenger/sign-in-options.ts';
import type { ConnectionChoice } from '../net/connector-of.ts';
import { findDialect } from '../protocol/dialects.ts';
import { connectionChoice } from './connection-options.ts';
import { findOwnStatus, ownStatuses } from './statuses.ts';
import { UsageError } from './usage-error.ts';

/** What the command line asks for. */
export interface ConsoleOptions {
  readonly signIn: SignInOptions;
  /** The way to the servers. */
  readonly connection: ConnectionChoice;
  /** Folder that keeps lists and personal message, or null for memory. */
  readonly profile: string | null;
  /** File that gets the trace, or null. */
  readonly trace: string | null;
}

const options = {
  server: { type: 'string' },
  account: { type: 'string' },
  'password-env': { type: 'string' },
  dialect: { type: 'string' },
  'offer-original': { type: 'boolean' },
  nexus: { type: 'string' },
  login: { type: 'string' },
  'insecure-tls': { type: 'boolean' },
  proxy: { type: 'string' },
  'proxy-password-env': { type: 'string' },
  gateway: { type: 'string' },
  status: { type: 'string' },
  reconnect: { type: 'boolean' },
  profile: { type: 'string' },
  trace: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const usualPort = 1863;
const usualDialect: DialectName = 'MSNP12';

function optionValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node's first sentence names the option; the rest is about positional arguments, which there are none of.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(problem.replace(/\.?$/, '.'));
  }
}

function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(text('console.optionMissing', { option }));
  return value;
}

/** host, host:port, [IPv6], [IPv6]:port or a bare IPv6 address. */
function serverAddress(value: string): { host: string; port: number } {
  const match =
    /^(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::(\d{1,5}))?$|^([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$/.exec(
      value,
    );
  const host = match?.[1] ?? match?.[2] ?? match?.[4];
  const port = Number(match?.[3] ?? usualPort);
  if (host === undefined || port < 1 || port > 65_535) throw new UsageError(text('console.badServer', { value }));
  return { host, port };
}

/** The nexus of a server that has everything in its usual place. */
function usualNexus(host: string): string {
  return `https://${host.includes(':') ? `[${host}]` : host}/rdr/pprdr.asp`;
}

function webAddress(value: string, option: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    throw new UsageError(text('console.badWebAddress', { option, value }));
  }
  return value;
}

function account(value: string): string {
  const handle = safeParse(handleSchema, value);
  if (!handle.success) throw new UsageError(text('console.badAccount', { value }));
  return handle.output;
}

function dialect(value: string): DialectName {
  const found = findDialect(value);
  if (found === null) throw new UsageError(text('console.badDialect', { value, names: dialectNames.join(' ') }));
  return found.name;
}

function status(value: string): OwnStatus {
  const found = findOwnStatus(value);
  if (found === null) throw new UsageError(text('console.badStatus', { value, names: ownStatuses.join(' ') }));
  return found;
}

/**
 * Reads the command line (without program and script) and the password from the environment. Gives null for `--help`.
 * Throws UsageError.
 */
export function readArguments(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): ConsoleOptions | null {
  const values = optionValues(args);
  if (values.help === true) return null;
  const server = serverAddress(required(values.server, '--server'));
  const handle = account(required(values.account, '--account'));
  const passwordName = required(values['password-env'], '--password-env');
  const ceiling = dialect(values.dialect ?? usualDialect);
  const appearance = status(values.status ?? 'NLN');
  const nexus = values.nexus === undefined ? usualNexus(server.host) : webAddress(values.nexus, '--nexus');
  const login = values.login === undefined ? null : webAddress(values.login, '--login');
  const connection = connectionChoice(
    { proxy: values.proxy, proxyPasswordName: values['proxy-password-env'], gateway: values.gateway },
    environment,
  );
  const password = environment[passwordName] ?? '';
  if (password === '') throw new UsageError(text('console.noPassword', { name: passwordName }));
  return {
    signIn: {
      handle,
      password,
      server: { ...server, nexus, login, insecureTls: values['insecure-tls'] ?? false },
      ceiling,
      offer: values['offer-original'] === true ? 'original' : 'all',
      status: appearance,
      personalMessage: null,
      media: null,
      msnObject: null,
      keepsStoredNames: true,
      reconnects: values.reconnect ?? false,
    },
    connection,
    profile: values.profile === undefined ? null : required(values.profile, '--profile'),
    trace: values.trace === undefined ? null : required(values.trace, '--trace'),
  };
}
