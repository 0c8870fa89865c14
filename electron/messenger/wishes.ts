import { limits } from '../../shared/limits.ts';
import type { Contact, OwnStatus } from '../../shared/model.ts';
import type { CurrentMedia, PersonalMessage } from '../protocol/personal-message.ts';
import { statusRequest, withoutControls, wordsRequest } from './own-presence.ts';
import type { Desk } from './recipes/desk.ts';
import { asName, nameProblem } from './recipes/names.ts';
import type { RequestDesk } from './request-desk.ts';
import { declined, notInDialect, type RequestResult } from './request-result.ts';
import type { Request } from './requests.ts';
import type { Session } from './session.ts';

function tooLong(what: string, limit: number, unit: string): RequestResult {
  return declined('too-long', `${what} is longer than ${limit} ${unit}`);
}

/** What the user wants of a session that is online. Nothing counts as changed before the server has said so. */
export class Wishes {
  readonly #session: Session;
  readonly #desk: RequestDesk;
  readonly #msnObject: string | null;
  /** A name that the user chose in this session: to be put back at the next sign-in. */
  chosenName: string | null = null;
  /** Personal message and media last asked for, so that each keeps the other. */
  #wanted: PersonalMessage;

  constructor(session: Session, desk: RequestDesk, msnObject: string | null, words: PersonalMessage) {
    this.#session = session;
    this.#desk = desk;
    this.#msnObject = msnObject;
    this.#wanted = words;
  }

  setStatus(status: OwnStatus): Promise<RequestResult> {
    const { dialect } = this.#session;
    return this.request(statusRequest(status, this.#msnObject, dialect));
  }

  /** REA or PRP MFN by dialect; an empty name becomes the handle (fact book 60 section 8). */
  async setName(name: string): Promise<RequestResult> {
    const { dialect, list } = this.#session;
    const handle = list.contacts.ownHandle;
    const value = asName(name, handle);
    const problem = nameProblem(value);
    if (problem !== null) return problem;
    const result = await this.request(
      dialect.editing === 'ADC' ? { command: 'PRP', key: 'MFN', value } : { command: 'REA', handle, name: value },
    );
    if (result.ok) this.chosenName = value;
    return result;
  }

  async setPersonalMessage(text: string): Promise<RequestResult> {
    const value = withoutControls(text);
    if (value.length > limits.personalMessageCharacters)
      return tooLong('the personal message', limits.personalMessageCharacters, 'characters');
    return this.#setWords({ ...this.#wanted, text: value });
  }

  setMedia(media: CurrentMedia | null): Promise<RequestResult> {
    return this.#setWords({ ...this.#wanted, media });
  }

  /** Where the mail is read; null unless the server names a web address (fact book 20, URL). */
  inboxAddress(): Promise<string | null> {
    return new Promise((resolve) => {
      this.#session.ask({ command: 'URL', service: 'INBOX', parameter: null }, (answer) => {
        const address = answer.kind === 'reply' && answer.message.command === 'URL' ? answer.message.loginUrl : '';
        resolve(/^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : null);
      });
    });
  }

  /** Any request; what its answer changes has happened when the promise resolves. A refusal is told as an event too. */
  request(request: Request): Promise<RequestResult> {
    return this.#desk.request(request);
  }

  contact(handle: string): Contact | undefined {
    return this.#desk.list.find(handle);
  }

  /** An intent of the contact list's, after those before it. */
  inTurn<T>(recipe: (desk: Desk) => Promise<T>): Promise<T> {
    return this.#desk.inTurn(recipe);
  }

  async #setWords(words: PersonalMessage): Promise<RequestResult> {
    const { dialect } = this.#session;
    if (!dialect.personalMessages) return notInDialect('UUX', dialect.name);
    const before = this.#wanted;
    this.#wanted = words;
    const result = await this.request(wordsRequest(words));
    if (!result.ok && this.#wanted === words) this.#wanted = this.#session.own.words ?? before;
    return result;
  }
}
