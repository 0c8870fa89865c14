/** The sounds of events that the program plays; each is a file of assets/sounds. */
export const soundNames = ['online', 'type', 'newemail', 'newalert', 'nudge'] as const;
export type SoundName = (typeof soundNames)[number];
