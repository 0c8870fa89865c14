/** Limits of the fact book (00 section 2.4, 60 section 7), in the unit that each name ends with. */
export const limits = {
  handleCharacters: 129,
  nameEncodedOctets: 387,
  nameCharacters: 129,
  personalMessageCharacters: 129,
  groupNameEncodedOctets: 61,
  phoneEncodedOctets: 95,
  phoneCharacters: 60,
  groups: 30,
  /** More than any list holds. */
  importedContacts: 5000,
  /** Of one answer: a list, or the people that a search found. */
  answerLines: 5000,
  /** Words of an invitation by e-mail, of our own choice. */
  invitationCharacters: 1000,
  /** One text message of a mobile network. */
  pageCharacters: 160,
  directoryCharacters: 60,
  /** Of artist and of title each. */
  songCharacters: 60,
  alerts: 50,
  skins: 20,
  /** Of one open conversation, kept at hand; the history has all. */
  conversationEntries: 300,
  /** A whole MSG payload (fact book 30 section 3). */
  messageOctets: 1664,
  /** As typed at once; what is longer than a payload travels in pieces. */
  typedCharacters: 20_000,
  /** What was typed at once and not taken, with what was typed meanwhile. */
  draftCharacters: 50_000,
  /** Others in one conversation. */
  participants: 50,
  /** People to whom something was written that is not sent, for each account. */
  drafts: 500,
  fontNameCharacters: 100,
  automaticReplyCharacters: 200,
  /** Of an address that is opened in the browser. */
  linkCharacters: 4000,
  wordCharacters: 100,
  passwordCharacters: 256,
  proxyUserCharacters: 255,
  proxyPasswordCharacters: 255,
  serverNameCharacters: 60,
  serverProfiles: 50,
  /** Entries of the history that a window gets at a time. */
  historyPage: 500,
  /** Of a search, at a time. */
  historyHits: 100,
  historyQueryCharacters: 200,
  /** Of the conversation before, in a new window. */
  earlierEntries: 5,
  /** Of people in other programs' logs. */
  loggedNames: 500,
  loggedNameCharacters: 400,
} as const;
