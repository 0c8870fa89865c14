import type { AppEvent, AppState } from '../../shared/app.ts';
import type { CommandArgument } from '../../shared/ipc.ts';
import type { Session } from '../../shared/model.ts';
import type { Drafts } from '../storage/drafts.ts';
import type { EventStream } from './event-stream.ts';

interface Addressee {
  readonly account: string;
  readonly person: string;
}

function handleOf(session: Session): string | null {
  return 'handle' in session ? session.handle : null;
}

/** Whether the sign-in window remembers that account. */
export function isRemembered({ accounts }: AppState, account: string): boolean {
  return accounts.some(({ handle }) => handle === account);
}

/**
 * What is typed in conversations and not sent. It stands in the box again when a conversation with the same person is
 * opened: after its window was closed, and after the program has ended, if a history is kept or the sign-in window
 * remembers the account. Of a conversation of several it is kept for whom
 * that was begun with; where it began with several, as long as it is open. An account that the sign-in window is not to
 * remember leaves none behind when its user signs out.
 */
export class AppDrafts {
  readonly #stream: EventStream;
  readonly #drafts: Drafts;
  /** Whom the open conversations were begun with. */
  readonly #addressees = new Map<string, Addressee>();

  constructor(stream: EventStream, drafts: Drafts) {
    this.#stream = stream;
    this.#drafts = drafts;
    stream.onEvent((event, before, after) => {
      if (event.type === 'conversationClosed') this.#addressees.delete(event.conversation);
      // The people in a recorded session are nobody's.
      else if (before.replay === null) this.#happened(event, before, after);
    });
  }

  /** Takes what stands in the box of a conversation now. */
  keep({ conversation, text }: CommandArgument<'keepDraft'>): null {
    const { messenger } = this.#stream.state;
    if (!Object.hasOwn(messenger.conversations, conversation)) return null;
    this.#stream.publish({ type: 'draftChanged', conversation, text });
    const addressee = this.#addressees.get(conversation);
    if (addressee !== undefined && this.#mayKeep(addressee.account))
      this.#drafts.keep(addressee.account, addressee.person, text);
    return null;
  }

  /** A message is on its way: it is no draft any more, whatever was begun since is. */
  sent({ conversation, text }: Pick<CommandArgument<'sendMessage'>, 'conversation' | 'text'>): void {
    if (this.#stream.state.drafts[conversation] === text) this.keep({ conversation, text: '' });
  }

  /** The program ends. */
  end(): void {
    for (const account of this.#drafts.accounts)
      if (!isRemembered(this.#stream.state, account)) this.#drafts.forgetAccount(account);
    this.#drafts.flush();
  }

  #happened(event: AppEvent, before: AppState, after: AppState): void {
    switch (event.type) {
      case 'conversationOpened':
        this.#opened(event.conversation.id, event.conversation.peer);
        break;
      case 'accountsChanged':
        for (const { handle } of before.accounts)
          if (!isRemembered(after, handle)) this.#forgetStranger(handle, handleOf(after.messenger.session));
        this.#drafts.onDiskChanged();
        break;
      case 'signingOut':
        this.#forgetStranger(handleOf(before.messenger.session), null);
        break;
      case 'signedOut':
        // A session that the server or the network ended is not one that the user left.
        if (event.end.reason === 'requested' || event.end.reason === 'cancelled')
          this.#forgetStranger(handleOf(before.messenger.session), null);
        break;
    }
  }

  #opened(conversation: string, person: string | null): void {
    const account = handleOf(this.#stream.state.messenger.session);
    if (person === null || account === null) return;
    const isWrittenElsewhere = this.#addressees
      .values()
      .some((other) => other.account === account && other.person === person);
    this.#addressees.set(conversation, { account, person });
    const text = isWrittenElsewhere ? '' : this.#drafts.of(account, person);
    if (text !== '') this.#stream.publish({ type: 'draftChanged', conversation, text });
  }

  #mayKeep(account: string): boolean {
    return handleOf(this.#stream.state.messenger.session) === account || isRemembered(this.#stream.state, account);
  }

  /** `present`: whoever is signed in, and may still be at work on it. */
  #forgetStranger(account: string | null, present: string | null): void {
    if (account === null || account === present || isRemembered(this.#stream.state, account)) return;
    this.#drafts.forgetAccount(account);
  }
}
