import { parseArgs } from 'node:util';

/** What the command line of the service says. */
export interface CommandLine {
  readonly host: string;
  readonly notificationPort: number;
  readonly switchboardPort: number;
  readonly httpPort: number;
  readonly httpsPort: number;
  readonly dataFolder: string | null;
  readonly accountsFile: string | null;
  readonly demo: boolean;
}

export const usage = `Usage: npm run --silent service -- [options]
  --host HOST               address to listen on (127.0.0.1)
  --port N                  dispatch and notification server; 0 or left out = a free port
  --switchboard-port N      switchboard server
  --http-port N             Passport over HTTP, and the HTTP gateway
  --https-port N            Passport over HTTPS
  --data DIR                keep accounts, lists and certificate there; left out = in memory
  --accounts FILE           JSON file of accounts to merge in
  --demo                    with the demo account and its buddies
  --help                    this text`;

/** The command line makes no sense; the message says what. */
class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Reads the arguments after the program's name; null for `--help`. Throws UsageError. */
export function readCommandLine(args: readonly string[]): CommandLine | null {
  const values = parse(args);
  if (values.help === true) return null;
  return {
    host: values.host ?? '127.0.0.1',
    notificationPort: port('--port', values.port),
    switchboardPort: port('--switchboard-port', values['switchboard-port']),
    httpPort: port('--http-port', values['http-port']),
    httpsPort: port('--https-port', values['https-port']),
    dataFolder: values.data ?? null,
    accountsFile: values.accounts ?? null,
    demo: values.demo ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        'switchboard-port': { type: 'string' },
        'http-port': { type: 'string' },
        'https-port': { type: 'string' },
        data: { type: 'string' },
        accounts: { type: 'string' },
        demo: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function port(option: string, value: string | undefined): number {
  const number = Number(value ?? '0');
  if (value !== undefined && (!/^\d{1,5}$/.test(value) || number > 65_535)) {
    throw new UsageError(`${option} takes a number from 0 to 65535, not "${value}".`);
  }
  return number;
}
