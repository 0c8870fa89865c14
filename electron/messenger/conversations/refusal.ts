import { header } from '../../protocol/mime.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';

type Invitation = Extract<MessageBody, { kind: 'invitation' }>;

/** The answer to an invitation to an application that we have not (fact book 30 section 3.7); null where none is due. */
export function refusalOf({ fields }: Invitation): Invitation | null {
  const command = header({ headers: fields }, 'Invitation-Command')?.trim().toUpperCase();
  const cookie = header({ headers: fields }, 'Invitation-Cookie')?.trim() ?? '';
  if (command !== 'INVITE' || !/^\d{1,10}$/.test(cookie)) return null;
  return {
    kind: 'invitation',
    fields: [
      { name: 'Invitation-Command', value: 'CANCEL' },
      { name: 'Invitation-Cookie', value: cookie },
      { name: 'Cancel-Code', value: 'REJECT_NOT_INSTALLED' },
    ],
  };
}
