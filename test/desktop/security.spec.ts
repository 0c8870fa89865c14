/** What a page of ours must not be able to do, tried from inside the running app. */
import type { ConsoleMessage } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './support.ts';
import { drawn, windowAfter } from './windows.ts';

test('the page has the bridge and nothing of Node', async ({ launch }) => {
  const { app, window: page } = await launch();
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  const found = await page.evaluate(() => ({
    address: location.href,
    bridge: Object.keys(window.nudge).sort(),
    webview: 'getWebContentsId' in document.createElement('webview'),
    node: ['require', 'module', 'process', 'Buffer', 'global', 'electron'].filter((name) => name in window),
  }));
  expect(found.address).toMatch(/^app:\/\/nudge\/index\.html\?window=main/);
  expect(found.bridge).toEqual(['command', 'onEvents', 'onInspected', 'onMisspelling', 'onSound', 'platform']);
  expect(found.node).toEqual([]);
  expect(found.webview).toBe(false);
});

test('the page can open no window and lead nowhere', async ({ launch }) => {
  const { app, window: page } = await launch();
  const before = page.url();
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  for (const address of ['https://example.com/', 'app://nudge/assets/other.svg']) {
    const prevented = await app.evaluate(({ BrowserWindow }, target) => {
      const [main] = BrowserWindow.getAllWindows();
      return new Promise<boolean>((resolve) => {
        main?.webContents.once('will-frame-navigate', (event) => resolve(event.defaultPrevented));
        void main?.webContents.executeJavaScript(`location.assign(${JSON.stringify(target)})`);
      });
    }, address);
    expect(prevented, address).toBe(true);
  }
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the page gets no permission and no device', async ({ launch }) => {
  const { window: page } = await launch({ args: ['--use-fake-device-for-media-stream'] });
  const answers = await page.evaluate(async () => {
    const named = async (name: PermissionName) => (await navigator.permissions.query({ name })).state;
    const denied = (error: unknown) => (error instanceof Error ? error.name : 'no error');
    return {
      notifications: await named('notifications'),
      geolocation: await named('geolocation'),
      asked: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', denied),
      microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted', denied),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(error.code),
        ),
      ),
    };
  });
  expect(answers).toEqual({
    notifications: 'denied',
    geolocation: 'denied',
    asked: 'denied',
    camera: 'NotAllowedError',
    microphone: 'NotAllowedError',
    place: 1,
  });
});

test('the page runs nothing that is not a file of ours, and reaches nobody', async ({ launch }) => {
  const { window: page } = await launch();
  const tried = await page.evaluate(async () => {
    const violations = new Set<string>();
    const seen = (count: number) =>
      new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          violations.add(event.effectiveDirective);
          if (violations.size === count) resolve();
        });
      });
    const all = seen(4);
    const script = document.createElement('script');
    script.textContent = 'window.name = "inline script ran"';
    document.body.append(script);
    const image = new Image();
    image.src = 'https://example.com/pixel.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    await all;
    let evaluated = 'refused';
    try {
      evaluated = String(new Function('return "evaluated"')());
    } catch {
      // That is what the policy is for.
    }
    return { violations: [...violations].sort(), fetched, evaluated, name: window.name };
  });
  expect(tried).toEqual({
    violations: ['connect-src', 'frame-src', 'img-src', 'script-src-elem'],
    fetched: 'refused',
    evaluated: 'refused',
    name: '',
  });
});

test('the windows themselves keep to the policy', async ({ launch }) => {
  const { app, window: page } = await launch();
  const complaints: string[] = [];
  const listen = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  };
  page.on('console', listen);
  await page.reload({ waitUntil: 'load' });
  await drawn(page);
  for (const [command, name] of [
    ['openProfile', 'profile'],
    ['openServerSettings', 'server-settings'],
  ] as const) {
    const other = await windowAfter(app, name, async () => {
      await page.evaluate((wanted) => window.nudge.command(wanted, undefined), command);
    });
    other.on('console', listen);
    await other.reload({ waitUntil: 'load' });
    await drawn(other);
  }
  expect(complaints).toEqual([]);
});

test('a command with a senseless argument is refused in words', async ({ launch }) => {
  const { window: page } = await launch();
  const answers = await page.evaluate(async () => {
    const attempts: readonly (readonly [string, unknown])[] = [
      ['setStatus', 'XXX'],
      ['setStatus', 'IDL'],
      ['setStatus', ['NLN']],
      ['setStatus', undefined],
      ['setName', 7],
      ['setName', 'x'.repeat(130)],
      ['setPersonalMessage', 'x'.repeat(130)],
      ['signIn', { handle: 'a@example.com' }],
      ['signIn', { handle: 'no address', password: 'p', status: 'NLN' }],
      ['forgetAccount', { toString: 'a@example.com' }],
      ['setServer', { kind: 'profile', id: '' }],
      ['saveServerProfile', { id: '1', name: 'a', host: 'a b', port: 1863 }],
      ['addContact', { handle: 'nobody', group: null }],
      ['createGroup', 'x'.repeat(62)],
      ['openWindow', { name: 'elsewhere', handle: null }],
      ['removeFromList', { handle: 'a@example.com', list: 'RL' }],
      ['setServer', { kind: 'builtIn', ceiling: 'MSNP99' }],
      ['setSettings', null],
      ['openInbox', 'https://example.com/'],
      ['snapshot', 1],
      ['launchRocket', undefined],
      ['__proto__', undefined],
      ['constructor', undefined],
      ['toString', undefined],
    ];
    const send: (name: never, argument: never) => Promise<unknown> = window.nudge.command;
    return Promise.all(
      attempts.map(async ([name, argument]) => {
        const answer = await Reflect.apply(send, null, [name, argument]);
        return [name, answer];
      }),
    );
  });
  for (const [name, answer] of answers) {
    expect(answer, String(name)).toMatchObject({ ok: false, error: { kind: 'invalid-argument' } });
  }
});

test('nobody but our own page may ask for anything', async ({ launch }) => {
  const { app } = await launch();
  const answer = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('about:blank');
    const result = await foreign.webContents.executeJavaScript('window.nudge.command("snapshot", undefined)');
    foreign.destroy();
    return result;
  });
  expect(answer).toEqual({ ok: false, error: { kind: 'refused', code: null, detail: 'not one of our windows' } });
});
