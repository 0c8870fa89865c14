import type { Delivery, DeliveryFailure, MessageEntry, NudgeEntry } from '../../../shared/conversation.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';
import type { Acknowledgement } from '../../protocol/switchboard/messages.ts';
import type { Switchboard } from './switchboard.ts';

/** Where an outgoing message was written, and what became of it there so far. */
export interface Written {
  readonly board: Switchboard;
  readonly trid: number;
  /** Unix milliseconds. */
  readonly at: number;
  readonly acknowledgement: Acknowledgement;
  /** Who was there and has not confirmed it themselves. */
  readonly awaited: Set<string>;
  readonly callOff: () => void;
}

/** A message or nudge of the user's that is not settled yet. */
export interface Outgoing {
  entry: MessageEntry | NudgeEntry;
  /** Null while it waits, or has failed. */
  written: Written | null;
  /** The switchboard, or somebody, said that it arrived with at least one. */
  confirmed: boolean;
  /** May have arrived although nobody said so: may only go again to people whose client drops what it knows. */
  doubtful: boolean;
  /** How often it came back because nobody was there any more. */
  returns: number;
}

export const waiting: Delivery = { state: 'waiting', why: null, code: null };
export const sent: Delivery = { state: 'sent', why: null, code: null };
export const delivered: Delivery = { state: 'delivered', why: null, code: null };

export function failed(why: DeliveryFailure, code: number | null = null): Delivery {
  return { state: 'failed', why, code };
}

export function outgoing(entry: MessageEntry | NudgeEntry): Outgoing {
  return { entry, written: null, confirmed: false, doubtful: false, returns: 0 };
}

export function hasFailed({ entry }: Outgoing): boolean {
  return entry.delivery?.state === 'failed';
}

/** Waits for a switchboard. */
export function isQueued(item: Outgoing): boolean {
  return item.written === null && !hasFailed(item);
}

/** Whether a receipt may still come: from somebody whose client gives them, or may be found to. */
export function awaitsReceipt({ board, awaited }: Written): boolean {
  return [...awaited].some((handle) => board.standing(handle) !== 'other');
}

/** Whether everybody who may have it would recognise it. */
export function mayRepeat({ written }: Outgoing): boolean {
  if (written === null || written.awaited.size === 0) return false;
  return [...written.awaited].every((handle) => written.board.standing(handle) !== 'other');
}

/** What is sent for it, and what the switchboard is to answer. Nudges are never answered (fact book 30 section 3). */
export function wordsFor({ entry }: Outgoing, board: Switchboard): readonly [MessageBody, Acknowledgement] {
  const messageId = board.introduces ? entry.remoteId : null;
  if (entry.kind === 'nudge') return [{ kind: 'datacast', id: 1, data: null, messageId }, 'U'];
  const { text, format, automatic } = entry;
  return [
    { kind: 'text', text, format, nickname: null, messageId, automatic },
    board.dialect.acknowledgedMessages ? 'A' : 'N',
  ];
}
