import { describe, expect, it } from 'vitest';
import { readArguments } from '../../electron/console/arguments.ts';
import { UsageError } from '../../electron/console/usage-error.ts';

const environment = { NUDGE_PASSWORD: 'tiger#Lily9', PROXY_PASSWORD: 'p:w', EMPTY: '' };
const least = ['--server', 'localhost', '--account', 'alice@example.com', '--password-env', 'NUDGE_PASSWORD'];

function read(...args: string[]) {
  const options = readArguments(args, environment);
  if (options === null) throw new Error('help');
  return options;
}

function problem(...args: string[]): string {
  try {
    readArguments(args, environment);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('no complaint');
}

describe('the command line', () => {
  it('needs a server, an account and a password; the rest has its usual value', () => {
    expect(read(...least)).toEqual({
      signIn: {
        handle: 'alice@example.com',
        password: 'tiger#Lily9',
        server: {
          host: 'localhost',
          port: 1863,
          nexus: 'https://localhost/rdr/pprdr.asp',
          login: null,
          insecureTls: false,
        },
        ceiling: 'MSNP12',
        offer: 'all',
        status: 'NLN',
        personalMessage: null,
        media: null,
        msnObject: null,
        keepsStoredNames: true,
        reconnects: false,
      },
      connection: { settings: { kind: 'direct' }, password: '' },
      profile: null,
      trace: null,
    });
  });

  it.each([
    [
      ['--proxy', 'socks5://alice%20b@proxy.example:1081', '--proxy-password-env', 'PROXY_PASSWORD'],
      { settings: { kind: 'socks5', host: 'proxy.example', port: 1081, user: 'alice b' }, password: 'p:w' },
    ],
    [
      ['--proxy', 'socks5://[::1]'],
      { settings: { kind: 'socks5', host: '[::1]', port: 1080, user: '' }, password: '' },
    ],
    [
      ['--proxy', 'http://alice@10.0.0.1:8080/'],
      { settings: { kind: 'http-connect', host: '10.0.0.1', port: 8080, user: 'alice' }, password: '' },
    ],
    [
      ['--proxy', 'http://proxy.example'],
      { settings: { kind: 'http-connect', host: 'proxy.example', port: 80, user: '' }, password: '' },
    ],
    [
      ['--gateway', 'http://gateway.example'],
      { settings: { kind: 'http-gateway', host: 'gateway.example', port: 80 }, password: '' },
    ],
    [
      ['--gateway', 'http://127.0.0.1:8080/gateway/gateway.dll'],
      { settings: { kind: 'http-gateway', host: '127.0.0.1', port: 8080 }, password: '' },
    ],
  ])('takes the way of %j', (args, connection) => {
    expect(read(...least, ...args).connection).toEqual(connection);
  });

  it('never repeats a password that somebody put into the address of the proxy', () => {
    const complaint = problem(...least, '--proxy', 'socks5://alice:secret@proxy.example');
    expect(complaint).toContain('without a password');
    expect(complaint).not.toContain('secret');
  });

  it('takes every option', () => {
    const options = read(
      ...['--server', '[::1]:1864', '--account', 'Alice@Example.com', '--password-env=NUDGE_PASSWORD'],
      ...[
        '--nexus',
        'http://127.0.0.1:8080/rdr/pprdr.asp',
        '--login',
        'https://127.0.0.1/login',
        '--dialect',
        'msnp11',
      ],
      ...[
        '--offer-original',
        '--status',
        'bsy',
        '--insecure-tls',
        '--reconnect',
        '--profile',
        'there',
        '--trace',
        'trace.jsonl',
      ],
    );
    expect(options).toMatchObject({
      signIn: {
        handle: 'alice@example.com',
        server: {
          host: '::1',
          port: 1864,
          nexus: 'http://127.0.0.1:8080/rdr/pprdr.asp',
          login: 'https://127.0.0.1/login',
          insecureTls: true,
        },
        ceiling: 'MSNP11',
        offer: 'original',
        status: 'BSY',
      },
      profile: 'there',
      trace: 'trace.jsonl',
    });
  });

  it.each([
    ['messenger.example.com', 'messenger.example.com', 1863, 'https://messenger.example.com/rdr/pprdr.asp'],
    ['127.0.0.1:65535', '127.0.0.1', 65_535, 'https://127.0.0.1/rdr/pprdr.asp'],
    ['::1', '::1', 1863, 'https://[::1]/rdr/pprdr.asp'],
    ['[fe80::1]', 'fe80::1', 1863, 'https://[fe80::1]/rdr/pprdr.asp'],
  ])('reads the server %s', (value, host, port, nexus) => {
    expect(read(...least, '--server', value).signIn.server).toMatchObject({ host, port, nexus });
  });

  it.each(['', ':1863', 'host:0', 'host:65536', 'host:port', 'a host', '[::1', 'http://host', 'host:1:2x'])(
    'refuses the server %j',
    (value) => {
      expect(problem(...least, '--server', value)).toContain('--server');
    },
  );

  it.each([
    [[], '--server'],
    [['--server', 'localhost'], '--account'],
    [['--server', 'localhost', '--account', 'alice@example.com'], '--password-env'],
    [[...least, '--account', 'alice'], '"alice"'],
    [[...least, '--password-env', 'NOT_SET'], 'NOT_SET'],
    [[...least, '--password-env', 'EMPTY'], 'EMPTY'],
    [[...least, '--dialect', 'MSNP13'], 'MSNP2 MSNP3'],
    [[...least, '--status', 'FLN'], 'NLN BSY BRB AWY PHN LUN HDN IDL'],
    [[...least, '--nexus', 'localhost/rdr'], '--nexus'],
    [[...least, '--login', 'ftp://localhost/'], '--login'],
    [[...least, '--profile', ''], '--profile'],
    [[...least, '--proxy', 'proxy.example:1080'], '--proxy'],
    [[...least, '--proxy', 'https://proxy.example'], '--proxy'],
    [[...least, '--proxy', 'socks5://proxy.example/path'], '--proxy'],
    [[...least, '--proxy', 'http://a%3Ab@proxy.example'], '--proxy'],
    [[...least, '--proxy', 'socks5://'], '--proxy'],
    [[...least, '--proxy-password-env', 'PROXY_PASSWORD'], '--proxy'],
    [[...least, '--proxy', 'socks5://proxy.example', '--proxy-password-env', 'EMPTY'], 'EMPTY'],
    [[...least, '--gateway', 'https://gateway.example'], '--gateway'],
    [[...least, '--gateway', 'http://gateway.example/other'], '/gateway/gateway.dll'],
    [[...least, '--gateway', 'http://gateway.example', '--proxy', 'http://proxy.example'], '--gateway'],
    [[...least, '--what'], "'--what'"],
    [[...least, '--dialect'], '--dialect'],
    [[...least, 'surplus'], 'surplus'],
  ])('refuses %j and names %s', (args, named) => {
    expect(problem(...args)).toContain(named);
  });

  it('gives nothing for --help', () => {
    expect(readArguments(['--help'], {})).toBeNull();
  });
});
