import type { MessengerEvent } from '../../shared/events.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { MimeDocument } from '../protocol/mime.ts';
import { readNotice } from '../protocol/notices.ts';
import { manyOfflineMessages, offlineMessageEvents } from './alert.ts';
import { type MailCounts, mailCame, mailMoved } from './mail.ts';
import { readProfile } from './profile.ts';

/** What the MSGs of a notification server say of account and mail (fact book 20, MSG from the NS). */
export class Notices {
  readonly #dialect: Dialect;
  #mailEnabled = false;
  #counts: MailCounts = { inboxUnread: 0, foldersUnread: 0 };

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Kinds that Nudge does not know say nothing. `now` in Unix milliseconds. */
  heard(document: MimeDocument, now: number): readonly MessengerEvent[] {
    const notice = readNotice(document);
    switch (notice.kind) {
      case 'profile': {
        const profile = readProfile(notice.fields, this.#dialect);
        this.#mailEnabled = profile.mailEnabled;
        return [profile];
      }
      case 'mail-counts':
        return [
          ...this.#counted({ inboxUnread: notice.inboxUnread, foldersUnread: notice.foldersUnread }),
          ...offlineMessageEvents(notice.offlineMessages, now),
        ];
      case 'mail-moved':
        return this.#counted(mailMoved(this.#counts, notice.from, notice.to, notice.count));
      case 'mail-arrived': {
        const { from, address, subject, folder } = notice;
        const counted = this.#counted(mailCame(this.#counts, folder));
        return this.#mailEnabled ? [...counted, { type: 'mailArrived', from, address, subject }] : counted;
      }
      case 'maintenance':
        return [{ type: 'noticeReceived', notice: { kind: 'maintenance', minutes: notice.minutes } }];
      case 'mail-data-too-large':
        return [manyOfflineMessages(now)];
      case 'offline-messages':
        return offlineMessageEvents(notice.messages, now);
      case 'other':
        return [];
    }
  }

  #counted(counts: MailCounts): readonly MessengerEvent[] {
    this.#counts = counts;
    return [{ type: 'mailCounted', ...counts }];
  }
}
