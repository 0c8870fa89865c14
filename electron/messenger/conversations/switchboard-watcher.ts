import type { DeliveryFailure, Participant } from '../../../shared/conversation.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';

/** Why a switchboard ended without our asking. */
export interface SwitchboardEnd {
  /** The server closed it in good order. */
  readonly orderly: boolean;
  readonly why: DeliveryFailure;
  readonly code: number | null;
}

/** What the switchboard answers to a message. */
export type SwitchboardAnswer = 'ACK' | 'NAK' | { readonly code: number };

/** Who hears what happens at one switchboard. */
export interface SwitchboardWatcher {
  /** We are in; whoever was there before is in the roster. */
  opened(): void;
  joined(who: Participant): void;
  /** `idle`: dropped by the server after a long silence. */
  left(handle: string, idle: boolean): void;
  /** CAL was refused. */
  uncalled(handle: string, code: number): void;
  heard(from: Participant, body: MessageBody): void;
  answered(trid: number, answer: SwitchboardAnswer): void;
  /** It became clear which client somebody uses. */
  clarified(): void;
  /** At most once; nothing is heard after it, nor after `leave`. */
  ended(end: SwitchboardEnd): void;
}
