import type { Conversation } from '../../shared/conversation.ts';
import type { ConversationSettings } from '../../shared/conversation-settings.ts';
import type { MessengerState } from '../../shared/model.ts';
import { type Shortcut, shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { peopleIn } from './people.ts';

/** What can be done with the text that is typed or read. */
export type Edit = 'undo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll';

/** What the window does when it is asked to. */
export interface Deeds {
  save(): void;
  /** The history with somebody, or everybody's. */
  showHistory(handle: string | null): void;
  close(): void;
  edit(edit: Edit): void;
  find(): void;
  chooseFont(): void;
  invite(): void;
  nudge(): void;
  mail(handle: string): void;
  add(handle: string): void;
  block(handle: string): void;
  unblock(handle: string): void;
  openOptions(): void;
  showAbout(): void;
  change(settings: Partial<ConversationSettings>): void;
}

/** Something that menu, toolbar and keys do alike. */
export interface Action {
  readonly label: string;
  /** Why it cannot be done now, or null. */
  readonly reason: string | null;
  readonly run: () => void;
  /** Whether it is on, for what is switched on and off; else null. */
  readonly on: boolean | null;
  /** The keys that do it. */
  readonly keys: Shortcut | null;
}

interface Place {
  readonly conversation: Conversation;
  readonly messenger: MessengerState;
  readonly settings: ConversationSettings;
  /** The windows show a recorded session. */
  readonly replaying: boolean;
}

function plain(label: string, run: () => void, reason: string | null = null, keys: Shortcut | null = null): Action {
  return { label, run, reason, on: null, keys };
}

function tick(label: string, on: boolean, run: () => void): Action {
  return { label, run, reason: null, on, keys: null };
}

/** Everything that the window can do, once for its menus, toolbar and keys. */
export function conversationActions({ conversation, messenger, settings, replaying }: Place, deeds: Deeds) {
  const people = peopleIn(conversation, messenger.contacts);
  const [person] = people;
  const stranger = people.find(({ listed }) => !listed);
  const signedOut = messenger.session.phase === 'signed-in' ? null : text('conversation.reason.signedOut');
  const noServer = replaying ? text('command.replaying') : signedOut;
  const several = conversation.peer === null ? text('conversation.reason.severalPeople') : null;
  const handle = person?.handle ?? '';
  const blocked = several === null && person?.blocked === true;
  const nothingSaid = conversation.entries.length === 0 ? text('conversation.reason.nothingSaid') : null;
  const nudgesOff = settings.nudges ? null : text('conversation.reason.nudgesOff');
  const direct = (rightToLeft: boolean) => deeds.change({ format: { ...settings.format, rightToLeft } });
  return {
    save: plain(text('conversationMenu.saveAs'), deeds.save, nothingSaid, shortcuts.save),
    history: plain(text('contactMenu.history'), () => deeds.showHistory(person?.handle ?? null)),
    close: plain(text('conversationMenu.close'), deeds.close, null, shortcuts.close),
    undo: plain(text('conversationMenu.undo'), () => deeds.edit('undo'), null, shortcuts.undo),
    cut: plain(text('conversationMenu.cut'), () => deeds.edit('cut'), null, shortcuts.cut),
    copy: plain(text('conversationMenu.copy'), () => deeds.edit('copy'), null, shortcuts.copy),
    paste: plain(text('conversationMenu.paste'), () => deeds.edit('paste'), null, shortcuts.paste),
    delete: plain(text('conversationMenu.delete'), () => deeds.edit('delete'), null, shortcuts.delete),
    selectAll: plain(text('conversationMenu.selectAll'), () => deeds.edit('selectAll'), null, shortcuts.selectAll),
    find: plain(text('conversationMenu.find'), deeds.find, null, shortcuts.find),
    font: plain(text('conversationMenu.font'), deeds.chooseFont),
    leftToRight: tick(text('conversationMenu.leftToRight'), !settings.format.rightToLeft, () => direct(false)),
    rightToLeft: tick(text('conversationMenu.rightToLeft'), settings.format.rightToLeft, () => direct(true)),
    rightToLeftOrder: tick(text('conversationMenu.rightToLeftOrder'), settings.format.rightToLeft, () =>
      direct(!settings.format.rightToLeft),
    ),
    invite: plain(text('conversationMenu.invite'), deeds.invite, noServer),
    nudge: plain(text('conversationMenu.nudge'), deeds.nudge, noServer ?? nudgesOff),
    mail: plain(text('conversationMenu.mail'), () => deeds.mail(handle), several),
    add: plain(
      text('conversationMenu.add'),
      () => stranger !== undefined && deeds.add(stranger.handle),
      noServer ?? (stranger === undefined ? text('conversation.everyoneKnown') : null),
    ),
    block: plain(
      text(blocked ? 'conversationMenu.unblock' : 'conversationMenu.block'),
      () => (blocked ? deeds.unblock(handle) : deeds.block(handle)),
      noServer ?? several,
    ),
    standardBar: tick(text('conversationMenu.standard'), settings.showToolbar, () =>
      deeds.change({ showToolbar: !settings.showToolbar }),
    ),
    formatBar: tick(text('conversationMenu.formatting'), settings.showFormatBar, () =>
      deeds.change({ showFormatBar: !settings.showFormatBar }),
    ),
    pictures: tick(text('conversationMenu.pictures'), settings.pictures, () =>
      deeds.change({ pictures: !settings.pictures }),
    ),
    onTop: tick(text('menu.tools.alwaysOnTop'), settings.alwaysOnTop, () =>
      deeds.change({ alwaysOnTop: !settings.alwaysOnTop }),
    ),
    showEmoticons: tick(text('conversationMenu.showEmoticons'), settings.showEmoticons, () =>
      deeds.change({ showEmoticons: !settings.showEmoticons }),
    ),
    showTimes: tick(text('conversationMenu.showTimes'), settings.showTimes, () =>
      deeds.change({ showTimes: !settings.showTimes }),
    ),
    options: plain(text('menu.tools.options'), deeds.openOptions),
    about: plain(text('menu.help.about'), deeds.showAbout),
  } satisfies { readonly [id: string]: Action };
}

export type ConversationActions = ReturnType<typeof conversationActions>;
