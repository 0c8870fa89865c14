import { expect, it } from 'vitest';
import { nativeMenu } from '../../electron/desktop/native-menu.ts';
import { check, item, type MenuEntry, radio, separator } from '../../shared/menus/menu-model.ts';
import { shortcuts } from '../../shared/shortcuts.ts';

const run = (): void => {};
const entries: readonly MenuEntry[] = [
  item('Sig&n Out', run),
  item('登录(&S)', run, 'Not now.'),
  separator,
  {
    kind: 'menu',
    label: 'R&&D',
    reason: null,
    entries: [radio('&Busy', true, run), check('On &Top', false, run)],
  },
  { kind: 'item', label: '&Save', reason: null, run, mark: null, keys: shortcuts.save },
  { kind: 'item', label: '&Options', reason: null, run, mark: null, keys: shortcuts.options },
  { kind: 'item', label: '&Delete', reason: null, run, mark: null, keys: shortcuts.delete },
];

const click = expect.any(Function);

it('builds menus of the system from ours, with their keys', () => {
  expect(nativeMenu(entries, 'win32')).toEqual([
    { label: 'Sig&n Out', enabled: true, click },
    { label: '登录(&S)', enabled: false, toolTip: 'Not now.', click },
    { type: 'separator' },
    {
      type: 'submenu',
      label: 'R&&D',
      enabled: true,
      submenu: [
        { label: '&Busy', enabled: true, type: 'radio', checked: true, click },
        { label: 'On &Top', enabled: true, type: 'checkbox', checked: false, click },
      ],
    },
    { label: '&Save', enabled: true, accelerator: 'CommandOrControl+S', click },
    { label: '&Options', enabled: true, click },
    { label: '&Delete', enabled: true, accelerator: 'Delete', click },
  ]);
});

it('leaves the mnemonics out on a Mac, whose keys are its own', () => {
  const menu = nativeMenu(entries, 'darwin');
  expect(menu.map(({ label }) => label)).toEqual(['Sign Out', '登录', undefined, 'R&&D', 'Save', 'Options', 'Delete']);
  expect(menu.map(({ accelerator }) => accelerator).filter((keys) => keys !== undefined)).toEqual([
    'CommandOrControl+S',
    'CommandOrControl+,',
    'Backspace',
  ]);
});
