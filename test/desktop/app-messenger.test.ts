import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppConnection } from '../../electron/desktop/app-connection.ts';
import { AppMessenger } from '../../electron/desktop/app-messenger.ts';
import { BuiltInService } from '../../electron/desktop/built-in-service.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import { systemClock } from '../../electron/messenger/clock.ts';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import { AccountsFile, type SecretBox } from '../../electron/storage/accounts-file.ts';
import { ConnectionSecret } from '../../electron/storage/connection-secret.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { OwnWords } from '../../electron/storage/own-words.ts';
import { type AppEvent, initialAppState } from '../../shared/app.ts';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const drawer = new Map<string, string>();
/** A box that gives out a ticket for each text. */
const secrets: SecretBox = {
  available: true,
  seal(text) {
    const ticket = randomUUID();
    drawer.set(ticket, text);
    return Buffer.from(ticket);
  },
  open: (bytes) => drawer.get(Buffer.from(bytes).toString()) ?? '',
};

/** The app without its windows, with a profile folder that a second start can use again. */
async function start(folder: string) {
  const waiting: { readonly wanted: (event: AppEvent) => boolean; readonly found: () => void }[] = [];
  const stream = new EventStream(initialAppState);
  stream.onBatch(({ events }) => {
    for (const { wanted, found } of waiting) if (events.some(wanted)) found();
  });
  const service = new BuiltInService({
    dataFolder: `${folder}/service`,
    log: () => undefined,
    onChange: (state) => stream.publish({ type: 'serviceChanged', service: state }),
  });
  const accounts = new AccountsFile(folder, secrets, () => undefined);
  const connection = new AppConnection(stream, new ConnectionSecret(folder, secrets, () => undefined));
  const messenger = new Messenger({
    connector: connection.connector,
    passport: createPassport(null, connection.sockets),
    clock: systemClock,
    listCache: memoryListCache(),
    trace: null,
  });
  const app = new AppMessenger({
    stream,
    messenger,
    accounts,
    service,
    connection,
    ownWords: new OwnWords(`${folder}/own-words`, () => undefined),
  });
  void service.start(false);
  const stop = async () => {
    await app.leave();
    await service.stop();
  };
  onTestFinished(stop);
  return {
    app,
    stream,
    accounts,
    service,
    messenger,
    stop,
    happened: (type: AppEvent['type']) =>
      new Promise<void>((found) => waiting.push({ wanted: (event) => event.type === type, found })),
  };
}

const wish = {
  handle: DEMO_HANDLE,
  password: DEMO_PASSWORD,
  status: 'BSY',
  rememberMe: true,
  rememberPassword: true,
  signInAutomatically: true,
} as const;

describe('the messenger behind the windows', () => {
  it('signs in by itself at the next start, with the status and the words of last time', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const signedIn = first.happened('signedIn');
    await first.app.signIn(wish);
    await signedIn;
    expect(first.stream.state.accounts).toEqual([
      { handle: DEMO_HANDLE, status: 'BSY', passwordRemembered: true, signInAutomatically: true },
    ]);
    await first.app.setStatus('PHN');
    await first.app.setPersonalMessage('by the phone');
    await first.stop();

    const second = await start(folder);
    const again = second.happened('signedIn');
    await second.app.signInAutomatically();
    await again;
    expect(second.messenger.state.me).toMatchObject({ handle: DEMO_HANDLE, status: 'PHN' });
    await expect.poll(() => second.messenger.state.me?.personalMessage).toBe('by the phone');
  });

  it('goes idle and comes back without changing the remembered status', async () => {
    const { app, accounts, messenger, happened } = await start(temporaryFolder());
    const signedIn = happened('signedIn');
    await app.signIn({ ...wish, status: 'NLN' });
    await signedIn;
    await app.setIdle('IDL');
    expect(messenger.state.me?.status).toBe('IDL');
    expect(accounts.remembered).toMatchObject([{ status: 'NLN' }]);
    await app.setIdle('NLN');
    expect(messenger.state.me?.status).toBe('NLN');
  });

  it('remembers nothing of a sign-in that failed', async () => {
    const { app, stream, accounts, happened } = await start(temporaryFolder());
    const signedOut = happened('signedOut');
    await app.signIn({ ...wish, password: 'wrong' });
    await signedOut;
    expect(stream.state.messenger.session).toMatchObject({ phase: 'signed-out', end: { reason: 'wrong-password' } });
    expect(accounts.remembered).toEqual([]);
    // For the dialog that comes again.
    expect(stream.state.tried).toBe(DEMO_HANDLE);
  });

  it('refuses in words what cannot be', async () => {
    const { app, stream, service, happened } = await start(temporaryFolder());
    await expect(app.signIn({ ...wish, password: null })).rejects.toMatchObject({ kind: 'no-password' });
    await expect(app.setStatus('BSY')).rejects.toMatchObject({ kind: 'not-signed-in' });
    await expect(app.inboxAddress()).rejects.toMatchObject({ kind: 'failed' });
    const signedIn = happened('signedIn');
    await app.signIn(wish);
    await signedIn;
    await expect(app.signIn(wish)).rejects.toMatchObject({ kind: 'refused' });
    await app.signOut();
    await service.stop();
    expect(stream.state.service).toEqual({ phase: 'stopped' });
    await expect(app.signIn(wish)).rejects.toMatchObject({ kind: 'failed' });
  });
});
