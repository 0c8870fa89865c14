import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { onLeaving } from '../../electron/desktop/on-leaving.ts';

interface Closing {
  readonly defaultPrevented: boolean;
}

class FakeWindow extends EventEmitter<{ close: [Closing]; closed: [] }> {
  left = 0;

  constructor() {
    super();
    onLeaving(this, () => {
      this.left += 1;
    });
  }
}

it('a window leaves when it begins to close, and only once', () => {
  const window = new FakeWindow();
  window.emit('close', { defaultPrevented: false });
  expect(window.left).toBe(1);
  window.emit('closed');
  expect(window.left).toBe(1);
});

it('a window that is only hidden stays, until it is gone at once', () => {
  const window = new FakeWindow();
  window.emit('close', { defaultPrevented: true });
  expect(window.left).toBe(0);
  window.emit('closed');
  expect(window.left).toBe(1);
});
