import type { Phones, Privacy } from '../../shared/model.ts';
import { type AddContact, addContact } from './recipes/add-contact.ts';
import { type AnswerRequest, answerRequest } from './recipes/answer-request.ts';
import { blockContact, unblockContact } from './recipes/block-contact.ts';
import { createGroup } from './recipes/create-group.ts';
import { deleteGroup } from './recipes/delete-group.ts';
import type { Desk } from './recipes/desk.ts';
import { copyContact, type MoveContact, moveContact, removeFromGroup } from './recipes/move-contact.ts';
import { type SetNickname, setNickname } from './recipes/nickname.ts';
import { setMobilePages, setPhone } from './recipes/own-phones.ts';
import { setPrivacy } from './recipes/privacy.ts';
import { type RemoveContact, removeContact } from './recipes/remove-contact.ts';
import { type RemoveFromList, removeFromList } from './recipes/remove-from-list.ts';
import { type RenameContact, renameContact } from './recipes/rename-contact.ts';
import { type RenameGroup, renameGroup } from './recipes/rename-group.ts';
import { setUpGroups } from './recipes/set-up-groups.ts';
import type { RequestFailure, RequestResult } from './request-result.ts';

/**
 * What a person can do with their lists. Each resolves when the server has said yes to all of it, or with the reason why
 * not; then nothing has changed. They are carried out one after the other.
 */
export abstract class ListIntents {
  /** `not-signed-in` unless online. */
  protected abstract carryOut<T>(recipe: (desk: Desk) => Promise<T>): Promise<T | RequestFailure>;

  /** Onto the forward list (and the allow list): `already`, `self`, `invalid-handle`, `no-such-group`, `too-long`. */
  addContact(wish: AddContact): Promise<RequestResult> {
    return this.carryOut((desk) => addContact(desk, wish));
  }

  /** Off the forward list: `not-on-list`. */
  removeContact(wish: RemoveContact): Promise<RequestResult> {
    return this.carryOut((desk) => removeContact(desk, wish));
  }

  /** From the allow to the block list: `already`, `self`, `invalid-handle`. */
  blockContact(handle: string): Promise<RequestResult> {
    return this.carryOut((desk) => blockContact(desk, handle));
  }

  /** From the block to the allow list; otherwise as `blockContact`. */
  unblockContact(handle: string): Promise<RequestResult> {
    return this.carryOut((desk) => unblockContact(desk, handle));
  }

  /** Decides about somebody who added me: `not-on-list`. */
  answerRequest(wish: AnswerRequest): Promise<RequestResult> {
    return this.carryOut((desk) => answerRequest(desk, wish));
  }

  /** Another stored name: `not-on-list`, `too-long`. */
  renameContact(wish: RenameContact): Promise<RequestResult> {
    return this.carryOut((desk) => renameContact(desk, wish));
  }

  /** A name that only this computer knows: `not-on-list`, `too-long`. */
  setNickname(wish: SetNickname): Promise<RequestResult> {
    return this.carryOut((desk) => setNickname(desk, wish));
  }

  /** `group-exists`, `invalid-name`, `too-long`, `too-many-groups`, `not-in-dialect`. */
  createGroup(name: string): Promise<RequestResult> {
    return this.carryOut((desk) => createGroup(desk, name));
  }

  /** As `createGroup`, and `no-such-group`. */
  renameGroup(wish: RenameGroup): Promise<RequestResult> {
    return this.carryOut((desk) => renameGroup(desk, wish));
  }

  /** `group-not-empty`, `group-not-removable`, `no-such-group`, `not-in-dialect`. */
  deleteGroup(group: string): Promise<RequestResult> {
    return this.carryOut((desk) => deleteGroup(desk, group));
  }

  /** The first groups of an account that never had any; nothing when there are some. `not-in-dialect`. */
  setUpGroups(): Promise<RequestResult> {
    return this.carryOut((desk) => setUpGroups(desk));
  }

  /** From one group to another: `not-on-list` (not in `from`), `no-such-group`, `already`, `not-in-dialect`. */
  moveContact(wish: MoveContact): Promise<RequestResult> {
    return this.carryOut((desk) => moveContact(desk, wish));
  }

  /** Into one more group; otherwise as `moveContact`. */
  copyContact(wish: { readonly handle: string; readonly to: string }): Promise<RequestResult> {
    return this.carryOut((desk) => copyContact(desk, wish));
  }

  /** Out of one group; otherwise as `moveContact`. */
  removeFromGroup(wish: { readonly handle: string; readonly group: string }): Promise<RequestResult> {
    return this.carryOut((desk) => removeFromGroup(desk, wish));
  }

  /** Who may see me, and whether to ask me about people who add me. */
  setPrivacy(change: Partial<Privacy>): Promise<RequestResult> {
    return this.carryOut((desk) => setPrivacy(desk, change));
  }

  /** Off the allow or block list: `not-on-list`. */
  removeFromList(wish: RemoveFromList): Promise<RequestResult> {
    return this.carryOut((desk) => removeFromList(desk, wish));
  }

  /** An own phone number, empty = none: `too-long`, `not-in-dialect`. */
  setPhone(wish: { readonly kind: keyof Phones; readonly number: string }): Promise<RequestResult> {
    return this.carryOut((desk) => setPhone(desk, wish));
  }

  /** May contacts page my mobile device? `not-in-dialect`. */
  setMobilePages(allowed: boolean): Promise<RequestResult> {
    return this.carryOut((desk) => setMobilePages(desk, allowed));
  }
}
