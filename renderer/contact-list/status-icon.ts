import appearOffline from '../../assets/status/appear-offline.svg';
import away from '../../assets/status/away.svg';
import awayLarge from '../../assets/status/away-large.svg';
import beRightBack from '../../assets/status/be-right-back.svg';
import blocked from '../../assets/status/blocked.svg';
import blockedOffline from '../../assets/status/blocked-offline.svg';
import busy from '../../assets/status/busy.svg';
import busyLarge from '../../assets/status/busy-large.svg';
import mobile from '../../assets/status/mobile.svg';
import offline from '../../assets/status/offline.svg';
import offlineLarge from '../../assets/status/offline-large.svg';
import online from '../../assets/status/online.svg';
import onlineLarge from '../../assets/status/online-large.svg';
import phone from '../../assets/status/phone.svg';
import type { StatusCode } from '../../shared/status.ts';

const icons: { readonly [S in StatusCode]: string } = {
  NLN: online,
  BSY: busy,
  PHN: phone,
  BRB: beRightBack,
  AWY: away,
  LUN: beRightBack,
  IDL: away,
  HDN: appearOffline,
  FLN: offline,
};

/** The 16 px figure of a status. */
export function statusIcon(status: StatusCode): string {
  return icons[status];
}

/** The figure of somebody we blocked. */
export function blockedIcon(status: StatusCode): string {
  return status === 'FLN' ? blockedOffline : blocked;
}

/** The figure of somebody who is offline and takes messages on a mobile device. */
export const mobileIcon = mobile;

const largeIcons: { readonly [S in StatusCode]: string } = {
  NLN: onlineLarge,
  BSY: busyLarge,
  PHN: busyLarge,
  BRB: awayLarge,
  AWY: awayLarge,
  LUN: awayLarge,
  IDL: awayLarge,
  HDN: offlineLarge,
  FLN: offlineLarge,
};

/** The figure of 32 by 45 px of a status. */
export function largeStatusIcon(status: StatusCode): string {
  return largeIcons[status];
}
