import type { DeliveryFailure } from '../../../shared/conversation.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import type { ServerMessage } from '../../protocol/notification/messages.ts';
import type { Answer } from '../requests.ts';
import type { WireTrace } from '../wire-trace.ts';
import type { Entrance } from './switchboard.ts';

/** The notification session as conversations see it, while it is online. */
export interface Line {
  readonly dialect: Dialect;
  /** For switchboards. */
  readonly trace: WireTrace;
  /** False where we behave as the original client: nothing is said that it would not have said. */
  readonly introduces: boolean;
  /** XFR SB; `settle` hears the answer. */
  requestSwitchboard(settle: (answer: Answer) => void): void;
}

/** Somebody calls us to a switchboard. */
export type Ring = Extract<ServerMessage, { readonly command: 'RNG' }>;

/** What became of a request for a switchboard. `lost`: the notification server went first. */
export type Grant =
  | { readonly kind: 'granted'; readonly entrance: Entrance }
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly why: DeliveryFailure; readonly code: number | null };

/** Not while one appears offline (fact book 50, 913). */
const appearingOffline = 913;

/** Reads the answer to XFR SB (fact book 30 section 4). */
export function grantOf(answer: Answer): Grant {
  switch (answer.kind) {
    case 'reply': {
      const { message } = answer;
      if (message.command !== 'XFR' || message.target !== 'SB') return { kind: 'refused', why: 'refused', code: null };
      const { address, cookie } = message;
      return { kind: 'granted', entrance: { kind: 'calling', address, cookie } };
    }
    case 'error': {
      const why = answer.code === appearingOffline ? 'appearing-offline' : callFailure(answer.code);
      return { kind: 'refused', why, code: answer.code };
    }
    case 'malformed':
      return { kind: 'refused', why: 'refused', code: null };
    case 'silence':
      return { kind: 'refused', why: 'timed-out', code: null };
    case 'lost':
      return { kind: 'lost' };
  }
}

/** Why somebody cannot be called (fact book 30 section 2, errors). */
export function callFailure(code: number): DeliveryFailure {
  switch (code) {
    case 217:
      return 'contact-offline';
    case 216:
      return 'blocked';
    case 713:
      return 'too-many-calls';
    default:
      return 'refused';
  }
}
