import type { ConversationEvent } from '../../../shared/conversation.ts';
import type { MessengerState } from '../../../shared/model.ts';
import type { UndeliveredMessage } from '../../storage/undelivered.ts';
import type { Clock } from '../clock.ts';
import type { Line } from './line.ts';
import type { ConversationPatience } from './patience.ts';
import type { Entrance, Switchboard } from './switchboard.ts';
import type { SwitchboardWatcher } from './switchboard-watcher.ts';

/** What one conversation needs of everything around it. */
export interface TalkHost {
  readonly clock: Clock;
  readonly patience: ConversationPatience;
  /** Whose conversations these are: a handle. */
  readonly account: string;
  readonly state: MessengerState;
  /** What others are told while the user is away, or null. */
  readonly automaticReply: string | null;
  /** Whether nudges that come are shown; else they are dropped without a word. */
  readonly hearsNudges: boolean;
  /** Counts the times the user came back: one automatic reply for each absence. */
  readonly absence: number;
  tell(event: ConversationEvent): void;
  /** Null while the session is not online. */
  line(): Line | null;
  enter(entrance: Entrance, line: Line, watcher: SwitchboardWatcher): Switchboard;
  /** Whether that person said that before; from now on they did. */
  seen(from: string, id: string): boolean;
  /** What was said and nobody is known to have got, and no open conversation has, oldest first. */
  readonly undelivered: readonly UndeliveredMessage[];
  /** Keeps such a message, also for the next run of the program. */
  keep(message: UndeliveredMessage): void;
  /** It has arrived, or is given up. */
  release(id: string): void;
  /** The conversation is over: nothing in it is open any more. */
  over(talk: { readonly id: string }): void;
}
