import { expect, it } from 'vitest';
import { macMenu } from '../../electron/desktop/mac-menu.ts';

it('the menu of macOS leads to the options by Command and the comma, and to the welcome', () => {
  const openOptions = (): void => {};
  const openWelcome = (): void => {};
  const menu = macMenu('Nudge', { openOptions, openWelcome });
  expect(menu.map(({ role, label }) => role ?? label)).toEqual(['Nudge', 'editMenu', 'windowMenu', 'help']);
  const entries = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const own = entries.filter(({ role, type }) => role === undefined && type !== 'separator');
  expect(own.map(({ label, accelerator, click }) => [label, accelerator, click])).toEqual([
    ['Options...', 'Command+,', openOptions],
    ['Welcome to Nudge', undefined, openWelcome],
  ]);
});
