import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppDrafts, isRemembered } from '../../electron/desktop/app-drafts.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import { Drafts } from '../../electron/storage/drafts.ts';
import { type AppEvent, initialAppState } from '../../shared/app.ts';
import type { RememberedAccount } from '../../shared/settings.ts';
import { bob, conversationWith, eve, me } from '../storage/history/spoken.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const remembered: RememberedAccount = {
  handle: me,
  status: 'NLN',
  passwordRemembered: false,
  signInAutomatically: false,
};

function signedIn(handle = me): AppEvent {
  return {
    type: 'signedIn',
    handle,
    name: 'Me',
    status: 'NLN',
    verified: true,
    dialect: 'MSNP12',
    server: 'ns.example.com:1863',
  };
}

function opened(id: string, ...people: Parameters<typeof conversationWith>[1][]): AppEvent {
  return { type: 'conversationOpened', conversation: conversationWith(id, ...people) };
}

function closed(conversation: string): AppEvent {
  return { type: 'conversationClosed', conversation };
}

function signedOut(reason: 'requested' | 'signed-in-elsewhere'): AppEvent {
  return { type: 'signedOut', end: { reason, code: null, detail: null } };
}

/** One run of the program in that folder, with somebody signed in. */
function run(folder = join(temporaryFolder(), 'drafts'), accounts: readonly RememberedAccount[] = [remembered]) {
  const stream = new EventStream({ ...initialAppState, accounts });
  // As for those who keep no history.
  const onDisk = (account: string) => isRemembered(stream.state, account);
  const drafts = new Drafts({ folder, onDisk, onProblem: () => undefined });
  const app = new AppDrafts(stream, drafts);
  onTestFinished(() => drafts.flush());
  const happen = (...events: readonly AppEvent[]) => {
    for (const event of events) stream.publish(event);
  };
  happen(signedIn());
  const draft = (conversation: string) => stream.state.drafts[conversation] ?? '';
  return { folder, stream, drafts, app, happen, draft };
}

describe('what is typed and not sent', () => {
  it('is in the next conversation with that person, whatever became of the one before', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'are you' });
    app.keep({ conversation: '1', text: 'are you there' });
    expect(draft('1')).toBe('are you there');
    happen(closed('1'));
    expect(draft('1')).toBe('');
    happen(opened('2', eve), opened('3', bob));
    expect(draft('2')).toBe('');
    expect(draft('3')).toBe('are you there');
  });

  it('is there after the program has ended', () => {
    const first = run();
    first.happen(opened('1', bob));
    first.app.keep({ conversation: '1', text: 'are you there' });
    first.happen({ type: 'signingOut' }, signedOut('requested'));
    first.app.end();
    const second = run(first.folder);
    second.happen(opened('2', bob));
    expect(second.draft('2')).toBe('are you there');
  });

  it('is forgotten when it was sent; what was begun since is not', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob), opened('2', eve));
    app.keep({ conversation: '1', text: 'one' });
    app.sent({ conversation: '1', text: 'one' });
    app.keep({ conversation: '2', text: 'two' });
    app.keep({ conversation: '2', text: 'three' });
    app.sent({ conversation: '2', text: 'two' });
    happen(closed('1'), closed('2'), opened('3', bob), opened('4', eve));
    expect(draft('3')).toBe('');
    expect(draft('4')).toBe('three');
  });

  it('is forgotten when it was emptied', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'one' });
    app.keep({ conversation: '1', text: '' });
    happen(closed('1'), opened('2', bob));
    expect(draft('2')).toBe('');
  });

  it('of a conversation that others joined goes back to whom it was begun with, and does not come twice', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob), { type: 'participantJoined', conversation: '1', participant: eve });
    app.keep({ conversation: '1', text: 'hello you two' });
    happen(opened('2', bob));
    expect(draft('2')).toBe('');
    happen(closed('2'), closed('1'), opened('3', bob));
    expect(draft('3')).toBe('hello you two');
  });

  it('of a conversation that began with several lasts as long as that', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob, eve));
    app.keep({ conversation: '1', text: 'hello all' });
    expect(draft('1')).toBe('hello all');
    happen(closed('1'), opened('2', bob, eve), opened('3', bob));
    expect([draft('2'), draft('3')]).toEqual(['', '']);
  });

  it('is nothing where there is no such conversation', () => {
    const { app, happen, draft, stream } = run();
    app.keep({ conversation: 'constructor', text: 'x' });
    happen(opened('1', bob), closed('1'));
    app.keep({ conversation: '1', text: 'too late' });
    expect(stream.state.drafts).toEqual({});
    happen(opened('2', bob));
    expect(draft('2')).toBe('');
  });

  it('belongs to the account that wrote it', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'mine' });
    happen(closed('1'), signedOut('requested'), signedIn('other@example.com'), opened('2', bob));
    expect(draft('2')).toBe('');
    happen(closed('2'), signedOut('requested'), signedIn(), opened('3', bob));
    expect(draft('3')).toBe('mine');
  });

  it('is kept of what a remembered account goes on typing after it has signed out', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob), signedOut('requested'));
    app.keep({ conversation: '1', text: 'for later' });
    happen(closed('1'), signedIn(), opened('2', bob));
    expect(draft('2')).toBe('for later');
  });

  it('is nobody’s while a recorded session is shown', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'mine' });
    happen(closed('1'), signedOut('requested'), {
      type: 'replayChanged',
      replay: { file: 'x.jsonl', position: 0, total: 1, paused: false },
    });
    happen(signedIn(), opened('2', bob));
    expect(draft('2')).toBe('');
    app.keep({ conversation: '2', text: 'into the past' });
    happen(closed('2'), signedOut('requested'), { type: 'replayChanged', replay: null });
    happen(signedIn(), opened('3', bob));
    expect(draft('3')).toBe('mine');
  });
});

describe('an account that is not to be remembered', () => {
  it.each<[string, readonly AppEvent[]]>([
    ['signs out', [{ type: 'signingOut' }, signedOut('requested')]],
    ['gives up waiting for a connection', [signedOut('requested')]],
  ])('leaves nothing behind when its user %s', (_what, events) => {
    const { app, happen, draft, folder } = run(undefined, []);
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'secret' });
    happen(...events);
    app.keep({ conversation: '1', text: 'still typing' });
    expect(draft('1')).toBe('still typing');
    app.end();
    const next = run(folder, []);
    next.happen(opened('2', bob));
    expect(next.draft('2')).toBe('');
  });

  it('keeps it when the server ended the session, until the program ends', () => {
    const { app, happen, draft, folder } = run(undefined, []);
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'where was I' });
    happen(closed('1'), signedOut('signed-in-elsewhere'), signedIn(), opened('2', bob));
    expect(draft('2')).toBe('where was I');
    app.end();
    const next = run(folder);
    next.happen(opened('3', bob));
    expect(next.draft('3')).toBe('');
  });

  it('has nothing on the disk of a program that is killed, until it is to be remembered, and again when it is not', () => {
    const { app, drafts, happen, folder } = run(undefined, []);
    const afterKill = () => {
      const next = run(folder);
      next.happen(opened('2', bob));
      return next.draft('2');
    };
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'secret' });
    drafts.flush();
    expect(afterKill()).toBe('');
    happen({ type: 'accountsChanged', accounts: [remembered] });
    expect(afterKill()).toBe('secret');
    happen({ type: 'accountsChanged', accounts: [] });
    expect(afterKill()).toBe('');
  });

  it('is one that is forgotten later, too', () => {
    const { app, happen, draft } = run();
    happen(opened('1', bob));
    app.keep({ conversation: '1', text: 'mine' });
    happen({ type: 'accountsChanged', accounts: [] }, closed('1'), opened('2', bob));
    // It is at work still.
    expect(draft('2')).toBe('mine');
    happen(
      closed('2'),
      { type: 'accountsChanged', accounts: [remembered] },
      signedOut('requested'),
      { type: 'accountsChanged', accounts: [] },
      signedIn(),
      opened('3', bob),
    );
    expect(draft('3')).toBe('');
  });
});
