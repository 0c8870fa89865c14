import type { ListName } from '../../shared/model.ts';

/** The five lists as bits, as they are stored (fact book 60 section 1). */
export const listBit: Readonly<Record<ListName, number>> = { FL: 1, AL: 2, BL: 4, RL: 8, PL: 16 };
