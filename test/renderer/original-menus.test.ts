/** Our menus beside the originals', entry by entry: order, words, mnemonics, separators, keys, ticks, what is bold. */
import { describe, expect, it } from 'vitest';
import { menusOfEras } from '../../shared/menus/eras/menus-of-eras.ts';
import type { Menu, MenuEntry } from '../../shared/menus/menu-model.ts';
import { isThere, shortcutName } from '../../shared/shortcuts.ts';
import { eras } from '../../shared/skins/eras.ts';
import { text } from '../../shared/text/text.ts';
import { absent, added, choices, keys, marks } from './menu-differences.ts';
import { menusOfEra } from './menus-of-era.ts';
import original from './original-menus.json' with { type: 'json' };

interface Fact {
  readonly labels: readonly string[];
  readonly key: string | null;
  readonly check: boolean;
  readonly bold: boolean;
  readonly menu: readonly (Fact | '-')[] | null;
}

interface Written {
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly key?: string;
  readonly check?: boolean;
  readonly default?: boolean;
  readonly menu?: readonly (Written | string)[];
}

function fact(written: Written | string): Fact | '-' {
  if (written === '-') return '-';
  if (typeof written === 'string') return { labels: [written], key: null, check: false, bold: false, menu: null };
  return {
    labels: written.labels ?? [written.label ?? ''],
    key: written.key ?? null,
    check: written.check === true,
    bold: written.default === true,
    menu: written.menu?.map(fact) ?? null,
  };
}

type Ours = Exclude<MenuEntry, { readonly kind: 'separator' }>;

const listed = (lists: { readonly [reason: string]: readonly string[] }): readonly string[] =>
  Object.values(lists).flat();
const unused = new Set([...listed(absent), ...listed(added), ...listed(keys), ...marks, ...choices]);

/** Whether a list names the entry, by its whole path or by its label alone. */
function names(list: readonly string[], path: string, label: string): boolean {
  const found = list.find((one) => one === label || one === `${path} > ${label}`);
  if (found !== undefined) unused.delete(found);
  return found !== undefined;
}

/** Without separators at the ends, and never two after each other. */
function tidied<T>(entries: readonly (T | '-')[]): readonly (T | '-')[] {
  const single = entries.filter((one, index) => one !== '-' || entries[index - 1] !== '-');
  const first = single.findIndex((one) => one !== '-');
  const last = single.findLastIndex((one) => one !== '-');
  return first < 0 ? [] : single.slice(first, last + 1);
}

/** One menu and all in it. Gives back every difference that is not listed, in words. */
function differences(path: string, facts: readonly (Fact | '-')[], entries: readonly MenuEntry[]): readonly string[] {
  const wanted = tidied(
    facts.filter((one) => one === '-' || !one.labels.some((label) => names(listed(absent), path, label))),
  );
  const ours = tidied<Ours>(
    entries
      .map((entry) => (entry.kind === 'separator' ? '-' : entry))
      .filter((one) => one === '-' || !names(listed(added), path, one.label)),
  );
  const said = (one: Fact | Ours | '-'): string =>
    one === '-' ? '-' : 'label' in one ? one.label : one.labels.join(' / ');
  const same =
    wanted.length === ours.length &&
    wanted.every((one, index) => {
      const other = ours[index];
      return one === '-' || other === undefined || other === '-' ? one === other : one.labels.includes(other.label);
    });
  if (!same) return [`${path}: [${wanted.map(said).join(', ')}] is here [${ours.map(said).join(', ')}]`];
  return wanted.flatMap((one, index) => {
    const other = ours[index];
    return one === '-' || other === undefined || other === '-' ? [] : entryDifferences(path, one, other);
  });
}

function entryDifferences(path: string, { key, check, bold, menu }: Fact, ours: Ours): readonly string[] {
  const { label } = ours;
  const here = `${path} > ${label}`;
  if (ours.kind === 'menu') {
    if (menu === null) return names(choices, path, label) ? [] : [`${here}: has no menu in the original`];
    // The groups of whoever is signed in.
    return menu.length === 0 ? [] : differences(here, menu, ours.entries);
  }
  const found: string[] = [];
  if (menu !== null) found.push(`${here}: is a menu in the original`);
  const shown = ours.keys === undefined || !isThere(ours.keys, 'win32') ? null : shortcutName(ours.keys, 'win32');
  if (shown !== key && !(shown === 'Del' && key === 'Delete') && !names(listed(keys), path, label))
    found.push(`${here}: shows the key ${shown}, not ${key}`);
  const ticked = ours.mark?.shape === 'check';
  if (ticked !== check && !names(marks, path, label)) found.push(`${here}: ${ticked ? 'is' : 'is not'} ticked`);
  if ((ours.isDefault === true) !== bold) found.push(`${here}: ${bold ? 'has to be' : 'is'} bold`);
  return found;
}

type Bar = { readonly [label: string]: readonly (Written | string)[] };

/** A whole menu bar. */
function barDifferences(path: string, bar: Bar, menus: readonly Menu[]): readonly string[] {
  const ours = menus.filter(({ label }) => !names(listed(added), path, label));
  const order = ours.map(({ label }) => label).join();
  if (order !== Object.keys(bar).join()) return [`${path}: ${Object.keys(bar).join()} is here ${order}`];
  return ours.flatMap(({ label, entries }) => differences(`${path} > ${label}`, (bar[label] ?? []).map(fact), entries));
}

const versions = [
  ['7.5', '7.x'],
  ['6.2', '6.x'],
  ['4.7', '4.x'],
] as const;

describe.each(versions)('beside %s, the menus of %s', (version, era) => {
  const facts: { readonly main: Bar; readonly conversation: Bar; readonly context?: Bar } = original[version];
  const menus = menusOfEra(era);

  it('of the main window are the same', () => {
    expect(barDifferences(`${version} main`, facts.main, menus.main)).toEqual([]);
  });

  it('of a conversation are the same', () => {
    expect(barDifferences(`${version} conversation`, facts.conversation, menus.conversation)).toEqual([]);
  });

  it.each(['contact', 'group', 'myName', 'typingBox', 'history'] as const)('of %s are the same', (menu) => {
    const written = facts.context?.[menu] ?? [];
    if (facts.context === undefined) return;
    expect(differences(`${version} context > ${menu}`, written.map(fact), menus[menu])).toEqual([]);
  });
});

it('6.2 has its toolbar and its pane', () => {
  const toolbar = eras['6.x'].structure.conversationButtons.map((tool) => text(`toolbar.${tool}`));
  expect(toolbar).toEqual(original['6.2'].toolbar);
  const pane = original['6.2'].pane.filter(
    (label) => !names(listed(absent), '6.2 pane', label.replace('File', '&File')),
  );
  expect(menusOfEras['6.x'].pane.map(({ as }) => text(as))).toEqual(pane.filter((label) => !label.includes('File')));
});

it('every difference that is listed is one', () => {
  expect([...unused]).toEqual([]);
});
