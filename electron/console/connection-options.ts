import { safeParse } from 'valibot';
import { connectionSettings } from '../../shared/connection-settings.ts';
import { text } from '../../shared/text/text.ts';
import { type ConnectionChoice, directChoice } from '../net/connector-of.ts';
import { gatewayPath } from '../net/http-gateway.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says about the way to the server. */
export interface ConnectionOptions {
  readonly proxy: string | undefined;
  readonly proxyPasswordName: string | undefined;
  readonly gateway: string | undefined;
}

/** Schemes of --proxy: what each means, and its usual port. */
const proxies: { readonly [scheme: string]: { readonly kind: 'socks5' | 'http-connect'; readonly port: number } } = {
  'socks5:': { kind: 'socks5', port: 1080 },
  'http:': { kind: 'http-connect', port: 80 },
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A URL that is nothing but scheme, user and place; a password in it would be there for all to see. */
function proxySettings(value: string) {
  const problem = new UsageError(text('console.badProxy', { value: value.replace(/\/\/.*@/, '//…@') }));
  const address = URL.parse(value);
  const proxy = proxies[address?.protocol ?? ''];
  if (address === null || proxy === undefined || !/^\/?$/.test(address.pathname)) throw problem;
  if (address.password !== '' || address.search !== '' || address.hash !== '') throw problem;
  const { kind, port: usualPort } = proxy;
  const port = address.port === '' ? usualPort : Number(address.port);
  const settings = safeParse(connectionSettings, {
    kind,
    host: address.hostname,
    port,
    user: decoded(address.username),
  });
  if (!settings.success) throw problem;
  return settings.output;
}

function gatewaySettings(value: string) {
  const problem = new UsageError(text('console.badGateway', { value, path: gatewayPath }));
  const address = URL.parse(value);
  if (address?.protocol !== 'http:' || !['', '/', gatewayPath].includes(address.pathname)) throw problem;
  if (address.username !== '' || address.search !== '' || address.hash !== '') throw problem;
  const port = address.port === '' ? 80 : Number(address.port);
  const settings = safeParse(connectionSettings, { kind: 'http-gateway', host: address.hostname, port });
  if (!settings.success) throw problem;
  return settings.output;
}

/** The way to the server, with the proxy's password from the environment. Throws UsageError. */
export function connectionChoice(
  { proxy, proxyPasswordName, gateway }: ConnectionOptions,
  environment: { readonly [name: string]: string | undefined },
): ConnectionChoice {
  if (proxy !== undefined && gateway !== undefined) throw new UsageError(text('console.proxyOrGateway'));
  if (proxyPasswordName !== undefined && proxy === undefined) {
    throw new UsageError(text('console.optionMissing', { option: '--proxy' }));
  }
  if (gateway !== undefined) return { settings: gatewaySettings(gateway), password: '' };
  if (proxy === undefined) return directChoice;
  const settings = proxySettings(proxy);
  if (proxyPasswordName === undefined) return { settings, password: '' };
  const password = environment[proxyPasswordName] ?? '';
  if (password === '') throw new UsageError(text('console.noProxyPassword', { name: proxyPasswordName }));
  return { settings, password };
}
