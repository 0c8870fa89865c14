import type { ContactFileFormat } from '../../shared/contact-files.ts';
import type { PersonSought } from '../../shared/directory.ts';
import type { OwnStatus, Phones } from '../../shared/model.ts';
import type { RefreshableList } from '../messenger/recipes/refresh-list.ts';
import type { CurrentMedia } from '../protocol/personal-message.ts';

/** About oneself. */
type OwnCommand =
  | { readonly name: 'status'; readonly status: OwnStatus }
  | { readonly name: 'psm'; readonly text: string }
  | { readonly name: 'media'; readonly media: CurrentMedia | null }
  | { readonly name: 'name'; readonly value: string }
  | { readonly name: `phone ${keyof Phones}`; readonly kind: keyof Phones; readonly number: string }
  | { readonly name: 'phone pages'; readonly allowed: boolean }
  | { readonly name: 'privacy others'; readonly allowed: boolean }
  | { readonly name: 'privacy ask'; readonly ask: boolean }
  | { readonly name: 'privacy remove'; readonly handle: string; readonly list: 'AL' | 'BL' };

/** About somebody. Handles are valid and in lower case; groups are names, as the person wrote them. */
export type ContactCommand =
  | { readonly name: 'add'; readonly handle: string; readonly group: string | null }
  | { readonly name: 'remove'; readonly handle: string; readonly block: boolean }
  | { readonly name: 'block' | 'unblock' | 'decline' | 'postpone'; readonly handle: string }
  | { readonly name: 'accept'; readonly handle: string; readonly add: boolean }
  | { readonly name: 'rename'; readonly handle: string; readonly value: string }
  | { readonly name: 'nickname'; readonly handle: string; readonly nickname: string | null };

export type GroupCommand =
  | { readonly name: 'group create' | 'group delete'; readonly group: string }
  | { readonly name: 'group rename'; readonly group: string; readonly value: string }
  | { readonly name: 'group move'; readonly handle: string; readonly from: string | null; readonly to: string }
  | { readonly name: 'group copy' | 'group remove'; readonly handle: string; readonly group: string };

/** To somebody, or in a conversation by its id. */
export type ConversationCommand =
  | { readonly name: 'chat'; readonly handle: string; readonly text: string }
  | { readonly name: 'say'; readonly conversation: string; readonly text: string }
  | { readonly name: 'typing' | 'nudge'; readonly handle: string }
  | { readonly name: 'invite'; readonly conversation: string; readonly handle: string }
  | { readonly name: 'leave'; readonly conversation: string };

/** What a server does beside lists and presence. */
export type ServiceCommand =
  | { readonly name: 'invite mail'; readonly whom: string | number; readonly text: string }
  | { readonly name: 'page'; readonly handle: string; readonly text: string }
  | { readonly name: 'calls'; readonly allowed: boolean }
  | { readonly name: 'refresh'; readonly what: RefreshableList | 'groups' };

/** Something that the server, or the list, has to agree to. */
export type Intent = OwnCommand | ContactCommand | GroupCommand | ConversationCommand | ServiceCommand;

/** A question whose answer is printed. */
export type Search = PersonSought & { readonly name: 'find' };

/** What was said before. */
export type HistoryQuestion =
  | { readonly name: 'history search'; readonly query: string }
  | { readonly name: 'history last'; readonly handle: string; readonly count: number };

/** Contacts to and from a file. */
export type FileCommand =
  | { readonly name: 'export'; readonly path: string; readonly format: ContactFileFormat }
  | { readonly name: 'import'; readonly path: string };

/** Asks the console what it knows. */
export interface Question {
  readonly name: 'state' | 'requests' | 'who';
}

/** One line of standard input, understood. */
export type Command =
  | Intent
  | FileCommand
  | HistoryQuestion
  | Search
  | Question
  | { readonly name: 'retry' }
  | { readonly name: 'sign-out' }
  | { readonly name: 'quit' };

/** A line that is no command, and what is wrong with it. */
export interface BadCommand {
  readonly name: 'bad';
  /** The name of the command, or the word that is none. */
  readonly command: string;
  readonly problem: string;
}

/** The one or two words that choose a command. */
export type CommandName = Command['name'];

/** Understands what follows the name of a command; null when that cannot be. */
export type ArgumentReader = (argument: string) => Command | null;

/** How each command of a family is read. */
export type CommandTable = readonly (readonly [CommandName, ArgumentReader])[];
