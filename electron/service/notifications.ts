import { writeAlert, writePage } from '../protocol/alert-documents.ts';
import type { AlertSeed } from './alerts.ts';
import type { PhoneMessage } from './mobile-phones.ts';
import { memberNumber } from './profile.ts';
import type { Session } from './session.ts';

/** The document of an alert for that session; its links lead to pages of this service, as its client reaches them. */
export function alertFor({ handle, local, realm }: Session, { actionPath, optionsPath, ...alert }: AlertSeed): string {
  const { high, low } = memberNumber(handle);
  return writeAlert({
    ...alert,
    id: realm.nextNotification(),
    siteUrl: realm.page(local, '/'),
    handle,
    memberHigh: high,
    memberLow: low,
    actionUrl: actionPath,
    optionsUrl: optionsPath,
  });
}

/** The document of a message from a mobile phone for that session. */
export function pageFor({ handle, local, realm }: Session, message: PhoneMessage): string {
  return writePage({ ...message, id: realm.nextNotification(), siteUrl: realm.page(local, '/mobile'), handle });
}
