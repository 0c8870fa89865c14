/** `npm run console`: signs in from a terminal, reads commands, prints events as JSON lines. */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { text } from '../../shared/text/text.ts';
import { systemClock } from '../messenger/clock.ts';
import { Messenger } from '../messenger/messenger.ts';
import { connectorOf, socketsOf } from '../net/connector-of.ts';
import { createPassport } from '../net/passport-client.ts';
import { type ConsoleOptions, readArguments } from './arguments.ts';
import { answerFromHistory } from './history-answers.ts';
import { Output } from './output.ts';
import { openProfile } from './profile.ts';
import { ConsoleSession } from './session.ts';
import { TraceFile } from './trace-file.ts';
import { UsageError } from './usage-error.ts';

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function openTrace(path: string, handle: string): TraceFile {
  try {
    return new TraceFile(path, handle, (error) => complain(text('console.traceStopped', { detail: detailOf(error) })));
  } catch (error) {
    throw new UsageError(text('console.badTrace', { detail: detailOf(error) }));
  }
}

async function run({ signIn, connection, profile: folder, trace: path }: ConsoleOptions): Promise<number> {
  const profile = openProfile(folder, signIn.handle, ({ file, detail }) =>
    complain(text('console.storageProblem', { file, detail })),
  );
  const trace = path === null ? null : openTrace(path, signIn.handle);
  const listener = trace?.listener ?? null;
  const messenger = new Messenger({
    connector: connectorOf(connection),
    passport: createPassport(listener, socketsOf(connection)),
    clock: systemClock,
    listCache: profile.listCache,
    nicknames: profile.nicknames,
    log: profile.history,
    undelivered: profile.undelivered,
    trace: listener,
  });
  messenger.onEvent(profile.hear);
  const output = new Output(process.stdout, () => session.leave());
  const session = new ConsoleSession(
    messenger,
    (line) => output.print(line),
    (question) => (folder === null ? null : answerFromHistory(question, profile.history, signIn.handle)),
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => session.leave());

  const ended = session.run({ ...signIn, personalMessage: profile.personalMessage });
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  input.on('line', (line) => session.read(line));
  input.on('close', () => session.read('quit'));
  const status = await ended;
  trace?.close();
  profile.history.close();
  await output.flushed();
  return status;
}

try {
  const options = readArguments(process.argv.slice(2), process.env);
  if (options === null) process.stdout.write(`${text('console.usage')}\n`);
  else process.exit(await run(options));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(text('console.badUsage', { problem: error.message }));
  process.exitCode = 2;
}
