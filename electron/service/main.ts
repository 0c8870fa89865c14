import { readAccountsFile } from './accounts-file.ts';
import { type CommandLine, readCommandLine, usage } from './command-line.ts';
import { type RunningService, startService } from './service.ts';

/** Standard output carries the one line that says where the service listens; everything else goes to standard error. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function commandLine(): CommandLine | null {
  try {
    const line = readCommandLine(process.argv.slice(2));
    if (line === null) process.stdout.write(`${usage}\n`);
    return line;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}

async function start({ accountsFile, ...options }: CommandLine): Promise<RunningService | null> {
  try {
    const accounts = accountsFile === null ? [] : readAccountsFile(accountsFile);
    return await startService({ ...options, accounts, log: say });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return null;
  }
}

const options = commandLine();
const service = options === null ? null : await start(options);
if (service !== null) {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    service.close().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`stopping: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const { notification, switchboard, nexus, nexusTls, gateway } = service;
  process.stdout.write(
    `${JSON.stringify({ event: 'listening', notification, switchboard, nexus, nexusTls, gateway })}\n`,
  );
}
