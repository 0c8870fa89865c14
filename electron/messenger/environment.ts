import type { Connector } from '../net/connection.ts';
import type { Passport } from '../net/passport.ts';
import type { TraceListener } from '../net/trace.ts';
import type { ConversationLog } from '../storage/history/conversation-log.ts';
import type { ListCache } from '../storage/list-cache.ts';
import type { Nicknames } from '../storage/nicknames.ts';
import type { Redirects } from '../storage/redirects.ts';
import type { Undelivered } from '../storage/undelivered.ts';
import type { Clock } from './clock.ts';
import type { ConversationPatience } from './conversations/patience.ts';

/** How long the messenger waits for others, in milliseconds. */
export interface Patience {
  /** For the answer to one step of signing in. */
  readonly step: number;
  /** For a Passport ticket, which takes several web requests. */
  readonly ticket: number;
  /** For the answer to a request of the user's. */
  readonly request: number;
  /** For anything at all after PNG. */
  readonly pong: number;
  /** For the server to close after our OUT. */
  readonly goodbye: number;
}

export const usualPatience: Patience = {
  step: 20_000,
  ticket: 60_000,
  request: 20_000,
  pong: 25_000,
  goodbye: 1_500,
};

/** Everything outside that the messenger needs. */
export interface Environment {
  readonly connector: Connector;
  readonly passport: Passport;
  readonly clock: Clock;
  readonly listCache: ListCache;
  /** Hears every frame, secrets removed; null = nobody listens. */
  readonly trace: TraceListener | null;
  readonly patience?: Patience;
  /** Without one, nicknames last as long as the session. */
  readonly nicknames?: Nicknames;
  readonly conversationPatience?: Partial<ConversationPatience>;
  /** Without one, conversations last as long as their windows. */
  readonly log?: ConversationLog;
  /** Without one, what was not delivered is offered again as long as the program runs. */
  readonly undelivered?: Undelivered;
  /** Without one, every sign-in begins at the dispatch server. */
  readonly redirects?: Redirects;
  /** From 0 up to, not including, 1; Math.random without one. */
  readonly random?: () => number;
}
