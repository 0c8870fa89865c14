import type { MessengerEvent } from '../../shared/events.ts';
import { readPage } from '../protocol/alerts.ts';
import { answerChallenge } from '../protocol/challenge.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ServerAddress, ServerMessage } from '../protocol/notification/messages.ts';
import { alertOf, pageEvents } from './alert.ts';
import type { Clock } from './clock.ts';
import type { Ring } from './conversations/line.ts';
import { type Farewell, farewell } from './farewell.ts';
import type { Notices } from './notices.ts';
import type { Answer, Request } from './requests.ts';

/** The session in which the server says something of its own accord. */
export interface UnaskedHost {
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly notices: Notices;
  tell(events: readonly MessengerEvent[]): void;
  ask(request: Request, settle: (answer: Answer) => void): void;
  /** A page of ours, by its transaction id, has not arrived. */
  pageLost(trid: number): void;
  /** QNG; `seconds` until the next PNG is due, null where it does not say. */
  keptAlive(seconds: number | null): void;
  left(goodbye: Farewell): void;
  /** Null: the same server, from VER on. */
  moved(address: ServerAddress | null): void;
  rang(ring: Ring): void;
  /** An error that answers nothing. */
  refused(code: number): void;
  /** Our answer to a challenge was not taken. */
  unproven(code: number): void;
}

/** What the server says unasked, besides presence and lists (fact book 20). */
export function hearUnasked(message: ServerMessage, host: UnaskedHost): void {
  switch (message.command) {
    case 'CHL':
      takeChallenge(message.challenge, host);
      break;
    case 'QNG':
      host.keptAlive(message.seconds);
      break;
    case 'OUT':
      host.left(farewell(message.reason, message.minutes));
      break;
    case 'XFR':
      if (message.target === 'NS') host.moved(message.address);
      break;
    case 'RNG':
      host.rang(message);
      break;
    case 'NOT':
      host.tell(alertOf(message.document, host.clock.now()));
      break;
    case 'IPG':
      takePage(message.document, host);
      break;
    case 'MSG':
      host.tell(host.notices.heard(message.document, host.clock.now()));
      break;
    case 'error':
      if (!message.trid) host.refused(message.code);
      break;
  }
}

/** At once and at any time; servers may never confirm it (fact book 25 section 5). */
function takeChallenge(challenge: string, host: UnaskedHost): void {
  const rules = host.dialect.challenge;
  if (rules === null) return;
  host.ask({ command: 'QRY', productId: rules.productId, response: answerChallenge(challenge, rules) }, (answer) => {
    if (answer.kind === 'error') host.unproven(answer.code);
  });
}

/** A message from a mobile device, or word that a page of ours got lost: that answers it (fact book 20, IPG). */
function takePage(document: string, host: UnaskedHost): void {
  const page = readPage(document);
  if (page === null) return;
  if (page.failedPage === null) host.tell(pageEvents(page, host.clock.now()));
  else host.pageLost(page.failedPage);
}
