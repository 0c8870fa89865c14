import { clientVersions } from '../../shared/client-versions.ts';

/** One bit of the capability number of CHG, NLN and ILN (fact book 20, CHG). */
export interface Capability {
  readonly bit: number;
  readonly name: string;
  readonly meaning: string;
}

/** The 28 known bits, lowest first. The four highest bits are the generation. */
export const capabilities: readonly Capability[] = [
  { bit: 0x0000_0001, name: 'VIA_MOBILE', meaning: 'online from a mobile device' },
  { bit: 0x0000_0002, name: 'VIA_TEXAS', meaning: 'MSN Explorer' },
  { bit: 0x0000_0004, name: 'INK_GIF', meaning: 'receives handwriting as GIF' },
  { bit: 0x0000_0008, name: 'INK_ISF', meaning: 'sends and receives handwriting as ISF' },
  { bit: 0x0000_0010, name: 'VIDEO_CHAT', meaning: 'has a webcam' },
  { bit: 0x0000_0020, name: 'PACKET', meaning: 'takes messages in several pieces' },
  { bit: 0x0000_0040, name: 'MOBILE_ON', meaning: 'can be paged on a mobile' },
  { bit: 0x0000_0080, name: 'WEB_WATCH', meaning: 'can be paged on a web watch' },
  { bit: 0x0000_0100, name: 'ACTIVITIES', meaning: 'shared activities' },
  { bit: 0x0000_0200, name: 'VIA_WEBIM', meaning: 'web messenger' },
  { bit: 0x0000_0400, name: 'MOBILE_DEV', meaning: 'client on a mobile device through a gateway' },
  { bit: 0x0000_0800, name: 'VIA_FEDERATED', meaning: 'Office Communicator gateway' },
  { bit: 0x0000_1000, name: 'SPACE', meaning: 'has a space' },
  { bit: 0x0000_2000, name: 'MCE', meaning: 'Media Center client' },
  { bit: 0x0000_4000, name: 'DIRECTIM', meaning: 'direct connection for messages' },
  { bit: 0x0000_8000, name: 'WINKS', meaning: 'winks' },
  { bit: 0x0001_0000, name: 'SEARCH', meaning: 'shared search' },
  { bit: 0x0002_0000, name: 'BOT', meaning: 'provisioned account' },
  { bit: 0x0004_0000, name: 'VOICEIM', meaning: 'voice clips' },
  { bit: 0x0008_0000, name: 'SCHANNEL', meaning: 'encrypted conversations' },
  { bit: 0x0010_0000, name: 'SIP_INVITE', meaning: 'SIP calls' },
  { bit: 0x0020_0000, name: 'MULTI_VV', meaning: 'voice and video with several people' },
  { bit: 0x0040_0000, name: 'SDRIVE', meaning: 'sharing folders' },
  { bit: 0x0080_0000, name: 'PAGEMODE_MSG', meaning: 'page-mode messaging' },
  { bit: 0x0100_0000, name: 'ONECARE', meaning: 'OneCare' },
  { bit: 0x0200_0000, name: 'P2P_TURN', meaning: 'peer-to-peer through TURN' },
  { bit: 0x0400_0000, name: 'P2P_BOOTSTRAP_VIA_UUN', meaning: 'peer-to-peer set up through UUN' },
  { bit: 0x0800_0000, name: 'ALIASED', meaning: 'alias' },
];

/** The generation of a capability number, 0 to 15: a value, not flags; it includes all lower ones. */
export function generation(capabilityNumber: number): number {
  return capabilityNumber >>> 28;
}

/** A capability number in words: the client family and the names of all bits that are set. */
export function describeCapabilities(capabilityNumber: number): {
  readonly client: string;
  readonly names: readonly string[];
} {
  const number = generation(capabilityNumber);
  return {
    client: clientVersions[number] ?? `generation ${number}`,
    names: capabilities.filter(({ bit }) => (capabilityNumber & bit) !== 0).map(({ name }) => name),
  };
}
