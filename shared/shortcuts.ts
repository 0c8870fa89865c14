import { text } from './text/text.ts';

/** What a keyboard is called after: the names and places of its keys differ. */
export type Platform = 'win32' | 'darwin' | 'linux';

/** The platform that Node calls so. */
export function platformOf(name: string): Platform {
  return name === 'win32' || name === 'darwin' ? name : 'linux';
}

const named = {
  Delete: 'keys.delete',
  Enter: 'keys.enter',
  Escape: 'keys.escape',
} as const;
type NamedKey = keyof typeof named;

/** Keys that do something: described once, for the handler, for the menus and tips, and for screen readers. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it; a letter as a capital. */
  readonly key: string;
  /** Where a Mac uses another one: it has its Delete where others have the key that takes back. */
  readonly macKey?: string;
  /** With Ctrl, which is Command on a Mac. */
  readonly control?: true;
  readonly shift?: true;
  /** Elsewhere nothing is done by keys. */
  readonly onlyOnMac?: true;
}

export const shortcuts = {
  save: { control: true, key: 'S' },
  close: { control: true, key: 'W' },
  undo: { control: true, key: 'Z' },
  cut: { control: true, key: 'X' },
  copy: { control: true, key: 'C' },
  paste: { control: true, key: 'V' },
  selectAll: { control: true, key: 'A' },
  find: { control: true, key: 'F' },
  delete: { key: 'Delete', macKey: 'Backspace' },
  /** In a box for typing, where the key that takes back has its own work. */
  forget: { key: 'Delete' },
  rename: { key: 'F2' },
  send: { key: 'Enter' },
  findPrevious: { key: 'Enter' },
  findNext: { shift: true, key: 'Enter' },
  leave: { key: 'Escape' },
  larger: { control: true, key: '+' },
  smaller: { control: true, key: '-' },
  usualSize: { control: true, key: '0' },
  options: { control: true, key: ',', onlyOnMac: true },
} as const satisfies { readonly [name: string]: Shortcut };

/** A key that was pressed: a `KeyboardEvent`, of the page or of React. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a platform has those keys. */
export function isThere({ onlyOnMac }: Shortcut, platform: Platform): boolean {
  return platform === 'darwin' || onlyOnMac !== true;
}

/** The key itself, as `KeyboardEvent.key` has it. */
export function keyOn({ key, macKey }: Shortcut, platform: Platform): string {
  return platform === 'darwin' ? (macKey ?? key) : key;
}

function sameKey(wanted: string, key: string): boolean {
  // One needs no Shift for the + that shares its key with =, nor spares it for the −.
  if (wanted === '+' && key === '=') return true;
  if (wanted === '-' && key === '_') return true;
  return key.length === 1 ? key.toUpperCase() === wanted : key === wanted;
}

const signs: readonly string[] = ['+', '-'];

/** Whether those keys were pressed, and no others with them. */
export function isPressed(shortcut: Shortcut, event: Pressed, platform: Platform): boolean {
  if (!isThere(shortcut, platform)) return false;
  const mac = platform === 'darwin';
  const [command, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (event.altKey || other || command !== (shortcut.control ?? false)) return false;
  if (!signs.includes(shortcut.key) && event.shiftKey !== (shortcut.shift ?? false)) return false;
  return sameKey(keyOn(shortcut, platform), event.key);
}

function isNamed(key: string): key is NamedKey {
  return Object.hasOwn(named, key);
}

const onMac: { readonly [key: string]: string | undefined } = { Backspace: '⌫', Delete: '⌦', Enter: '↩', Escape: '⎋' };

/** What the key that goes with others is called: "Ctrl", or ⌘ on a Mac. */
export function controlName(platform: Platform): string {
  return platform === 'darwin' ? '⌘' : text('keys.control');
}

/** The keys in the words of the chosen language ("Ctrl+S"), or in the signs of a Mac ("⌘S"). */
export function shortcutName(shortcut: Shortcut, platform: Platform): string {
  const { control, shift } = shortcut;
  const key = keyOn(shortcut, platform);
  if (platform === 'darwin') {
    return `${shift ? '⇧' : ''}${control ? controlName(platform) : ''}${onMac[key] ?? key}`;
  }
  const names = [
    ...(control ? [controlName(platform)] : []),
    ...(shift ? [text('keys.shift')] : []),
    isNamed(key) ? text(named[key]) : key,
  ];
  return names.join('+');
}

/** The same for `aria-keyshortcuts`, whose names are those of the standard in every language. */
export function ariaShortcut(shortcut: Shortcut, platform: Platform): string {
  const { control, shift } = shortcut;
  const command = platform === 'darwin' ? 'Meta' : 'Control';
  return [...(control ? [command] : []), ...(shift ? ['Shift'] : []), keyOn(shortcut, platform)].join('+');
}
