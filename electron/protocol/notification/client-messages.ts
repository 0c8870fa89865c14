import type { ListName, OwnStatus } from '../../../shared/model.ts';
import type { Numbered } from '../command/definition.ts';
import type { PersonalMessage } from '../personal-message.ts';
import type { CallMode, DirectoryEntry, PrivacyMode, PromptMode, phoneLocations } from './message-parts.ts';

type PhoneLocation = (typeof phoneLocations)[number];

interface Introduction extends Numbered {
  readonly lcid: string;
  readonly os: string;
  readonly osVersion: string;
  readonly architecture: string;
  readonly library: string;
  readonly version: string;
  readonly codebase: string | null;
  readonly handle: string | null;
}

/** The typed words of clients to dispatch and notification servers (fact book 20); see messages.ts. */
export type ClientMessage =
  | (Numbered & { readonly command: 'VER'; readonly dialects: readonly string[] })
  | (Numbered & { readonly command: 'INF' })
  | (Introduction & { readonly command: 'CVR' })
  /** The same question when nothing but CVR0 was agreed. */
  | (Introduction & { readonly command: 'CVQ' })
  /** stage I: value is the handle; stage S: the MD5 answer or the ticket. */
  | (Numbered & {
      readonly command: 'USR';
      readonly package: string;
      readonly stage: 'I' | 'S';
      readonly value: string;
    })
  | (Numbered & { readonly command: 'XFR'; readonly target: string })
  | { readonly command: 'OUT' }
  | { readonly command: 'PNG' }
  | (Numbered & { readonly command: 'SYN'; readonly listVersion: string; readonly settingsVersion: string | null })
  | (Numbered & {
      readonly command: 'CHG';
      readonly status: OwnStatus;
      readonly capabilities: number | null;
      readonly msnObject: string | null;
    })
  | (Numbered & { readonly command: 'QRY'; readonly productId: string; readonly response: string })
  | (Numbered & { readonly command: 'UUX'; readonly personalMessage: PersonalMessage })
  | (Numbered & { readonly command: 'GCF'; readonly file: string })
  | (Numbered & { readonly command: 'URL'; readonly service: string; readonly parameter: string | null })
  | (Numbered & { readonly command: 'GTC'; readonly mode: PromptMode })
  | (Numbered & { readonly command: 'BLP'; readonly mode: PrivacyMode })
  | (Numbered & { readonly command: 'PRP'; readonly key: string; readonly value: string })
  | (Numbered & {
      readonly command: 'SBP';
      readonly contact: string;
      readonly key: string;
      readonly value: string;
    })
  | (Numbered & {
      readonly command: 'ADD';
      readonly list: ListName;
      readonly handle: string;
      readonly name: string;
      readonly group: string | null;
    })
  | (Numbered & {
      readonly command: 'ADC';
      readonly list: ListName;
      readonly handle: string | null;
      readonly name: string | null;
      readonly id: string | null;
      readonly group: string | null;
    })
  /** contact: a handle, or for the forward list of MSNP10 and later the contact's id. */
  | (Numbered & {
      readonly command: 'REM';
      readonly list: ListName;
      readonly contact: string;
      readonly group: string | null;
    })
  | (Numbered & { readonly command: 'ADG'; readonly name: string })
  | (Numbered & { readonly command: 'REG'; readonly group: string; readonly name: string })
  | (Numbered & { readonly command: 'RMG'; readonly group: string })
  | (Numbered & { readonly command: 'REA'; readonly handle: string; readonly name: string })
  /** One list, outside of SYN. */
  | (Numbered & { readonly command: 'LST'; readonly list: ListName })
  | (Numbered & { readonly command: 'LSG' })
  /** Asks for a challenge. */
  | (Numbered & { readonly command: 'CHL' })
  /** address: of whom to invite, or the number of a person that FND found. */
  | (Numbered & {
      readonly command: 'SND';
      readonly address: string;
      readonly lcid: string | null;
      readonly library: string | null;
      readonly codebase: string | null;
    })
  /** The same with one's own name and words. */
  | (Numbered & {
      readonly command: 'SDC';
      readonly address: string;
      readonly lcid: string;
      readonly library: string;
      readonly codebase: string;
      readonly name: string;
      readonly text: string;
    })
  | (Numbered & DirectoryEntry & { readonly command: 'FND' })
  | (Numbered & { readonly command: 'IMS'; readonly mode: CallMode })
  | (Numbered & { readonly command: 'PAG'; readonly handle: string; readonly text: string })
  /** device: 1 mobile, 2 web watch. phone: which of the contact's numbers, where it matters. */
  | (Numbered & {
      readonly command: 'PGD';
      readonly handle: string;
      readonly device: number;
      readonly phone: { readonly location: PhoneLocation; readonly number: string } | null;
      readonly text: string;
    });
