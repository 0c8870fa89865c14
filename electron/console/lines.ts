import { everybody } from '../../shared/address-book.ts';
import type { FoundPerson } from '../../shared/directory.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import type { Contact, MessengerState, OwnStatus, ProfileField, SignedOut } from '../../shared/model.ts';
import { pendingRequests } from '../../shared/requests.ts';
import { requestFailedSentence } from '../../shared/text/request-failed.ts';
import { signedOutSentence, waitingSentence } from '../../shared/text/signed-out.ts';
import { conversationLines } from './conversation-lines.ts';
import { groupNames } from './named-groups.ts';
import type { OutputLine } from './output-line.ts';

interface Cause {
  readonly code: number | null;
  readonly detail: string;
}

/** Stands for a value that stays secret. */
const hidden = '[hidden]';

function shownValue(field: ProfileField): string {
  return field.secret ? hidden : field.value;
}

/** The stored name only where it is another one; nickname, phones and pages only of those who have them. */
function contactLine(contact: Contact, state: MessengerState): OutputLine {
  const { handle, name, storedName, lists, nickname, phones, mobileAllowed } = contact;
  const hasPhones = Object.values(phones).some((number) => number !== '');
  return {
    event: 'contact',
    handle,
    name,
    lists,
    groups: groupNames(contact, state),
    ...(storedName === name ? {} : { storedName }),
    ...(nickname === null ? {} : { nickname }),
    ...(hasPhones ? { phones } : {}),
    ...(mobileAllowed ? { mobileAllowed } : {}),
  };
}

/** A contact line for everybody on any list, sorted by handle. */
function contactLines(contacts: readonly Contact[], state: MessengerState): OutputLine[] {
  return contacts.toSorted((a, b) => (a.handle < b.handle ? -1 : 1)).map((contact) => contactLine(contact, state));
}

function endOf(end: SignedOut, message: string) {
  return { reason: end.reason, code: end.code, message, detail: end.detail };
}

/**
 * `command` is the one that ends with this. `cause` adds the server's code and a remark for whoever runs the server, where
 * there are any.
 */
export function errorLine(message: string, command: string | null, cause: Partial<Cause> = {}): OutputLine {
  return {
    event: 'error',
    message,
    ...(command === null ? {} : { command }),
    ...(cause.code ? { code: cause.code } : {}),
    ...(cause.detail ? { detail: cause.detail } : {}),
  };
}

export function ownStatusLine(status: OwnStatus): OutputLine {
  return { event: 'own-status', status };
}

export function ownNameLine(name: string): OutputLine {
  return { event: 'own-name', name };
}

/** The server, or the list, took a command. */
export function doneLine(command: string): OutputLine {
  return { event: 'done', command };
}

function person({ handle, name }: Contact) {
  return { handle, name };
}

/** Somebody has added me and waits for an answer. */
export function requestLine(contact: Contact): OutputLine {
  return { event: 'request', ...person(contact) };
}

/** Everybody who waits for an answer. */
export function requestsLine(state: MessengerState): OutputLine {
  return { event: 'requests', requests: pendingRequests(state).map(person) };
}

/** Whom a search of the directory found; nobody is an empty list. */
export function foundLine(people: readonly FoundPerson[]): OutputLine {
  return { event: 'found', people };
}

/** Everybody who has added me, and on which lists they are. */
export function whoLine(state: MessengerState): OutputLine {
  const people = everybody(state.contacts).filter(({ lists }) => lists.includes('RL') || lists.includes('PL'));
  return { event: 'who', people: people.map((contact) => ({ ...person(contact), lists: contact.lists })) };
}

/** The whole state, secrets hidden. */
export function stateLine(state: MessengerState): OutputLine {
  const profile = state.profile.map((field) => ({ ...field, value: shownValue(field) }));
  const contacts = Object.fromEntries(everybody(state.contacts).map((contact) => [contact.handle, contact]));
  return { event: 'state', ...state, contacts, profile };
}

/** What standard output says of one event. `state` is the one after it: it names groups and counts contacts. */
export function linesOf(event: MessengerEvent, state: MessengerState): OutputLine[] {
  switch (event.type) {
    case 'signInProgressed':
      return [{ event: 'signing-in', step: event.step }];
    case 'signedIn': {
      const contacts = everybody(state.contacts).filter((contact) => contact.lists.includes('FL'));
      return [
        {
          event: 'signed-in',
          handle: event.handle,
          name: event.name,
          dialect: event.dialect,
          contacts: contacts.length,
          groups: state.groups.length,
        },
        ownStatusLine(event.status),
      ];
    }
    case 'conversationOpened':
    case 'conversationClosed':
    case 'participantJoined':
    case 'participantLeft':
    case 'entryAdded':
    case 'deliveryChanged':
    case 'entryDropped':
    case 'typingChanged':
    case 'conversationRead':
      return conversationLines(event);
    case 'signingOut':
      return [];
    case 'signedOut':
      return [{ event: 'signed-out', ...endOf(event.end, signedOutSentence(event.end)) }];
    case 'signInPostponed':
      return [
        {
          event: 'waiting',
          ...endOf(event.end, waitingSentence(event.end)),
          retryAt: event.retryAt,
          attempt: event.attempt,
        },
      ];
    case 'waitChanged':
      return [{ event: 'wait-changed', retryAt: event.retryAt, paused: event.paused }];
    case 'listReplaced':
      return contactLines(event.contacts, state);
    case 'contactChanged':
      return [contactLine(event.contact, state)];
    case 'contactRemoved':
      return [{ event: 'contact-removed', handle: event.handle }];
    case 'groupsChanged':
      return [{ event: 'groups', groups: event.groups }];
    case 'privacyChanged':
      return [{ event: 'privacy', ...event.privacy }];
    case 'presenceChanged':
      return [
        {
          event: 'presence',
          handle: event.handle,
          status: event.status,
          name: event.name,
          capabilities: event.capabilities,
        },
      ];
    case 'personalMessageChanged':
      return [{ event: 'personal-message', handle: event.handle, text: event.text, media: event.media?.text ?? null }];
    case 'ownStatusChanged':
      return [ownStatusLine(event.status)];
    case 'ownNameChanged':
      return [ownNameLine(event.name)];
    case 'ownPersonalMessageChanged':
      return [{ event: 'own-personal-message', text: event.text, media: event.media?.text ?? null }];
    case 'ownPhonesChanged':
      return [{ event: 'own-phones', ...event.phones }];
    case 'ownMobilePagesChanged':
      return [{ event: 'own-mobile-pages', ...event.mobilePages }];
    case 'alertReceived':
      return [{ event: 'alert', ...event.alert }];
    case 'alertDismissed':
    case 'decidingChanged':
      return [];
    case 'requestPostponed':
      return [{ event: 'request-postponed', handle: event.handle }];
    case 'profileReceived':
      return [
        { event: 'profile', fields: Object.fromEntries(event.fields.map((field) => [field.name, shownValue(field)])) },
      ];
    case 'mailCounted':
      return [{ event: 'mail', inboxUnread: event.inboxUnread, foldersUnread: event.foldersUnread }];
    case 'mailArrived':
      return [{ event: 'mail-arrived', from: event.from, address: event.address, subject: event.subject }];
    case 'noticeReceived':
      return [{ event: 'notice', ...event.notice }];
    case 'requestFailed':
      return [errorLine(requestFailedSentence(event), null, event)];
  }
}
