import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../electron/console/arguments.ts';

const environment = { NUDGE_PASSWORD: 'tiger#Lily9', EMPTY: '' };
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
      },
      profile: null,
      trace: null,
    });
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
      ...['--offer-original', '--status', 'bsy', '--insecure-tls', '--profile', 'there', '--trace', 'trace.jsonl'],
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
