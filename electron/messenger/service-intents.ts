import type { FoundPerson, PersonSought } from '../../shared/directory.ts';
import { ListIntents } from './list-intents.ts';
import { type InviteByMail, inviteByMail } from './recipes/invite-by-mail.ts';
import { type PageContact, pageContact } from './recipes/page-contact.ts';
import { type RefreshableList, refreshGroups, refreshList } from './recipes/refresh-list.ts';
import { searchDirectory } from './recipes/search-directory.ts';
import type { Answered, RequestResult } from './request-result.ts';

/** What a person can have the server do beside lists and presence. */
export abstract class ServiceIntents extends ListIntents {
  /** An invitation by e-mail: `invalid-handle`, `too-long`; with words of one's own `not-in-dialect` before MSNP5. */
  inviteByMail(wish: InviteByMail): Promise<RequestResult> {
    return this.carryOut((desk) => inviteByMail(desk, wish));
  }

  /** A search of the member directory, up to MSNP7: `empty`, `invalid-name`, `too-long`, `not-in-dialect`. */
  searchDirectory(sought: PersonSought): Promise<Answered<readonly FoundPerson[]>> {
    return this.carryOut((desk) => searchDirectory(desk, sought));
  }

  /** A message to a contact's mobile device: `takes-no-pages`, `empty`, `too-long`, `not-on-list`, `not-in-dialect`. */
  pageContact(wish: PageContact): Promise<RequestResult> {
    return this.carryOut((desk) => pageContact(desk, wish));
  }

  /** IMS, from MSNP3: whether others may call me to conversations; the status stays as it is. `not-in-dialect`. */
  setCalls(allowed: boolean): Promise<RequestResult> {
    return this.carryOut((desk) => desk.request({ command: 'IMS', mode: allowed ? 'ON' : 'OFF' }));
  }

  /** One list as the server has it now, up to MSNP8: `not-in-dialect`. */
  refreshList(list: RefreshableList): Promise<RequestResult> {
    return this.carryOut((desk) => refreshList(desk, list));
  }

  /** The same for groups, MSNP7 and 8: `not-in-dialect`. */
  refreshGroups(): Promise<RequestResult> {
    return this.carryOut((desk) => refreshGroups(desk));
  }
}
