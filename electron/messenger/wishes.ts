import type { MessengerEvent } from '../../shared/events.ts';
import { limits } from '../../shared/limits.ts';
import type { OwnStatus } from '../../shared/model.ts';
import { encodePercent } from '../protocol/percent.ts';
import type { CurrentMedia, PersonalMessage } from '../protocol/personal-message.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import { statusRequest, withoutControls, wordsRequest } from './own-presence.ts';
import { done, notInDialect, type RequestResult } from './request-result.ts';
import type { Answer, Request } from './requests.ts';
import type { Session } from './session.ts';

/** "Already in that mode": what was asked for is so (fact book 50, 218). */
const alreadySo = 218;

function resultOf(answer: Answer, command: string): RequestResult {
  switch (answer.kind) {
    case 'reply':
      return done;
    case 'error':
      return answer.code === alreadySo
        ? done
        : { ok: false, code: answer.code, detail: `${command} answered with ${answer.code}`, kind: 'refused' };
    case 'malformed':
      return { ok: false, code: null, detail: `answer to ${command}: ${answer.problem}`, kind: 'refused' };
    case 'silence':
      return { ok: false, code: null, detail: `no answer to ${command}`, kind: 'connection-lost' };
    case 'lost':
      return { ok: false, code: null, detail: `signed out before the answer to ${command}`, kind: 'connection-lost' };
  }
}

function tooLong(what: string, limit: number, unit: string): RequestResult {
  return { ok: false, code: null, detail: `${what} is longer than ${limit} ${unit}`, kind: 'too-long' };
}

/** What the user wants of a session that is online. Nothing counts as changed before the server has said so. */
export class Wishes {
  readonly #session: Session;
  readonly #msnObject: string | null;
  /** A name that the user chose in this session: to be put back at the next sign-in. */
  chosenName: string | null = null;
  /** Personal message and media last asked for, so that each keeps the other. */
  #wanted: PersonalMessage;

  constructor(session: Session, msnObject: string | null, words: PersonalMessage) {
    this.#session = session;
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
    const value = withoutControls(name).trim() || handle;
    if (value.length > limits.nameCharacters) return tooLong('the name', limits.nameCharacters, 'characters');
    if (encodePercent(value).length > limits.nameEncodedOctets)
      return tooLong('the encoded name', limits.nameEncodedOctets, 'octets');
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

  /**
   * Any request; what its answer changes has happened when the promise resolves. A refusal is told as an event too.
   */
  request(request: Request): Promise<RequestResult> {
    const { command } = request;
    return new Promise((resolve) => {
      try {
        this.#session.ask(request, (answer) => {
          const result = resultOf(answer, command);
          if (result.ok && request.command === 'UUX') this.#session.wordsAre(request.personalMessage);
          if (!result.ok && answer.kind !== 'lost') this.#session.tell([failure(command, result)]);
          resolve(result);
        });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        resolve(
          error.kind === 'not-in-dialect'
            ? notInDialect(command, this.#session.dialect.name)
            : { ok: false, code: null, detail: error.message, kind: 'refused' },
        );
      }
    });
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

function failure(command: string, result: Extract<RequestResult, { ok: false }>): MessengerEvent {
  return { type: 'requestFailed', command, code: result.code, detail: result.detail };
}
