/** Somebody in a switchboard session as the others are told of him. */
export interface Present {
  readonly handle: string;
  /** His name as it is now. */
  readonly name: string;
  /** Unsigned 32 bit; 0 for clients that announce none. */
  readonly capabilities: number;
}

/** Somebody in a switchboard session: a client on a socket, or a demo buddy. */
export interface Participant {
  readonly handle: string;
  /** As he is at this moment. */
  readonly present: Present;
  /** Somebody else came in. */
  joined(arrival: Present): void;
  /** Somebody else left by himself, or was dropped: his connection broke, or the session was idle. */
  left(handle: string, dropped: boolean): void;
  /** Somebody else says something; the payload is as he sent it. */
  hears(from: Present, payload: Uint8Array): void;
  /** The session is over for this participant; the others have been told. */
  dismissed(reason: string): void;
}
