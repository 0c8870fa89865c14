import { platform } from 'node:process';
import { app, type Input } from 'electron';
import { type ZoomStep, zoomSteps } from '../../shared/settings.ts';
import { isPressed, type Platform, platformOf, shortcuts } from '../../shared/shortcuts.ts';

type Wish = 'in' | 'out' | 'reset';

/** What a key asks for, or null: those of larger, smaller and the usual size, in the row of digits or on the keypad. */
export function zoomWish(
  { type, key, control, meta, alt, shift }: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt' | 'shift'>,
  keyboard: Platform,
): Wish | null {
  if (type !== 'keyDown') return null;
  const pressed = { key, ctrlKey: control, metaKey: meta, altKey: alt, shiftKey: shift };
  if (isPressed(shortcuts.larger, pressed, keyboard)) return 'in';
  if (isPressed(shortcuts.smaller, pressed, keyboard)) return 'out';
  return isPressed(shortcuts.usualSize, pressed, keyboard) ? 'reset' : null;
}

/** The size after a wish; the smallest and the largest stay what they are. */
export function zoomAfter(now: ZoomStep, wish: Wish): ZoomStep {
  if (wish === 'reset') return 100;
  const at = zoomSteps.indexOf(now) + (wish === 'in' ? 1 : -1);
  return zoomSteps[at] ?? now;
}

/** Listens to the keys and the wheel of every page. */
export function zoomWithKeys(now: () => ZoomStep, set: (zoom: ZoomStep) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('before-input-event', (event, input) => {
      const wish = zoomWish(input, platformOf(platform));
      if (wish === null) return;
      event.preventDefault();
      set(zoomAfter(now(), wish));
    });
    contents.on('zoom-changed', (_changed, direction) => set(zoomAfter(now(), direction)));
  });
}
