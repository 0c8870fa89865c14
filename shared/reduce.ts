import { bookOf, contactIn, withContact, withoutContact } from './address-book.ts';
import type { MessengerEvent } from './events.ts';
import { limits } from './limits.ts';
import { type Contact, type MessengerState, noMobilePages, noPhones, type Principal, signedOutState } from './model.ts';
import { reduceConversations } from './reduce-conversations.ts';

function changed(state: MessengerState, handle: string, change: (contact: Contact) => Contact): MessengerState {
  const contact = contactIn(state.contacts, handle);
  return contact === undefined ? state : { ...state, contacts: withContact(state.contacts, change(contact)) };
}

function withMe(state: MessengerState, change: Partial<Principal>): MessengerState {
  return state.me === null ? state : { ...state, me: { ...state.me, ...change } };
}

/** What outlasts the loss of a connection: nobody is asked twice because the network is bad. */
function remembered(state: MessengerState): Pick<MessengerState, 'alerts' | 'postponedRequests'> {
  return { alerts: state.alerts, postponedRequests: state.postponedRequests };
}

/**
 * Where a sign-in begins; one that follows a wait belongs to the session before it. Whose conversations are open is the
 * messenger's business: it closes those of another account.
 */
function afresh(state: MessengerState): MessengerState {
  const { conversations } = state;
  const alsoRemembered = state.session.phase === 'waiting' ? remembered(state) : {};
  return { ...signedOutState, ...alsoRemembered, conversations };
}

/**
 * The next state after one event. Pure and total: main process, windows and console all run it, so all of them agree.
 * An event about somebody who is on no list changes nothing.
 */
export function reduce(state: MessengerState, event: MessengerEvent): MessengerState {
  switch (event.type) {
    case 'signInProgressed':
      return {
        // Resolving is where every sign-in begins, also one that follows another without an end between them.
        ...(state.session.phase === 'signing-in' && event.step !== 'resolving' ? state : afresh(state)),
        session: { phase: 'signing-in', handle: event.handle, step: event.step },
      };
    case 'signedIn':
      return {
        ...state,
        session: { phase: 'signed-in', handle: event.handle, dialect: event.dialect, server: event.server },
        me: {
          personalMessage: '',
          media: null,
          phones: noPhones,
          mobilePages: noMobilePages,
          ...state.me,
          handle: event.handle,
          name: event.name,
          status: event.status,
          verified: event.verified,
        },
      };
    case 'signingOut':
      return state.session.phase === 'signed-in'
        ? { ...state, session: { phase: 'signing-out', handle: state.session.handle } }
        : state;
    case 'signedOut':
      return {
        ...signedOutState,
        conversations: state.conversations,
        session: { phase: 'signed-out', end: event.end },
      };
    case 'signInPostponed':
      return {
        ...signedOutState,
        ...remembered(state),
        conversations: state.conversations,
        session: {
          phase: 'waiting',
          handle: event.handle,
          end: event.end,
          retryAt: event.retryAt,
          attempt: event.attempt,
          paused: event.paused,
        },
      };
    case 'waitChanged':
      return state.session.phase === 'waiting'
        ? { ...state, session: { ...state.session, retryAt: event.retryAt, paused: event.paused } }
        : state;
    case 'listReplaced':
      return {
        ...state,
        contacts: bookOf(event.contacts),
        groups: event.groups,
        privacy: event.privacy,
      };
    case 'contactChanged':
      return { ...state, contacts: withContact(state.contacts, event.contact) };
    case 'contactRemoved':
      return { ...state, contacts: withoutContact(state.contacts, event.handle) };
    case 'groupsChanged':
      return { ...state, groups: event.groups };
    case 'privacyChanged':
      return { ...state, privacy: event.privacy };
    case 'presenceChanged':
      return changed(state, event.handle, (contact) => ({
        ...contact,
        status: event.status,
        name: event.name,
        capabilities: event.capabilities,
        msnObject: event.msnObject,
        ...(event.status === 'FLN' ? { personalMessage: '', media: null } : {}),
      }));
    case 'personalMessageChanged':
      return changed(state, event.handle, (contact) => ({
        ...contact,
        personalMessage: event.text,
        media: event.media,
      }));
    case 'ownStatusChanged':
      return withMe(state, { status: event.status });
    case 'ownNameChanged':
      return withMe(state, { name: event.name });
    case 'ownPersonalMessageChanged':
      return withMe(state, { personalMessage: event.text, media: event.media });
    case 'ownPhonesChanged':
      return withMe(state, { phones: event.phones });
    case 'ownMobilePagesChanged':
      return withMe(state, { mobilePages: event.mobilePages });
    case 'profileReceived':
      return { ...state, profile: event.fields, mailbox: { ...state.mailbox, enabled: event.mailEnabled } };
    case 'mailCounted':
      return {
        ...state,
        mailbox: { ...state.mailbox, inboxUnread: event.inboxUnread, foldersUnread: event.foldersUnread },
      };
    case 'noticeReceived':
      return { ...state, notice: event.notice };
    case 'alertReceived':
      return {
        ...state,
        alerts: [...state.alerts.filter(({ id }) => id !== event.alert.id), event.alert].slice(-limits.alerts),
      };
    case 'alertDismissed':
      return { ...state, alerts: state.alerts.filter(({ id }) => id !== event.id) };
    case 'requestPostponed':
      return {
        ...state,
        postponedRequests: [...state.postponedRequests.filter((handle) => handle !== event.handle), event.handle],
      };
    case 'decidingChanged':
      return { ...state, decidingAbout: event.about };
    case 'conversationOpened':
    case 'conversationClosed':
    case 'participantJoined':
    case 'participantLeft':
    case 'entryAdded':
    case 'deliveryChanged':
    case 'entryDropped':
    case 'typingChanged':
    case 'conversationRead':
      return { ...state, conversations: reduceConversations(state.conversations, event) };
    case 'mailArrived':
    case 'requestFailed':
      return state;
  }
}
