import type { Definitions } from '../command/codec.ts';
import { clientCalls } from './calls.ts';
import { clientAnswer, clientChallengeRequest } from './challenges.ts';
import type { ClientMessage } from './client-messages.ts';
import { clientSearch } from './directory.ts';
import { clientAddGroup, clientRemoveGroup, clientRenameGroup } from './groups.ts';
import { clientInvitation, clientInvitationWithWords } from './invitations.ts';
import { clientPing } from './keep-alive.ts';
import { addContact, clientAdd, clientRemove, clientRename } from './list-edits.ts';
import { clientIntroduction, clientPackages, clientVersionQuery, clientVersions } from './negotiation.ts';
import { clientDevicePage, clientPage } from './pages.ts';
import { clientPersonalMessage } from './personal-messages.ts';
import { clientStatus } from './presence.ts';
import { clientPrivacy, clientPrompt } from './privacy.ts';
import { clientProperty, contactProperty } from './properties.ts';
import { clientAddressRequest, clientConfiguration } from './services.ts';
import { clientGoodbye, clientSignIn, clientTransfer } from './sign-in.ts';
import { clientGroupsRequest, clientListRequest, clientSynchronise } from './synchronisation.ts';

/** Every command a client can send: complete by type. */
export const clientDefinitions: Definitions<ClientMessage> = {
  VER: clientVersions,
  INF: clientPackages,
  CVR: clientIntroduction,
  CVQ: clientVersionQuery,
  USR: clientSignIn,
  XFR: clientTransfer,
  OUT: clientGoodbye,
  PNG: clientPing,
  SYN: clientSynchronise,
  LST: clientListRequest,
  LSG: clientGroupsRequest,
  CHG: clientStatus,
  CHL: clientChallengeRequest,
  QRY: clientAnswer,
  UUX: clientPersonalMessage,
  GCF: clientConfiguration,
  URL: clientAddressRequest,
  GTC: clientPrompt,
  BLP: clientPrivacy,
  PRP: clientProperty,
  SBP: contactProperty,
  ADD: clientAdd,
  ADC: addContact,
  REM: clientRemove,
  ADG: clientAddGroup,
  REG: clientRenameGroup,
  RMG: clientRemoveGroup,
  REA: clientRename,
  SND: clientInvitation,
  SDC: clientInvitationWithWords,
  FND: clientSearch,
  IMS: clientCalls,
  PAG: clientPage,
  PGD: clientDevicePage,
};
