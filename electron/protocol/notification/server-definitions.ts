import type { Definitions } from '../command/codec.ts';
import type { ErrorMessage } from '../command/errors.ts';
import { serverCalls } from './calls.ts';
import { serverAnswerTaken, serverChallenge } from './challenges.ts';
import { serverSearchResult } from './directory.ts';
import { serverAddGroup, serverRemoveGroup, serverRenameGroup } from './groups.ts';
import { serverInvitationSent, serverInvitationWithWordsSent } from './invitations.ts';
import { serverPong } from './keep-alive.ts';
import { addContact, serverAdd, serverRemove, serverRename } from './list-edits.ts';
import { serverAdvice, serverPackages, serverVersionAnswer, serverVersions } from './negotiation.ts';
import { serverAlert, serverMessage, serverPage } from './notices.ts';
import { serverPersonalMessage, serverPersonalMessageTaken } from './personal-messages.ts';
import { serverInitialOnline, serverOffline, serverOnline, serverStatus } from './presence.ts';
import { serverPrivacy, serverPrompt } from './privacy.ts';
import { contactProperty, serverContactProperty, serverProperty } from './properties.ts';
import type { ServerMessage } from './server-messages.ts';
import {
  serverAddressAnswer,
  serverBalance,
  serverConfiguration,
  serverGsb,
  serverLkp,
  serverRing,
} from './services.ts';
import { serverGoodbye, serverSignIn, serverTransfer } from './sign-in.ts';
import { serverGroupEntry, serverListEntry, serverSynchronise } from './synchronisation.ts';

/** Every command a dispatch or notification server can send, beside numeric errors: complete by type. */
export const serverDefinitions: Definitions<Exclude<ServerMessage, ErrorMessage>> = {
  VER: serverVersions,
  INF: serverPackages,
  CVR: serverAdvice,
  CVQ: serverVersionAnswer,
  USR: serverSignIn,
  XFR: serverTransfer,
  OUT: serverGoodbye,
  QNG: serverPong,
  SYN: serverSynchronise,
  GTC: serverPrompt,
  BLP: serverPrivacy,
  PRP: serverProperty,
  BPR: serverContactProperty,
  LSG: serverGroupEntry,
  LST: serverListEntry,
  SBP: contactProperty,
  SBS: serverBalance,
  ADD: serverAdd,
  ADC: addContact,
  REM: serverRemove,
  ADG: serverAddGroup,
  REG: serverRenameGroup,
  RMG: serverRemoveGroup,
  REA: serverRename,
  CHG: serverStatus,
  NLN: serverOnline,
  ILN: serverInitialOnline,
  FLN: serverOffline,
  UUX: serverPersonalMessageTaken,
  UBX: serverPersonalMessage,
  GCF: serverConfiguration,
  CHL: serverChallenge,
  QRY: serverAnswerTaken,
  RNG: serverRing,
  URL: serverAddressAnswer,
  MSG: serverMessage,
  NOT: serverAlert,
  IPG: serverPage,
  SND: serverInvitationSent,
  SDC: serverInvitationWithWordsSent,
  FND: serverSearchResult,
  IMS: serverCalls,
  GSB: serverGsb,
  LKP: serverLkp,
};
