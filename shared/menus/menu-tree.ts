import type { Action } from '../actions/action.ts';
import { type PlainKey, text } from '../text/text.ts';
import { type Menu, type MenuEntry, separator } from './menu-model.ts';

/** One entry of an era's menu, as data; `Id` are the actions that the menu can hold. */
export type Branch<Id extends string> =
  | '-'
  /** An action in its own words. */
  | Id
  /** An action in the words of this place; `bold` for what a double click does. */
  | { readonly do: Id; readonly as: PlainKey; readonly bold?: true }
  /** The things that an action can be done with, here and not in a menu of their own. */
  | { readonly choicesOf: Id }
  | { readonly menu: PlainKey; readonly of: Tree<Id> };

export type Tree<Id extends string> = readonly Branch<Id>[];

/** A menu of a menu bar, as data. */
export interface BarMenu<Id extends string> {
  readonly id: 'file' | 'edit' | 'view' | 'contacts' | 'actions' | 'tools' | 'help';
  readonly label: PlainKey;
  readonly of: Tree<Id>;
}

type Table<Id extends string> = { readonly [I in Id]: Action };

/** A menu in which nothing can be used now says why, and does not open. */
function reasonOf(entries: readonly MenuEntry[]): string | null {
  const reasons = entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [entry.reason]));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function entryOf(action: Action, label: string, bold: boolean, showKeys: boolean): MenuEntry {
  if (action.kind === 'choices') return { kind: 'menu', label, reason: action.reason, entries: action.entries };
  const { reason, run, mark, keys } = action;
  return {
    kind: 'item',
    label,
    reason,
    run,
    mark,
    ...(keys !== null && showKeys ? { keys } : {}),
    ...(bold ? { isDefault: true } : {}),
  };
}

function entriesOf<Id extends string>(branch: Branch<Id>, actions: Table<Id>, showKeys: boolean): readonly MenuEntry[] {
  if (branch === '-') return [separator];
  if (typeof branch === 'string') return [entryOf(actions[branch], actions[branch].label, false, showKeys)];
  if ('do' in branch) return [entryOf(actions[branch.do], text(branch.as), branch.bold === true, showKeys)];
  if ('choicesOf' in branch) {
    const action = actions[branch.choicesOf];
    return action.kind === 'choices' ? action.entries : [];
  }
  const entries = menuOf(branch.of, actions, showKeys);
  return [{ kind: 'menu', label: text(branch.menu), reason: reasonOf(entries), entries }];
}

/**
 * The entries of a menu, from the tree of an era and the actions as they are now. `showKeys`: with the keys that do the
 * same; the originals told them in some menus only.
 */
export function menuOf<Id extends string>(tree: Tree<Id>, actions: Table<Id>, showKeys: boolean): readonly MenuEntry[] {
  return tree.flatMap((branch) => entriesOf(branch, actions, showKeys));
}

/** A whole menu bar. */
export function menuBarOf<Id extends string>(
  bar: readonly BarMenu<Id>[],
  actions: Table<Id>,
  showKeys: boolean,
): readonly Menu[] {
  return bar.map(({ id, label, of }) => ({ id, label: text(label), entries: menuOf(of, actions, showKeys) }));
}
