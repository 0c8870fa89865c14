import { platform } from 'node:process';
import { app, type Input } from 'electron';
import { type ZoomStep, zoomSteps } from '../../shared/settings.ts';

type Wish = 'in' | 'out' | 'reset';

/** What a key asks for, or null: Ctrl (Cmd on macOS) with +, − or 0, in the row of digits or on the keypad. */
export function zoomWish(
  { type, key, control, meta, alt }: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt'>,
  mac: boolean,
): Wish | null {
  if (type !== 'keyDown' || alt || (mac ? !meta : !control)) return null;
  if (key === '+' || key === '=') return 'in';
  if (key === '-' || key === '_') return 'out';
  return key === '0' ? 'reset' : null;
}

/** The size after a wish; the smallest and the largest stay what they are. */
export function zoomAfter(now: ZoomStep, wish: Wish): ZoomStep {
  if (wish === 'reset') return 100;
  const at = zoomSteps.indexOf(now) + (wish === 'in' ? 1 : -1);
  return zoomSteps[at] ?? now;
}

/** Listens to the keys and the wheel (with Ctrl) of every page. */
export function zoomWithKeys(now: () => ZoomStep, set: (zoom: ZoomStep) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('before-input-event', (event, input) => {
      const wish = zoomWish(input, platform === 'darwin');
      if (wish === null) return;
      event.preventDefault();
      set(zoomAfter(now(), wish));
    });
    contents.on('zoom-changed', (_changed, direction) => set(zoomAfter(now(), direction)));
  });
}
