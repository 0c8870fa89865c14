/** A key that a menu shows is heard: by the window, by the list, or by the box for typing and the history themselves. */
import { describe, expect, it } from 'vitest';
import { actionOfKey } from '../../renderer/conversation/action-keys.ts';
import { conversationActions } from '../../shared/actions/conversation-actions.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { isThere, type Platform, type Pressed, type Shortcut, shortcuts } from '../../shared/shortcuts.ts';
import { eraNames } from '../../shared/skins/era.ts';
import { menusOfEra, signedInApp, talkDeeds, talkWithBen } from './menus-of-era.ts';

/** What the browser does with the focus in a box for typing or in a text; keyboard tests of the windows press them. */
const systems: readonly Shortcut[] = (['undo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const).map(
  (name) => shortcuts[name],
);
/** What the menu at the top of a Mac's screen hears (mac-menu.test.ts); no other platform has it. */
const ofMac: readonly Shortcut[] = [shortcuts.options];
/** What the list hears (contact-list.spec.ts presses both). */
const ofList: readonly Shortcut[] = [shortcuts.rename, shortcuts.delete];

function press(shortcut: Shortcut, platform: Platform): Pressed {
  const mac = platform === 'darwin';
  const control = shortcut.control === true;
  return {
    key: mac ? (shortcut.macKey ?? shortcut.key) : shortcut.key,
    ctrlKey: control && !mac,
    metaKey: control && mac,
    shiftKey: shortcut.shift === true,
    altKey: false,
  };
}

type Shown = Extract<MenuEntry, { readonly kind: 'item' }>;

function shown(entries: readonly MenuEntry[], platform: Platform): readonly Shown[] {
  return entries.flatMap((entry) =>
    entry.kind === 'menu'
      ? shown(entry.entries, platform)
      : entry.kind === 'item' && entry.keys !== undefined && isThere(entry.keys, platform)
        ? [entry]
        : [],
  );
}

describe.each(['win32', 'linux', 'darwin'] as const)('on %s', (platform) => {
  const { messenger, settings } = signedInApp();
  const place = { conversation: talkWithBen, messenger, settings: settings.conversation, replaying: false };

  it.each(eraNames)('the keys that a conversation of %s shows do what they stand beside', (era) => {
    const done: string[] = [];
    const told = (deed: string, about: readonly unknown[]): void => void done.push(`${deed} ${about.join()}`);
    const actions = conversationActions(place, talkDeeds(told));
    const entries = shown(
      menusOfEra(era, told).conversation.flatMap((menu) => menu.entries),
      platform,
    );
    expect(entries).toHaveLength(platform === 'darwin' ? 10 : 9);
    for (const { keys, run, label } of entries) {
      if (keys === undefined || [...systems, ...ofMac].includes(keys)) continue;
      run();
      actionOfKey(press(keys, platform), actions, platform)?.run();
      const [byMenu, byKey] = done.splice(0);
      expect([label, byKey]).toEqual([label, byMenu]);
    }
  });

  it.each(eraNames)('the menus of the list of %s show no keys but those of the list', (era) => {
    const { contact, group, ...others } = menusOfEra(era);
    const ofBoth = [...shown(contact, platform), ...shown(group, platform)].map(({ keys }) => keys);
    expect(ofBoth.filter((keys) => keys === undefined || !ofList.includes(keys))).toEqual([]);
    expect(ofBoth).toHaveLength(4);
    const bare = [
      others.main.flatMap(({ entries }) => entries),
      others.myName,
      others.typingBox,
      others.history,
      others.tray,
    ];
    expect(bare.flatMap((entries) => shown(entries, platform))).toEqual([]);
  });
});
