import type { MessengerEvent } from '../../shared/events.ts';
import { type MessengerState, type OwnStatus, type SignedOut, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';
import { isConversationEvent } from '../../shared/reduce-conversations.ts';
import { isUndecided } from '../../shared/requests.ts';
import type { CurrentMedia } from '../protocol/personal-message.ts';
import { Comeback } from './comeback.ts';
import { ConversationIntents } from './conversations/conversation-intents.ts';
import { Conversations } from './conversations/conversations.ts';
import type { Environment } from './environment.ts';
import type { Farewell } from './farewell.ts';
import { OrderedEvents } from './ordered-events.ts';
import type { Desk } from './recipes/desk.ts';
import { declined, done, notSignedIn, type RequestFailure, type RequestResult } from './request-result.ts';
import type { Request } from './requests.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { signedOut } from './signed-out.ts';
import { Stay } from './stay.ts';
import { type Pause, Wait } from './wait.ts';
import type { Wishes } from './wishes.ts';

export type { Environment } from './environment.ts';
export type { RequestResult } from './request-result.ts';
export type { SignInOptions } from './sign-in-options.ts';

/** What the messenger is busy with. */
type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'staying'; readonly stay: Stay }
  | { readonly kind: 'waiting'; readonly wait: Wait; readonly goOn: () => void }
  | { readonly kind: 'leaving'; readonly gone: Promise<void> };

const idle: Activity = { kind: 'idle' };

/** Two migrations within this many milliseconds, and the second sign-in waits as long. */
const migrationPause = 60_000;

/**
 * The client: signs in, stays signed in, does what the user wants. All that happens comes as events, each already
 * reduced into `state`. The password is kept only while signed in or about to be, for a sign-in that the server asks for.
 */
export class Messenger extends ConversationIntents {
  readonly #environment: Environment;
  protected readonly conversations: Conversations;
  readonly #comeback: Comeback;
  readonly #told = new OrderedEvents<MessengerEvent>();
  #state: MessengerState = signedOutState;
  #activity: Activity = idle;
  #lastMigration = Number.NEGATIVE_INFINITY;
  #networkIsThere = true;
  #asleep = false;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
    this.#comeback = new Comeback(environment.random ?? Math.random);
    const state = () => this.#state;
    this.conversations = new Conversations({
      environment,
      get state() {
        return state();
      },
      emit: (event) => this.#emit(event),
      line: () => (this.#activity.kind === 'staying' ? this.#activity.stay.line : null),
    });
  }

  get state(): MessengerState {
    return this.#state;
  }

  /** Listens to everything that happens, in its order; the returned function ends that. */
  onEvent(listener: (event: MessengerEvent) => void): () => void {
    return this.#told.listen(listener);
  }

  /** Starts to sign in; progress and result come as events. Whoever was signed in is signed out first. */
  signIn(options: SignInOptions): void {
    this.#stop('requested');
    this.#lastMigration = Number.NEGATIVE_INFINITY;
    this.#comeback.forget();
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

  /** Ends a wait: signs in again at once, even while the wait stands still. */
  retryNow(): void {
    if (this.#activity.kind !== 'waiting') return;
    this.#activity.wait.stop();
    this.#activity.goOn();
  }

  /** The system says whether there is a network. Without one, waiting stands still. */
  networkChanged(online: boolean): void {
    this.#networkIsThere = online;
    this.#circumstancesChanged();
  }

  /** The computer goes to sleep: waiting stands still. */
  systemSleeps(): void {
    this.#asleep = true;
    this.#circumstancesChanged();
  }

  systemWakes(): void {
    this.#asleep = false;
    this.#circumstancesChanged();
  }

  /** Asks about somebody who added me another time: at the next sign-in by the user. `not-on-list`. */
  async postponeRequest(handle: string): Promise<RequestResult> {
    if (this.#wishes === null) return notSignedIn;
    const contact = this.#wishes.contact(handle);
    if (contact === undefined || !isUndecided(contact)) return declined('not-on-list', `${handle} asks for nothing`);
    this.#emit({ type: 'requestPostponed', handle: contact.handle });
    return done;
  }

  /** Takes an alert out of sight. */
  dismissAlert(id: string): void {
    if (this.#state.alerts.some((alert) => alert.id === id)) this.#emit({ type: 'alertDismissed', id });
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

  protected async carryOut<T>(recipe: (desk: Desk) => Promise<T>): Promise<T | RequestFailure> {
    return this.#wishes?.inTurn(recipe) ?? notSignedIn;
  }

  get #wishes(): Wishes | null {
    return this.#activity.kind === 'staying' ? this.#activity.stay.wishes : null;
  }

  #begin(options: SignInOptions, chosenName: string | null): void {
    const stay: Stay = new Stay(options, chosenName, this.#environment, {
      happened: (event) => this.#emit(event),
      ended: (end) => this.#ended(end, stay),
      left: (goodbye) => this.#left(goodbye, stay),
      rang: (ring) => this.conversations.rang(ring),
    });
    this.#activity = { kind: 'staying', stay };
    stay.begin();
  }

  /** The server said OUT (fact book 20, OUT). What was in use comes back with the next sign-in (fact book 80, traps). */
  #left(goodbye: Farewell, stay: Stay): void {
    switch (goodbye.kind) {
      case 'end':
        this.#ended(goodbye.end, stay);
        break;
      case 'later':
        this.#comeback.count(this.#environment.clock.now());
        this.#postpone(goodbye.end, goodbye.milliseconds, true, stay);
        break;
      case 'migrated': {
        stay.forgetList();
        const now = this.#environment.clock.now();
        const again = now - this.#lastMigration < migrationPause;
        this.#lastMigration = now;
        if (again) {
          this.#comeback.count(now);
          this.#postpone(goodbye.end, migrationPause, true, stay);
        } else this.#begin(stay.options, stay.chosenName);
      }
    }
  }

  /** Comes back by itself where that makes sense, else is signed out. */
  #ended(end: SignedOut, stay: Stay): void {
    if (stay.options.reconnects !== true || !this.#comeback.isWorthIt(end)) {
      this.#end(end);
      return;
    }
    this.#comeback.count(this.#environment.clock.now());
    this.#postpone(end, this.#comeback.delay, false, stay);
  }

  #postpone(end: SignedOut, milliseconds: number, demanded: boolean, { options, chosenName }: Stay): void {
    const goOn = () => this.#begin(options, chosenName);
    const wait = new Wait(this.#environment.clock, milliseconds, demanded, this.#pause, goOn);
    this.#activity = { kind: 'waiting', wait, goOn };
    const { retryAt, paused } = wait;
    const { attempt } = this.#comeback;
    this.#emit({ type: 'signInPostponed', handle: options.handle, end, retryAt, attempt, paused });
  }

  get #pause(): Pause {
    if (this.#asleep) return 'sleeping';
    return this.#networkIsThere ? null : 'offline';
  }

  /** Network or sleep changed: a wait stops or goes on, and a session asks whether the server is still there. */
  #circumstancesChanged(): void {
    const activity = this.#activity;
    if (activity.kind === 'staying' && this.#pause === null) activity.stay.probe();
    if (activity.kind !== 'waiting' || activity.wait.paused === this.#pause) return;
    if (this.#pause === null) activity.wait.resume(this.#comeback.afterPause);
    else activity.wait.pause(this.#pause);
    this.#emit({ type: 'waitChanged', retryAt: activity.wait.retryAt, paused: activity.wait.paused });
  }

  /** Ends whatever is going on, without waiting for anybody. */
  #stop(reason: 'requested' | 'cancelled'): void {
    const activity = this.#activity;
    if (activity.kind === 'idle') return;
    if (activity.kind === 'staying') activity.stay.close();
    if (activity.kind === 'waiting') activity.wait.stop();
    this.#end(signedOut(reason, null));
  }

  #end(end: SignedOut): void {
    this.#activity = idle;
    this.#emit({ type: 'signedOut', end });
  }

  #emit(event: MessengerEvent): void {
    if (event.type === 'signedIn') this.#comeback.online(this.#environment.clock.now());
    const before = this.#state;
    this.#state = reduce(before, event);
    this.#told.take(event);
    if (isConversationEvent(event)) this.conversations.keep(event, this.#state);
    else this.conversations.hear(event, before);
    this.#told.tell();
  }
}
