import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readCommandLine } from '../../electron/service/command-line.ts';
import { goOnline } from './raw-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'nudge-service-cli-'));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(...options: string[]): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly line: Promise<string>;
} {
  const child = spawn(process.execPath, ['electron/service/main.ts', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  let errors = '';
  const line = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const end = output.indexOf('\n');
      if (end !== -1) resolve(output.slice(0, end));
    });
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output, errors }));
  return { child, ended, line };
}

describe('the service from the command line', { timeout: 60_000 }, () => {
  it('tells its options to whoever asks', async () => {
    const { code, output, errors } = await run('--help').ended;
    expect([code, errors]).toEqual([0, '']);
    for (const option of ['--port', '--accounts', '--demo']) expect(output).toContain(option);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'says where it listens, serves, and stops at %s',
    async (signal) => {
      const accounts = join(folder, 'accounts.json');
      writeFileSync(accounts, '[{"handle": "a@x.y", "password": "a", "name": "A"}]');
      const { child, ended, line } = run('--accounts', accounts, '--data', join(folder, 'data'));
      const said: unknown = JSON.parse(await line);
      const address = expect.stringMatching(/^127\.0\.0\.1:\d+$/);
      expect(said).toEqual({
        event: 'listening',
        notification: address,
        switchboard: address,
        nexus: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/rdr\/pprdr\.asp$/),
        nexusTls: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/rdr\/pprdr\.asp$/),
        gateway: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/gateway\/gateway\.dll$/),
      });
      const listening = JSON.parse(await line);
      const client = await goOnline({ ...listening, close: async () => {} }, 'MSNP7', 'a@x.y', 'a');
      child.kill(signal);
      expect(await client.line()).toBe('OUT SSD');
      const { code, output } = await ended;
      expect(code).toBe(0);
      expect(output.trim().split('\n')).toHaveLength(1);
    },
  );

  it('keeps accounts and certificate in its data folder, for its owner only', async () => {
    const data = join(folder, 'private');
    const certificate = async () => {
      const { child, ended, line } = run('--data', data, '--demo');
      await line;
      child.kill('SIGTERM');
      await ended;
      return readFileSync(join(data, 'certificate.json'), 'utf8');
    };
    expect(await certificate()).toBe(await certificate());
    const open = (name: string) => statSync(join(data, name)).mode & 0o077;
    expect([open('certificate.json'), open('service.db')]).toEqual(
      process.platform === 'win32' ? expect.anything() : [0, 0],
    );
  });

  it('names the line of a bad accounts file and does not start', async () => {
    const path = join(folder, 'bad.json');
    writeFileSync(path, '[\n  {"handle": "a@x.y", "password": "a"}\n]');
    const { code, output, errors } = await run('--accounts', path, '--data', join(folder, 'never')).ended;
    expect({ code, output, errors }).toEqual({ code: 1, output: '', errors: `${path}, line 2: "name" is missing\n` });
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it('says in a sentence that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, output, errors } = await run('--port', String(port)).ended;
    taken.close();
    expect({ code, output, errors }).toEqual({
      code: 1,
      output: '',
      errors: `The notification port cannot listen on 127.0.0.1:${port}: another program uses that port.\n`,
    });
  });

  it.each([
    [['--port', 'x'], '--port takes a number from 0 to 65535, not "x".'],
    [['--http-port', '65536'], '--http-port takes a number from 0 to 65535, not "65536".'],
    [['--bogus'], "Unknown option '--bogus'"],
    [['extra'], "Unexpected argument 'extra'"],
  ])('%j is bad usage', async (options, sentence) => {
    expect(() => readCommandLine(options)).toThrow(sentence);
  });

  it('explains itself after bad usage and ends with 2', async () => {
    const { code, output, errors } = await run('--port', 'x').ended;
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('not "x"');
    expect(errors).toContain('Usage: npm run --silent service');
  });
});
