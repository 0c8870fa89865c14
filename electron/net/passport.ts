/** What a ticket is asked with (fact book 10 section 4). */
export interface TicketRequest {
  readonly handle: string;
  readonly password: string;
  /** The ticket-request string of USR TWN S, copied verbatim. */
  readonly challenge: string;
  /** Full address of the nexus; http allows http for the login too. */
  readonly nexus: string;
  /** Login address that skips the nexus, or null. */
  readonly login: string | null;
  readonly insecureTls: boolean;
}

/** Why there is no ticket. `status` is the HTTP status where an answer came. */
export class PassportFailure extends Error {
  readonly kind:
    | 'wrong-password'
    | 'account-blocked'
    | 'unavailable'
    | 'unreachable'
    | 'timed-out'
    | 'proxy-failed'
    | 'aborted';
  readonly status: number | null;
  constructor(kind: PassportFailure['kind'], status: number | null, detail: string) {
    super(detail);
    this.name = 'PassportFailure';
    this.kind = kind;
    this.status = status;
  }
}

/** Gets sign-in tickets. Rejects with PassportFailure only. */
export interface Passport {
  ticket(request: TicketRequest, signal: AbortSignal): Promise<string>;
}
