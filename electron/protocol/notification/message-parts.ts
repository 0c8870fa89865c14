/** Yes-or-no settings travel as letters: GTC A/N, BLP AL/BL. */
export type PromptMode = 'A' | 'N';
export type PrivacyMode = 'AL' | 'BL';
/** IMS: whether others may call one to a switchboard. */
export type CallMode = 'ON' | 'OFF';

/** Where the phone of PGD is. */
export const phoneLocations = ['HOME', 'WORK', 'MOBILE'] as const;

/** A person of the directory, as FND asks and answers; `*` or an empty text for what is not said. */
export interface DirectoryEntry {
  readonly firstName: string;
  readonly lastName: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}
