import type { MessengerEvent } from '../../shared/events.ts';
import { limits } from '../../shared/limits.ts';
import type { OwnStatus } from '../../shared/model.ts';
import type { StatusCode } from '../../shared/status.ts';
import type { Dialect } from '../protocol/dialect.ts';
import { mediaText, type PersonalMessage } from '../protocol/personal-message.ts';
import type { Request } from './requests.ts';

/** CHG with everything it must carry in this dialect: servers stay silent without the capabilities (fact book 20, CHG). */
export function statusRequest(status: OwnStatus, msnObject: string | null, dialect: Dialect): Request {
  return {
    command: 'CHG',
    status,
    capabilities: dialect.capabilities,
    msnObject: dialect.msnObjects ? msnObject : null,
  };
}

/** UUX: one's personal message and media, which always travel together (fact book 20, UUX). */
export function wordsRequest(personalMessage: PersonalMessage): Extract<Request, { readonly command: 'UUX' }> {
  return { command: 'UUX', personalMessage };
}

/** One's own status and words as the server has them. */
export class OwnPresence {
  status: OwnStatus;
  /** What the server last accepted in this session; null = it has what it had before. */
  words: PersonalMessage | null = null;

  constructor(status: OwnStatus) {
    this.status = status;
  }

  /** The answer to CHG, or CHG 0 FLN: the server hides us (fact book 20, CHG). */
  statusIs(code: StatusCode): readonly MessengerEvent[] {
    const status = code === 'FLN' ? 'HDN' : code;
    if (status === this.status) return [];
    this.status = status;
    return [{ type: 'ownStatusChanged', status }];
  }

  wordsAre(words: PersonalMessage): readonly MessengerEvent[] {
    this.words = words;
    return [{ type: 'ownPersonalMessageChanged', text: words.text, media: mediaText(words.media) }];
  }
}

const controlCharacters = /\p{Cc}/gu;

/** Text for a name or a personal message: control characters go, servers refuse them (fact book 60 section 8). */
export function withoutControls(text: string): string {
  return text.replace(controlCharacters, '');
}

/** The words of a former session in a form that may be sent. */
export function sendable(text: string): string {
  return withoutControls(text).slice(0, limits.personalMessageCharacters);
}
