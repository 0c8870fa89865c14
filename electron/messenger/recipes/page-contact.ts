import { limits } from '../../../shared/limits.ts';
import { takesPages } from '../../../shared/mobile-pages.ts';
import { declined, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';

export interface PageContact {
  readonly handle: string;
  readonly text: string;
}

/** The first device of PGD; the other is a watch. */
const mobileDevice = 1;

/**
 * A message to a contact's mobile device: PAG up to MSNP8, PGD later (fact book 20, PAG / PGD). Nothing confirms it; that
 * it failed comes as an alert. `not-on-list`, `takes-no-pages`, `empty`, `too-long`, `not-in-dialect`.
 */
export async function pageContact(desk: Desk, { handle, text }: PageContact): Promise<RequestResult> {
  const { dialect } = desk;
  const contact = desk.list.find(handle);
  const words = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
  if (contact === undefined) return declined('not-on-list', `${handle} is on no list`);
  if (words.trim() === '') return declined('empty', 'nothing to send');
  if (words.length > limits.pageCharacters) {
    return declined('too-long', `the message is longer than ${limits.pageCharacters} characters`);
  }
  const byDevice = dialect.clientPayloads.includes('PGD');
  if (!byDevice && !dialect.clientPayloads.includes('PAG')) return notInDialect('PAG', dialect.name);
  if (!takesPages(contact)) return declined('takes-no-pages', `${handle} takes no pages`);
  const page = { handle: contact.handle, text: words };
  if (byDevice) return desk.page({ command: 'PGD', device: mobileDevice, phone: null, ...page });
  return desk.page({ command: 'PAG', ...page });
}
