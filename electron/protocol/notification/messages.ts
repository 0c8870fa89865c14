/**
 * The typed words of the notification protocol (fact book 20). `null` stands for "not there in this dialect or left
 * out"; names and texts are decoded; handles are as received.
 */
export type { ServerAddress } from '../command/address.ts';
export type { MalformedMessage, UnknownMessage } from '../command/unread.ts';
export type { ClientMessage } from './client-messages.ts';
export type { DirectoryEntry, PrivacyMode, PromptMode } from './message-parts.ts';
export type { ListEntry, ServerMessage } from './server-messages.ts';
