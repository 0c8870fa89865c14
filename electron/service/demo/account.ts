import { DEMO_HANDLE, DEMO_PASSWORD } from '../../../shared/demo.ts';
import type { AccountSeed } from '../account-seed.ts';
import { demoBuddies, demoGroups } from './buddies.ts';

/** The demo account. Its password is public: it guards nothing. */
export const demoAccount = { handle: DEMO_HANDLE, password: DEMO_PASSWORD, name: 'You' } as const;

/** The demo account with its groups, contacts, mail counts and a profile in which every field says something. */
export const demoAccountSeed: AccountSeed = {
  ...demoAccount,
  groups: demoGroups,
  contacts: demoBuddies.map(({ handle, names, lists, groups }) => ({ handle, name: names[0], lists, groups })),
  mail: { inboxUnread: 3, foldersUnread: 1 },
  profile: {
    country: 'GB',
    PostalCode: 'EC1A 1BB',
    Gender: 'f',
    Age: '24',
    BDayPre: '2',
    Birthday: '29768',
  },
  properties: { PHH: '020 7946 0123', PHM: '07700 900123' },
};

/** The buddy who can be paged, and what his phone answers. */
const mobile = {
  handle: 'yusuf.demir@nudge.example',
  properties: { PHM: '07700 900456', MOB: 'Y' },
  phoneAnswers: ['on the roof, loud here. write me later?', 'ok, got it. YD', 'back at 5. selam to all'],
} as const;

/** The buddies' own accounts. Without passwords: nobody can sign in as one of them. */
export const buddySeeds: readonly AccountSeed[] = demoBuddies.map(({ handle, names }) => ({
  handle,
  password: null,
  name: names[0],
  groups: [],
  contacts: [{ handle: demoAccount.handle, name: demoAccount.name, lists: ['FL', 'AL', 'RL'], groups: [] }],
  ...(handle === mobile.handle ? { properties: mobile.properties, phoneAnswers: mobile.phoneAnswers } : {}),
}));
