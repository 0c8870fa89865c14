import type { Conversation } from '../conversation.ts';
import { type ConversationSettings, textSizes } from '../conversation-settings.ts';
import { radio } from '../menus/menu-model.ts';
import type { MessengerState } from '../model.ts';
import { peopleIn } from '../people.ts';
import { shortcuts } from '../shortcuts.ts';
import { text } from '../text/text.ts';
import { choices, deed, dot, tick } from './action.ts';
import { type Edit, editActions } from './edit-actions.ts';
import { type MenuBarDeeds, menuBarActions } from './program-actions.ts';

/** What the window does when it is asked to. */
export interface ConversationDeeds extends MenuBarDeeds {
  /** `again`: into the file of the last time, where there is one. */
  save(again: boolean): void;
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
  showCard(handle: string): void;
  change(settings: Partial<ConversationSettings>): void;
}

interface Place {
  readonly conversation: Conversation;
  readonly messenger: MessengerState;
  readonly settings: ConversationSettings;
  /** The windows show a recorded session. */
  readonly replaying: boolean;
}

/** With what is typed and read. */
function wordActions({ edit, find, chooseFont }: ConversationDeeds) {
  return {
    ...editActions(edit),
    find: deed('conversationMenu.find', find, null, shortcuts.find),
    font: deed('conversationMenu.font', chooseFont),
  };
}

/** With whoever is in the conversation. */
function peopleActions({ conversation, messenger, settings, replaying }: Place, deeds: ConversationDeeds) {
  const people = peopleIn(conversation, messenger.contacts);
  const [person] = people;
  const { me } = messenger;
  const stranger = people.find(({ listed }) => !listed);
  const signedOut = messenger.session.phase === 'signed-in' ? null : text('conversation.reason.signedOut');
  const noServer = replaying ? text('command.replaying') : signedOut;
  const several = conversation.peer === null ? text('conversation.reason.severalPeople') : null;
  const handle = person?.handle ?? '';
  const blocked = several === null && person?.blocked === true;
  const unknown = person?.listed === true ? null : text('conversation.reason.stranger');
  const nudgesOff = settings.nudges ? null : text('conversation.reason.nudgesOff');
  return {
    history: deed('contactMenu.history', () => deeds.showHistory(person?.handle ?? null)),
    invite: deed('conversationMenu.invite', deeds.invite, noServer),
    nudge: deed('conversationMenu.nudge', deeds.nudge, noServer ?? nudgesOff),
    mail: deed('conversationMenu.mail', () => deeds.mail(handle), several),
    ownCard: deed('contactMenu.ownCard', () => me !== null && deeds.showCard(me.handle), signedOut),
    card: deed('contactMenu.card', () => deeds.showCard(handle), signedOut ?? several ?? unknown),
    add: deed(
      'conversationMenu.add',
      () => stranger !== undefined && deeds.add(stranger.handle),
      noServer ?? (stranger === undefined ? text('conversation.everyoneKnown') : null),
    ),
    block: deed(
      blocked ? 'conversationMenu.unblock' : 'conversationMenu.block',
      () => (blocked ? deeds.unblock(handle) : deeds.block(handle)),
      noServer ?? several,
    ),
  };
}

/** With the window itself. */
function viewActions(settings: ConversationSettings, { change }: ConversationDeeds) {
  const { format, textSize, showToolbar, showFormatBar, pictures, alwaysOnTop, showEmoticons, showTimes } = settings;
  const write = (rightToLeft: boolean) => () => change({ format: { ...format, rightToLeft } });
  const read = !settings.readRightToLeft;
  return {
    leftToRight: dot('conversationMenu.leftToRight', !format.rightToLeft, write(false)),
    rightToLeft: dot('conversationMenu.rightToLeft', format.rightToLeft, write(true)),
    typingOrder: tick('conversationMenu.rightToLeftOrder', format.rightToLeft, write(!format.rightToLeft)),
    readingOrder: tick('conversationMenu.rightToLeftOrder', !read, () => change({ readRightToLeft: read })),
    textSize: choices(
      'conversationMenu.textSize',
      null,
      [...textSizes]
        .reverse()
        .map((size) =>
          radio(text(`conversationMenu.size.${size}`), size === textSize, () => change({ textSize: size })),
        ),
    ),
    standardBar: tick('conversationMenu.standard', showToolbar, () => change({ showToolbar: !showToolbar })),
    formatBar: tick('conversationMenu.formatting', showFormatBar, () => change({ showFormatBar: !showFormatBar })),
    pictures: tick('conversationMenu.pictures', pictures, () => change({ pictures: !pictures })),
    hidePictures: deed('conversation.hidePictures', () => change({ pictures: false })),
    onTop: tick('menu.tools.alwaysOnTop', alwaysOnTop, () => change({ alwaysOnTop: !alwaysOnTop })),
    showEmoticons: tick('conversationMenu.showEmoticons', showEmoticons, () =>
      change({ showEmoticons: !showEmoticons }),
    ),
    showTimes: tick('conversationMenu.showTimes', showTimes, () => change({ showTimes: !showTimes })),
  };
}

/** Everything that the window can do, once for its menus, toolbars, panes and keys of every era. */
export function conversationActions(place: Place, deeds: ConversationDeeds) {
  const nothingSaid = place.conversation.entries.length === 0 ? text('conversation.reason.nothingSaid') : null;
  return {
    save: deed('conversationMenu.save', () => deeds.save(true), nothingSaid, shortcuts.save),
    saveAs: deed('conversationMenu.saveAs', () => deeds.save(false), nothingSaid),
    close: deed('conversationMenu.close', deeds.close, null, shortcuts.close),
    ...wordActions(deeds),
    ...peopleActions(place, deeds),
    ...viewActions(place.settings, deeds),
    ...menuBarActions(deeds),
  };
}

export type ConversationActions = ReturnType<typeof conversationActions>;
