import type { ServerMessage } from '../../../electron/protocol/notification/messages.ts';

/** Octets of a server in a dialect, and what they mean. */
export type Row = readonly [dialect: number, octets: string, meaning: ServerMessage];

export const guid = '91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60';
export const bobId = '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94';
export const picture =
  '<msnobj Creator="bob@hotmail.com" Size="1024" Type="3" Location="TFR1.tmp" Friendly="AAA=" SHA1D="ZMrEwaXUE8lDGgwWX+68R77sKAk=" SHA1C="R2CdTD0qGOgqo7hGa0vWNSRnLFs="/>';
export const pictureField =
  '%3Cmsnobj%20Creator%3D%22bob%40hotmail.com%22%20Size%3D%221024%22%20Type%3D%223%22%20Location%3D%22TFR1.tmp%22%20Friendly%3D%22AAA%3D%22%20SHA1D%3D%22ZMrEwaXUE8lDGgwWX%2B68R77sKAk%3D%22%20SHA1C%3D%22R2CdTD0qGOgqo7hGa0vWNSRnLFs%3D%22%2F%3E';

export const bobsEntry = {
  command: 'LST',
  form: 'person',
  handle: 'bob@hotmail.com',
  name: 'Bob',
  id: null,
  lists: ['FL', 'AL', 'RL'],
  networkId: null,
  groups: ['0', '1'],
} as const;

export const bobAway = {
  command: 'NLN',
  status: 'AWY',
  handle: 'bob@hotmail.com',
  name: 'Bob Jones',
  capabilities: null,
  msnObject: null,
} as const;
