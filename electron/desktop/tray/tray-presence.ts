import { execFile } from 'node:child_process';
import { env, platform } from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Milliseconds; a session bus answers at once or is broken. */
const patience = 1_000;

const watcher = 'org.kde.StatusNotifierWatcher';
/** Programs that can ask the session bus who is there; systems have one or the other. */
const questions: readonly (readonly [string, readonly string[]])[] = [
  [
    'gdbus',
    [
      ...['call', '--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus'],
      ...['--method', 'org.freedesktop.DBus.NameHasOwner', watcher],
    ],
  ],
  [
    'dbus-send',
    [
      ...['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus'],
      ...['org.freedesktop.DBus.NameHasOwner', `string:${watcher}`],
    ],
  ],
];

/**
 * Whether the desktop shows tray icons. Windows and macOS do; on Linux somebody has to have taken that on, or an icon
 * would be nowhere and a window hidden behind it lost. When in doubt: no.
 */
export async function trayIsThere(): Promise<boolean> {
  if (platform !== 'linux') return true;
  if (!env.DBUS_SESSION_BUS_ADDRESS) return false;
  for (const [program, question] of questions) {
    try {
      const { stdout } = await run(program, question, { timeout: patience });
      return /\btrue\b/.test(stdout);
    } catch {
      // Not installed, or no answer: the next one may do better.
    }
  }
  return false;
}
