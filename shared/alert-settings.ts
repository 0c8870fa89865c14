import * as v from 'valibot';

/** What an alert can be about. `service`: something that a service of the server's tells. */
export const newsKinds = ['signsIn', 'message', 'mail', 'nudge', 'addedYou', 'service'] as const;
export type NewsKind = (typeof newsKinds)[number];

const oneKind = v.object({ show: v.boolean(), sound: v.boolean() });

/** For each kind, whether it shows an alert and whether it is heard. */
export const alertSettings = v.object({
  signsIn: oneKind,
  message: oneKind,
  mail: oneKind,
  nudge: oneKind,
  addedYou: oneKind,
  service: oneKind,
}) satisfies v.GenericSchema<{ readonly [K in NewsKind]: { readonly show: boolean; readonly sound: boolean } }>;
export type AlertSettings = v.InferOutput<typeof alertSettings>;

const both = { show: true, sound: true };

export const defaultAlertSettings: AlertSettings = {
  signsIn: both,
  message: both,
  mail: both,
  nudge: both,
  addedYou: both,
  service: both,
};
