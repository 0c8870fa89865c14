import type { DialectName } from '../../shared/model.ts';

/** The original client of a dialect's generation, as it introduces itself with CVR (fact book 20, CVR; 00 section 4). */
export interface OriginalClient {
  readonly os: 'win' | 'winnt';
  readonly osVersion: string;
  readonly library: 'MSMSGS' | 'MSNMSGR';
  readonly version: string;
  /** What that client put into VER, best first, without CVR0. */
  readonly offers: readonly DialectName[];
}

/** Product id and key for answering challenges (fact book 25 section 1), and which of the two schemes. */
export interface ChallengeRules {
  readonly scheme: 'md5' | 'msnp11';
  readonly productId: string;
  readonly productKey: string;
}

/**
 * All that differs between dialects. A command's reader and writer look here and nowhere else, so a new dialect is one
 * new row in dialects.ts (fact book 00 section 4).
 */
export interface Dialect {
  readonly name: DialectName;
  readonly security: 'MD5' | 'TWN';
  /** Asks with INF for the security packages before USR. */
  readonly asksPackages: boolean;
  /** CVR must come between VER and USR. */
  readonly introducesFirst: boolean;
  readonly cvr: { readonly codebase: boolean; readonly handle: boolean };
  readonly client: OriginalClient;
  /** Fields of USR OK after the handle. */
  readonly userOk: { readonly name: boolean; readonly verified: boolean; readonly restricted: boolean };
  /** What follows the address in XFR NS: nothing, "0", or "0 current-address". */
  readonly redirect: 'bare' | 'zero' | 'zero-current';
  /** LST and LSG as requests of their own (switched off for everybody in 2003). */
  readonly listRequests: boolean;
  /** What SND carries: the address; also language and library; also the codebase. */
  readonly invitation: 'address' | 'library' | 'codebase';
  /** FND searches a directory. */
  readonly directory: boolean;
  /** IMS switches calls on and off. */
  readonly callModes: boolean;
  /** What CAL says of somebody who blocks the caller: 216 at first, later as if he were offline (fact book 30 section 2). */
  readonly blockedCall: 216 | 217;
  /** Telephone numbers as contacts (`tel:15550100`). */
  readonly phoneContacts: boolean;
  /** Names that URL knows (fact book 20, URL). */
  readonly urlServices: readonly string[];
  /** Shape of SYN and of the LST lines in it. */
  readonly lists: 'counters' | 'bit-mask' | 'guid';
  /** LST has the network id column. */
  readonly networkId: boolean;
  /** Replies to list changes carry the list version. */
  readonly listVersions: boolean;
  /** SYN has a second value, and both are time stamps. */
  readonly timeStamps: boolean;
  readonly groups: 'none' | 'number' | 'guid';
  /** People who added me and wait for an answer are on the pending list. */
  readonly pendingList: boolean;
  /** Own and contacts' properties (phones): PRP and BPR. */
  readonly properties: boolean;
  /** Keys of one's own properties that SYN sends as PRP, in order (fact book 20, PRP). */
  readonly ownProperties: readonly string[];
  /** Keys of a contact's properties, as BPR (fact book 20, BPR). */
  readonly contactProperties: readonly string[];
  /** SYN sends unset properties too (empty), and one BPR set for each forward-list entry. */
  readonly sendsEmptyProperties: boolean;
  /** List edits: ADD/REA or ADC/SBP/PRP MFN. */
  readonly editing: 'ADD' | 'ADC';
  /** Capability number in CHG, NLN and ILN; what the original client announced, or null. */
  readonly capabilities: number | null;
  readonly msnObjects: boolean;
  readonly challenge: ChallengeRules | null;
  /** UUX, UBX, GCF and SBS. */
  readonly personalMessages: boolean;
  /** The original client called people as soon as the user typed, not only when something was sent (fact book 30). */
  readonly callsWhileTyping: boolean;
  /** QNG names the seconds until the next PNG. */
  readonly keepAliveSeconds: boolean;
  readonly urlSiteId: boolean;
  /** Switchboards confirm messages that ask for it (fact book 30 section 3). */
  readonly acknowledgedMessages: boolean;
  /** IRO and JOI have the capability column. */
  readonly switchboardCapabilities: boolean;
  /** How many characters the original client let one type into one message (fact book 30 section 3.1). */
  readonly inputCharacters: number;
  /** Content type of the mail counts that follow the first CHG. */
  readonly mailNotice: 'email-old' | 'email' | 'mdata';
  /** Fields of the profile message, in the order of the fact book (20, MSG). */
  readonly profileFields: readonly string[];
  /** Commands whose last field is the length of a payload that follows (fact book 00 section 2.2). */
  readonly clientPayloads: readonly string[];
  readonly serverPayloads: readonly string[];
}
