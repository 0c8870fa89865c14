import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { isThere, keyOn, type Platform, type Shortcut } from '../../shared/shortcuts.ts';

/** macOS shows no mnemonics, which stand in brackets where the letters are others; `&&` is an ampersand there too. */
function labelOn(platform: Platform, label: string): string {
  return platform === 'darwin' ? label.replaceAll(/\(&\w\)|(&&)|&/g, '$1') : label;
}

function accelerator(shortcut: Shortcut, platform: Platform): string {
  const { control, shift } = shortcut;
  return [...(control ? ['CommandOrControl'] : []), ...(shift ? ['Shift'] : []), keyOn(shortcut, platform)].join('+');
}

/** A menu of ours as one of the system's, for Electron to build. */
export function nativeMenu(entries: readonly MenuEntry[], platform: Platform): MenuItemConstructorOptions[] {
  return entries.map((entry) => {
    if (entry.kind === 'separator') return { type: 'separator' };
    const label = labelOn(platform, entry.label);
    // A tip is for macOS; elsewhere what is greyed says no more, as the system's own menus do.
    const shared = { label, enabled: entry.reason === null, ...(entry.reason !== null && { toolTip: entry.reason }) };
    if (entry.kind === 'menu') return { ...shared, type: 'submenu', submenu: nativeMenu(entry.entries, platform) };
    const { mark, keys, run } = entry;
    return {
      ...shared,
      click: () => run(),
      ...(mark !== null && { type: mark.shape === 'radio' ? 'radio' : 'checkbox', checked: mark.on }),
      ...(keys !== undefined && isThere(keys, platform) && { accelerator: accelerator(keys, platform) }),
    };
  });
}
