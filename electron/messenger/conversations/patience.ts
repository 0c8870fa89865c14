/** How long conversations wait for others, in milliseconds (fact book 30 sections 3 to 5). */
export interface ConversationPatience {
  /** From the call to a switchboard until it has let us in. */
  readonly opening: number;
  /** For somebody to join after they were called. */
  readonly join: number;
  /** For ACK, NAK or a receipt. */
  readonly acknowledgement: number;
  /** When a message that only a failure is told of counts as through. */
  readonly settling: number;
  /** For somebody who has joined to say which client they use. */
  readonly announcement: number;
  /** Before a lost switchboard is opened again: once for each try; after those the messages fail. */
  readonly reopening: readonly number[];
  /** For a lost sign-in to come back before what waits for it fails. */
  readonly comeback: number;
  /** How long somebody counts as typing after they said so. */
  readonly typing: number;
  /** Between two typing notices of our own. */
  readonly typingPace: number;
  /** Between two nudges to the same conversation. */
  readonly nudgePace: number;
  /** Nudges of the same person that come faster are not shown: a little less, for what the network adds. */
  readonly nudgeTolerance: number;
}

export const usualConversationPatience: ConversationPatience = {
  opening: 20_000,
  join: 30_000,
  acknowledgement: 60_000,
  settling: 5_000,
  announcement: 3_000,
  reopening: [0, 1_000, 3_000],
  comeback: 180_000,
  typing: 6_000,
  typingPace: 5_000,
  nudgePace: 12_000,
  nudgeTolerance: 10_000,
};
