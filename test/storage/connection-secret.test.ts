import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SecretBox } from '../../electron/storage/accounts-file.ts';
import { ConnectionSecret } from '../../electron/storage/connection-secret.ts';
import type { ConnectionSettings } from '../../shared/connection-settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A box that turns octets round: enough to see that nothing is stored in clear. */
function box(available = true, key = 0x5a): SecretBox {
  const turn = (octets: Uint8Array) => octets.map((octet) => octet ^ key);
  return {
    available,
    seal: (text) => turn(Buffer.from(`!${text}`)),
    open(octets) {
      const text = Buffer.from(turn(octets)).toString();
      if (!text.startsWith('!')) throw new Error('sealed elsewhere');
      return text.slice(1);
    },
  };
}

const proxy = { kind: 'socks5', host: 'proxy.example', port: 1080, user: 'alice' } as const;

function open(folder: string, secrets = box()) {
  const said: string[] = [];
  return { said, secret: new ConnectionSecret(folder, secrets, ({ kind, file }) => said.push(`${kind} ${file}`)) };
}

describe('the password of the proxy', () => {
  it('is kept sealed, and there after a restart', () => {
    const folder = temporaryFolder();
    open(folder).secret.keep(proxy, 'tiger#Lily9');
    expect(readFileSync(join(folder, 'connection-secret.json'), 'utf8')).not.toContain('tiger');
    expect(open(folder).secret.password(proxy)).toBe('tiger#Lily9');
  });

  it.each<[string, ConnectionSettings]>([
    ['another user', { ...proxy, user: 'bob' }],
    ['nobody', { ...proxy, user: '' }],
    ['another host', { ...proxy, host: 'proxy.evil' }],
    ['another port', { ...proxy, port: 1081 }],
    ['another kind of proxy', { ...proxy, kind: 'http-connect' }],
    ['a gateway', { kind: 'http-gateway', host: 'proxy.example', port: 1080 }],
    ['no proxy', { kind: 'direct' }],
  ])('is not given to %s', (_who, settings) => {
    const { secret } = open(temporaryFolder());
    secret.keep(proxy, 'tiger#Lily9');
    expect(secret.password(settings)).toBe('');
    expect(secret.password(proxy)).toBe('tiger#Lily9');
  });

  it.each<[string, ConnectionSettings, string]>([
    ['an empty one', proxy, ''],
    ['one for no proxy at all', { kind: 'direct' }, 'tiger#Lily9'],
  ])('goes when %s takes its place', (_what, settings, password) => {
    const folder = temporaryFolder();
    const { secret } = open(folder);
    secret.keep(proxy, 'tiger#Lily9');
    secret.keep(settings, password);
    expect(secret.password(proxy)).toBe('');
    expect(existsSync(join(folder, 'connection-secret.json'))).toBe(false);
  });

  it('stays in memory where the system cannot seal', () => {
    const folder = temporaryFolder();
    const { secret } = open(folder, box(false));
    secret.keep(proxy, 'tiger#Lily9');
    expect(secret.password(proxy)).toBe('tiger#Lily9');
    expect(existsSync(join(folder, 'connection-secret.json'))).toBe(false);
    expect(open(folder).secret.password(proxy)).toBe('');
  });

  it('that somebody else sealed, or that is damaged, is none', () => {
    const folder = temporaryFolder();
    open(folder).secret.keep(proxy, 'tiger#Lily9');
    expect(open(folder, box(true, 0x11)).secret.password(proxy)).toBe('');
    writeFileSync(join(folder, 'connection-secret.json'), '{"format": 1');
    const damaged = open(folder);
    expect(damaged.secret.password(proxy)).toBe('');
    expect(damaged.said).toEqual(['damaged connection-secret.json']);
  });
});
