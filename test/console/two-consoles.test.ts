import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../shared/model.ts';
import { ofAlice, ofBob, place } from './place.ts';

const here = place();

/** From MSNP7 to 9 "Other Contacts" is a group of its own, with the number 0 (fact book 60 section 3). */
describe.each<{ dialect: DialectName; groups: number; ofBob: string[]; ofCarol: string[] }>([
  { dialect: 'MSNP2', groups: 0, ofBob: [], ofCarol: [] },
  { dialect: 'MSNP7', groups: 3, ofBob: ['Friends'], ofCarol: ['Other Contacts'] },
  { dialect: 'MSNP8', groups: 3, ofBob: ['Friends'], ofCarol: ['Other Contacts'] },
  { dialect: 'MSNP10', groups: 2, ofBob: ['Friends'], ofCarol: [] },
  { dialect: 'MSNP11', groups: 2, ofBob: ['Friends'], ofCarol: [] },
  { dialect: 'MSNP12', groups: 2, ofBob: ['Friends'], ofCarol: [] },
])('two consoles, $dialect', ({ dialect, groups, ...groupsOf }) => {
  it('see their lists, and each other change', async () => {
    const alice = here.signIn('alice@example.com', dialect);
    expect(await alice.line({ event: 'signed-in' })).toEqual({
      event: 'signed-in',
      handle: 'alice@example.com',
      name: 'Alice',
      dialect,
      contacts: 2,
      groups,
    });
    const steps = alice.lines.filter(({ event }) => event === 'signing-in').map(({ step }) => step);
    expect([steps[0], ...steps.slice(-3)]).toEqual(['resolving', 'authenticating', 'synchronising', 'going-online']);
    expect(alice.lines.filter(({ event }) => event === 'contact')).toEqual([
      {
        event: 'contact',
        handle: 'bob@example.com',
        name: 'Bob',
        lists: ['FL', 'AL', 'RL'],
        groups: groupsOf.ofBob,
      },
      { event: 'contact', handle: 'carol@example.com', name: 'Carol', lists: ['FL', 'AL'], groups: groupsOf.ofCarol },
      { event: 'contact', handle: 'dave@example.com', name: 'Dave', lists: ['BL'], groups: [] },
    ]);

    const bob = here.signIn('bob@example.com', dialect, '--status', 'BSY');
    await bob.line({ event: 'signed-in', ...ofBob });
    expect(await bob.line({ event: 'presence', ...ofAlice })).toMatchObject({ status: 'NLN', name: 'Alice' });
    expect(await alice.line({ event: 'presence', ...ofBob })).toMatchObject({ status: 'BSY', name: 'Bob' });

    bob.type('status AWY\n');
    await bob.line({ event: 'own-status', status: 'AWY' });
    await alice.line({ event: 'presence', ...ofBob, status: 'AWY' });

    bob.type('name Bob the \u{1f477} & co\n');
    await bob.line({ event: 'own-name', name: 'Bob the \u{1f477} & co' });
    await alice.line({ event: 'presence', ...ofBob, name: 'Bob the \u{1f477} & co' });
    bob.type('name Bob\n');
    await bob.line({ event: 'own-name', name: 'Bob' });

    bob.type('status HDN\n');
    await alice.line({ event: 'presence', ...ofBob, status: 'FLN' });
    bob.type('status NLN\nquit\n');
    await alice.line({ event: 'presence', ...ofBob, status: 'NLN' });
    expect(await bob.ended()).toBe(0);
    expect(bob.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'requested', code: null });
    await alice.line({ event: 'presence', ...ofBob, status: 'FLN' });

    alice.endInput();
    expect(await alice.ended()).toBe(0);
    expect(alice.complaints).toBe('');
  });
});

describe('two consoles', () => {
  it.each<DialectName>(['MSNP11', 'MSNP12'])('says and hears personal messages and songs in %s', async (dialect) => {
    const alice = here.signIn('alice@example.com', dialect);
    await alice.line({ event: 'signed-in' });
    alice.type('psm J\u2019ai <b>faim</b> & soif\n');
    await alice.line({ event: 'own-personal-message', text: 'J\u2019ai <b>faim</b> & soif', media: null });
    const bob = here.signIn('bob@example.com', dialect);
    await bob.line({ event: 'personal-message', ...ofAlice, text: 'J\u2019ai <b>faim</b> & soif', media: null });
    alice.type('media ABBA - Waterloo\n');
    await bob.line({ event: 'personal-message', ...ofAlice, media: 'ABBA - Waterloo' });
    alice.type('media off\npsm\n');
    await bob.line({ event: 'personal-message', ...ofAlice, text: '', media: null });
  });

  it('is told when the account is used elsewhere, and stays for state and quit', async () => {
    const first = here.signIn('alice@example.com', 'MSNP11');
    await first.line({ event: 'signed-in' });
    const second = here.signIn('alice@example.com', 'MSNP7');
    const end = await first.line({ event: 'signed-out' });
    expect(end).toMatchObject({ reason: 'signed-in-elsewhere', code: null });
    expect(end.message).toMatch(/another place/);
    await second.line({ event: 'signed-in' });
    first.type('psm hello\nstate\nquit\n');
    await first.line({ event: 'error', message: 'psm: not signed in.' });
    await first.line({ event: 'state' });
    expect(await first.ended()).toBe(0);
  });
});
