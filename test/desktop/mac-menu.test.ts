import { expect, it } from 'vitest';
import { macMenu } from '../../electron/desktop/mac-menu.ts';

it('the menu of macOS leads to the options by Command and the comma, and to the welcome', () => {
  const done: string[] = [];
  const openOptions = (): void => void done.push('options');
  const openWelcome = (): void => void done.push('welcome');
  const menu = macMenu('Nudge', { openOptions, openWelcome });
  expect(menu.map(({ role, label }) => role ?? label)).toEqual(['Nudge', 'editMenu', 'windowMenu', 'help']);
  const entries = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const own = entries.filter(({ role, type }) => role === undefined && type !== 'separator');
  expect(own.map(({ label, accelerator }) => [label, accelerator])).toEqual([
    ['Options...', 'CommandOrControl+,'],
    ['Welcome to Nudge', undefined],
  ]);
  for (const { click } of own) Reflect.apply(click ?? expect.fail, undefined, []);
  expect(done).toEqual(['options', 'welcome']);
});
