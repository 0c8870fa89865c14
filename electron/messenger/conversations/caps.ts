import { limits } from '../../../shared/limits.ts';

/** What others can make us keep, in numbers. Far above what people need, far below what would hurt. */
export const caps = {
  /** Open conversations. */
  conversations: 200,
  /** Switchboards of one conversation at the same time; the oldest goes. */
  switchboardsOfOne: 6,
  /** Calls that were answered and belong to no conversation yet; further ones are not answered. */
  answeredCalls: 40,
  /** Others on one switchboard; official services allow 15 to 20 (fact book 30 section 1.3). */
  participants: limits.participants,
  /** Ids of messages of others kept to recognise them when they come again. */
  knownMessages: 5_000,
  /** Outgoing messages of one conversation that nobody has confirmed yet. */
  unsettled: 1_000,
  /** Messages of former conversations that are offered again at once, the oldest; the next ones when it is opened again. */
  recalled: 200,
  /** Messages on their way over one switchboard that somebody still has to confirm; the next ones wait for those. */
  onTheWay: 10,
  /** Characters of one wish to say something. */
  textCharacters: 20_000,
} as const;
