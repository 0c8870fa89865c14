import { clientAnswer } from './challenges.ts';
import type { Definition } from './definition.ts';
import { clientAddGroup, clientRemoveGroup, clientRenameGroup } from './groups.ts';
import { clientPing } from './keep-alive.ts';
import { addContact, clientAdd, clientRemove, clientRename } from './list-edits.ts';
import type { ClientCommand, FromClient } from './message-maps.ts';
import { clientIntroduction, clientPackages, clientVersions } from './negotiation.ts';
import { clientPersonalMessage } from './personal-messages.ts';
import { clientStatus } from './presence.ts';
import { clientPrivacy, clientPrompt } from './privacy.ts';
import { clientProperty, contactProperty } from './properties.ts';
import { clientAddressRequest, clientConfiguration } from './services.ts';
import { clientGoodbye, clientSignIn, clientTransfer } from './sign-in.ts';
import { clientSynchronise } from './synchronisation.ts';

/** Every command a client can send: complete by type. */
export const clientDefinitions: { readonly [C in ClientCommand]: Definition<FromClient<C>> } = {
  VER: clientVersions,
  INF: clientPackages,
  CVR: clientIntroduction,
  USR: clientSignIn,
  XFR: clientTransfer,
  OUT: clientGoodbye,
  PNG: clientPing,
  SYN: clientSynchronise,
  CHG: clientStatus,
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
};
