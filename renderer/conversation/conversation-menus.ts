import { type ConversationSettings, textSizes } from '../../shared/conversation-settings.ts';
import { text } from '../../shared/text/text.ts';
import { check, item, type Menu, type MenuEntry, radio, separator } from '../menu/menu-model.ts';
import type { Action, ConversationActions, Deeds } from './conversation-actions.ts';

function entry({ label, run, reason, on, keys }: Action): MenuEntry {
  return on === null ? item(label, run, reason, keys ?? undefined) : check(label, on, run, reason);
}

/** The menu bar of the conversation window: only what works, greyed with a reason while it cannot be used. */
export function conversationMenus(
  actions: ConversationActions,
  { textSize }: ConversationSettings,
  deeds: Pick<Deeds, 'change'>,
): readonly Menu[] {
  const sub = (label: string, entries: readonly MenuEntry[]): MenuEntry => ({
    kind: 'menu',
    label,
    reason: null,
    entries,
  });
  return [
    {
      id: 'file',
      label: text('menu.file'),
      entries: [entry(actions.save), separator, entry(actions.history), separator, entry(actions.close)],
    },
    {
      id: 'edit',
      label: text('conversationMenu.edit'),
      entries: [
        entry(actions.undo),
        separator,
        ...[actions.cut, actions.copy, actions.paste, actions.delete].map(entry),
        separator,
        entry(actions.selectAll),
        entry(actions.find),
        separator,
        entry(actions.font),
        sub(text('conversationMenu.direction'), [entry(actions.leftToRight), entry(actions.rightToLeft)]),
      ],
    },
    {
      id: 'actions',
      label: text('conversationMenu.actions'),
      entries: [
        entry(actions.invite),
        separator,
        entry(actions.nudge),
        entry(actions.mail),
        separator,
        entry(actions.add),
        entry(actions.block),
      ],
    },
    {
      id: 'tools',
      label: text('menu.tools'),
      entries: [
        sub(
          text('conversationMenu.textSize'),
          [...textSizes]
            .reverse()
            .map((size) =>
              radio(text(`conversationMenu.size.${size}`), size === textSize, () => deeds.change({ textSize: size })),
            ),
        ),
        separator,
        sub(text('conversationMenu.toolbars'), [entry(actions.standardBar), entry(actions.formatBar)]),
        entry(actions.pictures),
        entry(actions.onTop),
        separator,
        entry(actions.showEmoticons),
        entry(actions.showTimes),
        separator,
        entry(actions.options),
      ],
    },
    { id: 'help', label: text('menu.help'), entries: [entry(actions.about)] },
  ];
}

/** The menu of the box for typing. */
export function inputMenu(actions: ConversationActions): readonly MenuEntry[] {
  return [
    entry(actions.undo),
    separator,
    ...[actions.cut, actions.copy, actions.paste, actions.delete].map(entry),
    separator,
    entry(actions.selectAll),
    separator,
    entry(actions.font),
    separator,
    entry(actions.rightToLeftOrder),
  ];
}

/** The menu of the history. */
export function historyMenu(actions: ConversationActions): readonly MenuEntry[] {
  return [entry(actions.copy), entry(actions.selectAll), separator, entry(actions.find)];
}
