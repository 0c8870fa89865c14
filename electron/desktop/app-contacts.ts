import type { FoundPerson } from '../../shared/directory.ts';
import type { CommandArgument, CommandName } from '../../shared/ipc.ts';
import type { Messenger } from '../messenger/messenger.ts';
import { CommandRefusal } from './command-refusal.ts';
import { mustSucceed } from './must-succeed.ts';

type Wish<N extends CommandName> = CommandArgument<N>;

/** The contact list as the windows change it. Everything throws CommandRefusal when it was not done. */
export class AppContacts {
  readonly #messenger: Messenger;

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
  }

  async add({ handle, group }: Wish<'addContact'>): Promise<null> {
    return mustSucceed(await this.#messenger.addContact({ handle, group }));
  }

  async answerRequest(wish: Wish<'answerRequest'>): Promise<null> {
    return mustSucceed(await this.#messenger.answerRequest(wish));
  }

  async postponeRequest(handle: string): Promise<null> {
    return mustSucceed(await this.#messenger.postponeRequest(handle));
  }

  async remove(wish: Wish<'removeContact'>): Promise<null> {
    return mustSucceed(await this.#messenger.removeContact(wish));
  }

  async block(handle: string): Promise<null> {
    return mustSucceed(await this.#messenger.blockContact(handle));
  }

  async unblock(handle: string): Promise<null> {
    return mustSucceed(await this.#messenger.unblockContact(handle));
  }

  async rename(wish: Wish<'renameContact'>): Promise<null> {
    return mustSucceed(await this.#messenger.renameContact(wish));
  }

  async setNickname(wish: Wish<'setNickname'>): Promise<null> {
    return mustSucceed(await this.#messenger.setNickname(wish));
  }

  async createGroup(name: string): Promise<null> {
    return mustSucceed(await this.#messenger.createGroup(name));
  }

  async renameGroup(wish: Wish<'renameGroup'>): Promise<null> {
    return mustSucceed(await this.#messenger.renameGroup(wish));
  }

  async deleteGroup(group: string): Promise<null> {
    return mustSucceed(await this.#messenger.deleteGroup(group));
  }

  async move(wish: Wish<'moveContact'>): Promise<null> {
    return mustSucceed(await this.#messenger.moveContact(wish));
  }

  async copy(wish: Wish<'copyContact'>): Promise<null> {
    return mustSucceed(await this.#messenger.copyContact(wish));
  }

  async removeFromGroup(wish: Wish<'removeFromGroup'>): Promise<null> {
    return mustSucceed(await this.#messenger.removeFromGroup(wish));
  }

  async setPrivacy(wish: Wish<'setPrivacy'>): Promise<null> {
    return mustSucceed(await this.#messenger.setPrivacy(wish));
  }

  async removeFromList(wish: Wish<'removeFromList'>): Promise<null> {
    return mustSucceed(await this.#messenger.removeFromList(wish));
  }

  async inviteByMail(wish: Wish<'inviteByMail'>): Promise<null> {
    return mustSucceed(await this.#messenger.inviteByMail(wish));
  }

  async searchDirectory(sought: Wish<'searchDirectory'>): Promise<readonly FoundPerson[]> {
    const answer = await this.#messenger.searchDirectory(sought);
    if (!answer.ok) throw new CommandRefusal(answer.kind, answer.detail, answer.code);
    return answer.value;
  }

  async page(wish: Wish<'pageContact'>): Promise<null> {
    return mustSucceed(await this.#messenger.pageContact(wish));
  }

  /** Tells the server what differs from what it knows. */
  async setPhones({ pages, ...phones }: Wish<'setPhones'>): Promise<null> {
    const { me } = this.#messenger.state;
    for (const kind of ['home', 'work', 'mobile'] as const) {
      if (me !== null && me.phones[kind] === phones[kind]) continue;
      mustSucceed(await this.#messenger.setPhone({ kind, number: phones[kind] }));
    }
    if (me !== null && me.mobilePages.allowed === pages) return null;
    return mustSucceed(await this.#messenger.setMobilePages(pages));
  }
}
