import type { CommandArgument } from '../../shared/ipc.ts';
import type { ChoosableStatus } from '../../shared/model.ts';
import type { OwnSong } from '../../shared/own-song.ts';
import type { Messenger } from '../messenger/messenger.ts';
import type { AccountsFile } from '../storage/accounts-file.ts';
import type { OwnWords } from '../storage/own-words.ts';
import type { AppConnection } from './app-connection.ts';
import type { BuiltInService } from './built-in-service.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { mustSucceed } from './must-succeed.ts';
import { offeredThere, signInServer } from './sign-in-server.ts';
import { songMedia } from './song-media.ts';

type SignInWish = CommandArgument<'signIn'>;

export interface AppMessengerParts {
  readonly stream: EventStream;
  readonly messenger: Messenger;
  readonly accounts: AccountsFile;
  readonly ownWords: OwnWords;
  readonly service: BuiltInService;
  readonly connection: AppConnection;
}

/** How long quitting may wait for the server to take our leave, in milliseconds. */
const longestGoodbye = 2_500;

/** The messenger as the windows know it: with the settings, the remembered accounts and one's own last words around it. */
export class AppMessenger {
  readonly #parts: AppMessengerParts;
  /** The sign-in under way: what to remember if it succeeds. */
  #underWay: { readonly wish: SignInWish; readonly password: string } | null = null;

  constructor(parts: AppMessengerParts) {
    this.#parts = parts;
    parts.messenger.onEvent((event) => {
      parts.stream.publish(event);
      if (event.type === 'signedIn') {
        parts.stream.publish({ type: 'connected', at: Date.now() });
        parts.stream.publish({ type: 'songChanged', song: parts.ownWords.song(event.handle) });
        this.#remember();
      }
      if (event.type === 'signedOut') this.#underWay = null;
    });
  }

  /**
   * Starts signing in; how it goes comes as events. Throws CommandRefusal: `no-password` when none is given and none
   * remembered, `refused` while a session is there, `failed` when the built-in service is not running.
   */
  async signIn(wish: SignInWish): Promise<null> {
    const { stream, messenger, accounts, ownWords, service, connection } = this.#parts;
    const password = wish.password ?? accounts.password(wish.handle);
    if (password === null) throw new CommandRefusal('no-password', wish.handle);
    const { settings } = stream.state;
    if (settings.server.kind === 'builtIn') await service.settled();
    const { phase } = messenger.state.session;
    if (phase !== 'signed-out' && phase !== 'waiting') throw new CommandRefusal('refused', `the session is ${phase}`);
    const server = signInServer(settings, stream.state.service);
    if (server === null) throw new CommandRefusal('failed', 'the built-in service is not running');
    if (phase === 'waiting') messenger.cancel();
    const media = songMedia(ownWords.song(wish.handle));
    this.#underWay = { wish, password };
    stream.publish({ type: 'signInTried', handle: wish.handle });
    connection.choose(settings.server);
    messenger.signIn({
      handle: wish.handle,
      password,
      server,
      ...offeredThere(settings),
      status: wish.status,
      personalMessage: ownWords.personalMessage(wish.handle) ?? (media === null ? null : ''),
      media,
      msnObject: null,
      reconnects: true,
      keepsStoredNames: true,
    });
    return null;
  }

  /** Signs the account used last in, when that is what its box says. */
  async signInAutomatically(): Promise<void> {
    const [account] = this.#parts.accounts.remembered;
    if (account === undefined || !account.signInAutomatically) return;
    const { handle, status } = account;
    try {
      await this.signIn({
        handle,
        password: null,
        status,
        rememberMe: true,
        rememberPassword: true,
        signInAutomatically: true,
      });
    } catch (error) {
      // Then the sign-in window just stays, and says what the built-in service lacks.
      if (!(error instanceof CommandRefusal)) throw error;
    }
  }

  cancelSignIn(): null {
    this.#parts.messenger.cancel();
    return null;
  }

  /** Ends a wait for the next sign-in by signing in at once; nothing while there is none. */
  retryNow(): null {
    this.#parts.messenger.retryNow();
    return null;
  }

  async signOut(): Promise<null> {
    await this.#parts.messenger.signOut();
    return null;
  }

  async setStatus(status: ChoosableStatus): Promise<null> {
    const { messenger, accounts } = this.#parts;
    const handle = messenger.state.me?.handle;
    mustSucceed(await messenger.setStatus(status));
    if (handle !== undefined) {
      accounts.keepStatus(handle, status);
      this.#publishAccounts();
    }
    return null;
  }

  /** Goes idle or comes back; nobody asked for it, so nobody is told when it fails. */
  async setIdle(status: 'IDL' | 'NLN'): Promise<void> {
    await this.#parts.messenger.setStatus(status);
  }

  async setName(name: string): Promise<null> {
    return mustSucceed(await this.#parts.messenger.setName(name));
  }

  async setPersonalMessage(text: string): Promise<null> {
    const { messenger, ownWords } = this.#parts;
    const handle = messenger.state.me?.handle;
    mustSucceed(await messenger.setPersonalMessage(text));
    if (handle !== undefined) ownWords.keepPersonalMessage(handle, text);
    return null;
  }

  /** Kept even where the dialect shows nobody what plays; then `not-in-dialect` only when it is to be shown. */
  async setSong(song: OwnSong): Promise<null> {
    const { messenger, ownWords, stream } = this.#parts;
    const handle = messenger.state.me?.handle;
    const media = songMedia(song);
    if (media !== null || messenger.state.me?.media !== null) mustSucceed(await messenger.setMedia(media));
    if (handle !== undefined) {
      ownWords.keepSong(handle, song);
      stream.publish({ type: 'songChanged', song });
    }
    return null;
  }

  setSignInAutomatically({ handle, automatically }: CommandArgument<'setSignInAutomatically'>): null {
    this.#parts.accounts.setAutomatic(handle, automatically);
    this.#publishAccounts();
    return null;
  }

  forgetAccount(handle: string): null {
    this.#parts.accounts.forget(handle);
    this.#publishAccounts();
    return null;
  }

  /** The web inbox that the server names; http and https only. Throws CommandRefusal `failed` when there is none. */
  async inboxAddress(): Promise<string> {
    const address = URL.parse((await this.#parts.messenger.inboxAddress()) ?? '');
    if (address === null || !/^https?:$/.test(address.protocol)) throw new CommandRefusal('failed', 'no inbox');
    return address.href;
  }

  /** Signs out, or stops signing in, and settles when the server has heard it or after a short while. */
  async leave(): Promise<void> {
    const { messenger } = this.#parts;
    const { phase } = messenger.state.session;
    if (phase === 'signing-in' || phase === 'waiting') messenger.cancel();
    if (phase !== 'signed-in' && phase !== 'signing-out') return;
    const { promise: tooLate, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, longestGoodbye);
    await Promise.race([messenger.signOut(), tooLate]);
    clearTimeout(timer);
  }

  #remember(): void {
    if (this.#underWay === null) return;
    const { wish, password } = this.#underWay;
    this.#underWay = null;
    this.#parts.accounts.remember(wish, password);
    this.#publishAccounts();
  }

  #publishAccounts(): void {
    const { stream, accounts } = this.#parts;
    stream.publish({ type: 'accountsChanged', accounts: accounts.remembered });
  }
}
