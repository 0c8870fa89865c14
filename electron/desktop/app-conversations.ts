import { basename } from 'node:path';
import type { Conversation, ConversationEntry } from '../../shared/conversation.ts';
import type { CommandArgument, CommandName, CommandValue } from '../../shared/ipc.ts';
import type { ConversationIntents } from '../messenger/conversations/conversation-intents.ts';
import type { ConversationOpening } from '../messenger/conversations/conversation-wishes.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { ConversationWindows } from './conversation-windows.ts';
import type { EventStream } from './event-stream.ts';
import type { FileChooser } from './file-chooser.ts';
import { mustSucceed } from './must-succeed.ts';

type Wish<N extends CommandName> = CommandArgument<N>;

/** What was said before and is said now, outside the messenger. */
export interface ConversationRecords {
  /** The last lines of the conversation before with the same person, oldest first. */
  earlier(conversation: Conversation): readonly ConversationEntry[];
  /** Lets the user choose a file to write the conversation into; its path, or null when they would rather not. */
  chooseFile(conversation: Conversation, chooser: FileChooser): Promise<string | null>;
  /** Writes the conversation as it is now into that file. */
  save(conversation: Conversation, path: string): Promise<void>;
}

/** Conversations as the windows ask for them. Everything throws CommandRefusal when it was not done. */
export class AppConversations {
  readonly #stream: EventStream;
  readonly #desk: ConversationIntents;
  readonly #windows: ConversationWindows;
  readonly #records: ConversationRecords;
  /** Where each open conversation was saved last. */
  readonly #files = new Map<string, string>();

  constructor(
    stream: EventStream,
    desk: ConversationIntents,
    windows: ConversationWindows,
    records: ConversationRecords,
  ) {
    this.#stream = stream;
    this.#desk = desk;
    this.#windows = windows;
    this.#records = records;
  }

  open(handle: string): CommandValue<'openConversation'> {
    if (this.#stream.state.replay !== null) return this.#showRecorded(handle);
    return this.#shown(this.#desk.openConversation(handle));
  }

  openUndelivered(handles: Wish<'openUndelivered'>): CommandValue<'openUndelivered'> {
    return this.#shown(this.#desk.openUndelivered(handles));
  }

  close(id: string): null {
    this.#files.delete(id);
    this.#windows.close(id);
    return null;
  }

  read(id: string): null {
    this.#desk.readConversation(id);
    return null;
  }

  async send(wish: Wish<'sendMessage'>): Promise<null> {
    return mustSucceed(await this.#desk.sendMessage(wish));
  }

  async nudge(id: string): Promise<null> {
    return mustSucceed(await this.#desk.sendNudge(id));
  }

  tellTyping(id: string): null {
    this.#desk.tellTyping(id);
    return null;
  }

  async invite(wish: Wish<'inviteToConversation'>): Promise<null> {
    return mustSucceed(await this.#desk.inviteToConversation(wish));
  }

  async retry(wish: Wish<'retryMessage'>): Promise<null> {
    return mustSucceed(await this.#desk.retryMessage(wish));
  }

  drop(wish: Wish<'dropMessage'>): null {
    this.#desk.dropMessage(wish);
    return null;
  }

  earlier(id: string): readonly ConversationEntry[] {
    return this.#records.earlier(this.#conversation(id));
  }

  async save(
    { conversation: id, again }: Wish<'saveConversation'>,
    chooser: FileChooser,
  ): Promise<CommandValue<'saveConversation'>> {
    const known = again ? this.#files.get(id) : undefined;
    const path = known ?? (await this.#records.chooseFile(this.#conversation(id), chooser));
    if (path === null) return null;
    await this.#records.save(this.#conversation(id), path);
    this.#files.set(id, path);
    return { file: basename(path) };
  }

  chooseTab(id: string): null {
    this.#windows.choose(id);
    return null;
  }

  #shown(opening: ConversationOpening): CommandValue<'openConversation'> {
    if (!opening.ok) throw new CommandRefusal(opening.kind, opening.detail, opening.code);
    this.#windows.show(opening.conversation);
    return { conversation: opening.conversation };
  }

  /** A recording has no other conversations than those that were had. */
  #showRecorded(handle: string): CommandValue<'openConversation'> {
    const { conversations } = this.#stream.state.messenger;
    const recorded = Object.values(conversations).find(({ peer }) => peer === handle);
    if (recorded === undefined) throw new CommandRefusal('replaying', `no conversation with ${handle}`);
    this.#windows.show(recorded.id);
    return { conversation: recorded.id };
  }

  #conversation(id: string): Conversation {
    const { conversations } = this.#stream.state.messenger;
    const conversation = Object.hasOwn(conversations, id) ? conversations[id] : undefined;
    if (conversation === undefined) throw new CommandRefusal('failed', 'no such conversation');
    return conversation;
  }
}
