import type { Debugger } from 'electron';

/** What DevTools' protocol says of a key besides the modifiers. */
interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  /** What it types, or nothing. */
  readonly text?: string;
}

const named: { readonly [name: string]: Key } = {
  Up: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  Down: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  Left: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  Right: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  Home: { key: 'Home', code: 'Home', windowsVirtualKeyCode: 36 },
  End: { key: 'End', code: 'End', windowsVirtualKeyCode: 35 },
  PageUp: { key: 'PageUp', code: 'PageUp', windowsVirtualKeyCode: 33 },
  PageDown: { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 },
  Return: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Delete: { key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
};

const bits = { Alt: 1, Control: 2, Shift: 8 } as const;

/** Letters are those that the key gives with or without Shift, however they are written. */
function keyOf(name: string, shift: boolean): Key {
  const known = Object.hasOwn(named, name) ? named[name] : undefined;
  if (known !== undefined) return known;
  const place = /^F(\d+)$/.exec(name)?.[1];
  if (place !== undefined) return { key: name, code: name, windowsVirtualKeyCode: 111 + Number(place) };
  const upper = name.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  const code = isLetter ? `Key${upper}` : /^\d$/.test(name) ? `Digit${name}` : '';
  const letter = isLetter && !shift ? name.toLowerCase() : name;
  return { key: letter, code, windowsVirtualKeyCode: code === '' ? 0 : upper.charCodeAt(0), text: letter };
}

/** Presses a key of a scene, `Alt+T` or `Down`, in a page whose protocol is attached. Throws what the protocol throws. */
export async function pressKey(protocol: Debugger, pressed: string): Promise<void> {
  // The last character may be the plus key itself.
  const end = pressed.lastIndexOf('+', pressed.length - 2);
  const held = pressed.slice(0, Math.max(end, 0)).split('+');
  const modifiers = Object.entries(bits).reduce((sum, [name, bit]) => sum + (held.includes(name) ? bit : 0), 0);
  const { text, ...key } = keyOf(pressed.slice(end + 1), held.includes('Shift'));
  const types = text !== undefined && (modifiers & (bits.Alt | bits.Control)) === 0;
  await protocol.sendCommand('Input.dispatchKeyEvent', {
    type: types ? 'keyDown' : 'rawKeyDown',
    modifiers,
    ...key,
    ...(types ? { text } : {}),
  });
  await protocol.sendCommand('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...key });
}
