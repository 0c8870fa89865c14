import type { MessengerEvent } from '../../shared/events.ts';
import { type MessengerState, type OwnStatus, type SignedOut, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';
import type { CurrentMedia } from '../protocol/personal-message.ts';
import type { Environment } from './environment.ts';
import type { Farewell } from './farewell.ts';
import { notSignedIn, type RequestResult } from './request-result.ts';
import type { Request } from './requests.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { signedOut } from './signed-out.ts';
import { Stay } from './stay.ts';
import type { Wishes } from './wishes.ts';

export type { Environment } from './environment.ts';
export type { RequestResult } from './request-result.ts';
export type { SignInOptions } from './sign-in-options.ts';

/** What the messenger is busy with. */
type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'staying'; readonly stay: Stay }
  | { readonly kind: 'waiting'; readonly callOff: () => void }
  | { readonly kind: 'leaving'; readonly gone: Promise<void> };

const idle: Activity = { kind: 'idle' };

/** Two migrations within this many milliseconds, and the second sign-in waits as long. */
const migrationPause = 60_000;

/**
 * The client: signs in, stays signed in, does what the user wants. All that happens comes as events, each already
 * reduced into `state`. The password is kept only while signed in or about to be, for a sign-in that the server asks for.
 */
export class Messenger {
  readonly #environment: Environment;
  readonly #listeners = new Set<(event: MessengerEvent) => void>();
  readonly #untold: MessengerEvent[] = [];
  #telling = false;
  #state: MessengerState = signedOutState;
  #activity: Activity = idle;
  #lastMigration = Number.NEGATIVE_INFINITY;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  get state(): MessengerState {
    return this.#state;
  }

  /** Listens to everything that happens, in its order; the returned function ends that. */
  onEvent(listener: (event: MessengerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts to sign in; progress and result come as events. Whoever was signed in is signed out first. */
  signIn(options: SignInOptions): void {
    this.#stop('requested');
    this.#lastMigration = Number.NEGATIVE_INFINITY;
    this.#begin({ ...options, handle: options.handle.trim().toLowerCase() }, null);
  }

  /** Ends a sign-in, or the wait for one, at once. Nothing when signed in. */
  cancel(): void {
    if (this.#wishes === null && this.#activity.kind !== 'leaving') this.#stop('cancelled');
  }

  /** OUT, waits a moment for the server to close, and is signed out. */
  signOut(): Promise<void> {
    const activity = this.#activity;
    if (activity.kind === 'leaving') return activity.gone;
    if (activity.kind !== 'staying' || this.#wishes === null) {
      this.#stop('requested');
      return Promise.resolve();
    }
    const gone = activity.stay.leave().then(() => {
      if (this.#activity === leaving) this.#end(signedOut('requested', null));
    });
    const leaving: Activity = { kind: 'leaving', gone };
    this.#activity = leaving;
    this.#emit({ type: 'signingOut' });
    return gone;
  }

  /** CHG (fact book 20). The state changes when the server says so. */
  async setStatus(status: OwnStatus): Promise<RequestResult> {
    return this.#wishes?.setStatus(status) ?? notSignedIn;
  }

  /** Renames oneself: REA or PRP MFN, by dialect. Control characters go; an empty name becomes the handle. */
  async setName(name: string): Promise<RequestResult> {
    return this.#wishes?.setName(name) ?? notSignedIn;
  }

  /** UUX from MSNP11 on, else `not-in-dialect`. Keeps the media. */
  async setPersonalMessage(text: string): Promise<RequestResult> {
    return this.#wishes?.setPersonalMessage(text) ?? notSignedIn;
  }

  /** UUX as above; null ends it. Keeps the personal message. */
  async setMedia(media: CurrentMedia | null): Promise<RequestResult> {
    return this.#wishes?.setMedia(media) ?? notSignedIn;
  }

  /** The web address of the inbox (URL INBOX), null when there is none. */
  async inboxAddress(): Promise<string | null> {
    return this.#wishes?.inboxAddress() ?? null;
  }

  /**
   * Any numbered request of the dialect, as soon as the list is there; its effect on lists comes as events before the
   * promise resolves.
   */
  async request(request: Request): Promise<RequestResult> {
    const wishes = this.#activity.kind === 'staying' ? this.#activity.stay.earlyWishes : null;
    return wishes?.request(request) ?? notSignedIn;
  }

  get #wishes(): Wishes | null {
    return this.#activity.kind === 'staying' ? this.#activity.stay.wishes : null;
  }

  #begin(options: SignInOptions, chosenName: string | null): void {
    const stay: Stay = new Stay(options, chosenName, this.#environment, {
      happened: (event) => this.#emit(event),
      ended: (end) => this.#end(end),
      left: (goodbye) => this.#left(goodbye, stay),
    });
    this.#activity = { kind: 'staying', stay };
    stay.begin();
  }

  /** The server said OUT (fact book 20, OUT). What was in use comes back with the next sign-in (fact book 80, traps). */
  #left(goodbye: Farewell, stay: Stay): void {
    switch (goodbye.kind) {
      case 'end':
        this.#end(goodbye.end);
        break;
      case 'later':
        this.#postpone(goodbye.end, goodbye.milliseconds, stay);
        break;
      case 'migrated': {
        stay.forgetList();
        const now = this.#environment.clock.now();
        const again = now - this.#lastMigration < migrationPause;
        this.#lastMigration = now;
        if (again) this.#postpone(goodbye.end, migrationPause, stay);
        else this.#begin(stay.options, stay.chosenName);
      }
    }
  }

  #postpone(end: SignedOut, milliseconds: number, { options, chosenName }: Stay): void {
    const { clock } = this.#environment;
    this.#activity = { kind: 'waiting', callOff: clock.after(milliseconds, () => this.#begin(options, chosenName)) };
    this.#emit({ type: 'signInPostponed', handle: options.handle, end, retryAt: clock.now() + milliseconds });
  }

  /** Ends whatever is going on, without waiting for anybody. */
  #stop(reason: 'requested' | 'cancelled'): void {
    const activity = this.#activity;
    if (activity.kind === 'idle') return;
    if (activity.kind === 'staying') activity.stay.close();
    if (activity.kind === 'waiting') activity.callOff();
    this.#end(signedOut(reason, null));
  }

  #end(end: SignedOut): void {
    this.#activity = idle;
    this.#emit({ type: 'signedOut', end });
  }

  /** A listener may make the next thing happen; everybody still hears things in the order they happened. */
  #emit(event: MessengerEvent): void {
    this.#state = reduce(this.#state, event);
    this.#untold.push(event);
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let next = this.#untold.shift(); next !== undefined; next = this.#untold.shift()) {
        for (const listener of this.#listeners) listener(next);
      }
    } finally {
      this.#telling = false;
    }
  }
}
