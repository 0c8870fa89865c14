import { describe, expect, it } from 'vitest';
import { draftFor, readDraft, withBox } from '../../renderer/sign-in/sign-in-draft.ts';
import { afterBatch } from '../../renderer/state/event-stream.ts';
import { initialAppState } from '../../shared/app.ts';

const account = {
  handle: 'a@example.com',
  status: 'BSY',
  passwordRemembered: true,
  signInAutomatically: false,
} as const;

describe('event batches', () => {
  const snapshot = { sequence: 10, state: initialAppState };
  const count = (inboxUnread: number) => ({ type: 'mailCounted', inboxUnread, foldersUnread: 0 }) as const;

  it('applies what follows the snapshot', () => {
    const next = afterBatch(snapshot, { first: 11, events: [count(1), count(2)] });
    expect(next).toMatchObject({ sequence: 12, state: { messenger: { mailbox: { inboxUnread: 2 } } } });
  });

  it('skips what the snapshot has', () => {
    expect(afterBatch(snapshot, { first: 9, events: [count(8), count(9)] })).toBe(snapshot);
    expect(afterBatch(snapshot, { first: 10, events: [count(8), count(3)] })).toMatchObject({
      sequence: 11,
      state: { messenger: { mailbox: { inboxUnread: 3 } } },
    });
  });

  it('notices a gap', () => {
    expect(afterBatch(snapshot, { first: 12, events: [count(1)] })).toBe('gap');
  });
});

describe('the sign-in form', () => {
  const draft = { ...draftFor(undefined), handle: ' A@Example.com ', password: 'secret' };

  it('ticks the boxes before a ticked one, and unticks those after an unticked one', () => {
    const all = withBox(draft, 'automatically', true);
    expect(all).toMatchObject({ rememberMe: true, rememberPassword: true, automatically: true });
    expect(withBox(draft, 'rememberPassword', true)).toMatchObject({ rememberMe: true, automatically: false });
    expect(withBox(all, 'rememberMe', false)).toMatchObject({
      rememberMe: false,
      rememberPassword: false,
      automatically: false,
    });
    expect(withBox(all, 'rememberPassword', false)).toMatchObject({ rememberMe: true, automatically: false });
    expect(withBox(all, 'automatically', false)).toMatchObject({ rememberMe: true, rememberPassword: true });
  });

  it('asks for an address, then for a password', () => {
    expect(readDraft({ ...draft, handle: 'nobody' }, [])).toEqual({ problem: 'handle' });
    expect(readDraft({ ...draft, password: '' }, [])).toEqual({ problem: 'password' });
  });

  it('signs in with the typed password, or with the remembered one', () => {
    expect(readDraft(draft, [account])).toMatchObject({ signIn: { handle: 'a@example.com', password: 'secret' } });
    expect(readDraft({ ...draft, password: '' }, [account])).toMatchObject({ signIn: { password: null } });
  });

  it('starts with the remembered account and its status', () => {
    expect(draftFor(account)).toMatchObject({ handle: 'a@example.com', status: 'BSY', rememberPassword: true });
  });
});
