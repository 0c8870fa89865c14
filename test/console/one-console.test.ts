import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { place } from './place.ts';

const here = place();

describe('a console', () => {
  it('has no personal message below MSNP11, says so, and goes on', async () => {
    const alice = here.signIn('alice@example.com', 'MSNP8');
    alice.type('psm hello\nmedia A - B\nstatus BRB\n');
    const psm = 'MSNP8 has no personal messages; they came with MSNP11.';
    expect(await alice.line({ event: 'error', command: 'psm' })).toMatchObject({ message: psm });
    const media = 'MSNP8 shows nobody what plays; that came with MSNP11.';
    expect(await alice.line({ event: 'error', command: 'media' })).toMatchObject({ message: media });
    await alice.line({ event: 'own-status', status: 'BRB' });
  });

  it('answers bad commands with an error and goes on', async () => {
    const alice = here.signIn('alice@example.com', 'MSNP11');
    alice.type('dance\nstatus FLN\r\n\n');
    expect((await alice.line({ event: 'error' })).message).toContain('"dance"');
    expect((await alice.line({ event: 'error' })).message).toContain('status CODE');
    alice.type(`name ${'x'.repeat(500)}\nstatus PHN\n`);
    expect((await alice.line({ event: 'error' })).message).toBe('name: that is too long.');
    await alice.line({ event: 'own-status', status: 'PHN' });
    await alice.line({ event: 'done', command: 'status' });
    alice.type('retry\n');
    await alice.line({ event: 'error', command: 'retry', message: 'retry: there is no wait to cut short.' });
  });

  it('carries out what was typed before it was signed in, in order, then quits', async () => {
    const alice = here.signIn('alice@example.com', 'MSNP11');
    alice.type('status BSY\npsm early\nstate\nquit\nstatus NLN\n');
    alice.endInput();
    expect(await alice.ended()).toBe(0);
    const after = alice.lines.slice(alice.lines.findIndex(({ event }) => event === 'signed-in'));
    const told = ['own-status', 'own-personal-message', 'state', 'signed-out'];
    const order = after.filter(({ event }) => told.includes(event));
    expect(order.slice(-4)).toMatchObject([
      { event: 'own-status', status: 'BSY' },
      { event: 'own-personal-message', text: 'early' },
      { event: 'state' },
      { event: 'signed-out', reason: 'requested' },
    ]);
  });

  it('prints the whole state, then and after signing out, and no secret', async () => {
    const alice = here.signIn('alice@example.com', 'MSNP12', '--status', 'LUN');
    const profile = await alice.line({ event: 'profile' });
    expect(profile.fields).toMatchObject({ MSPAuth: '[hidden]', LoginTime: expect.stringMatching(/^\d+$/) });
    alice.type('state\nsign-out\nstate\nstatus NLN\n');
    expect(await alice.line({ event: 'state' })).toMatchObject({
      session: {
        phase: 'signed-in',
        handle: 'alice@example.com',
        dialect: 'MSNP12',
        server: here.service.notification,
      },
      me: { handle: 'alice@example.com', name: 'Alice', status: 'LUN' },
      contacts: {
        'bob@example.com': { lists: ['FL', 'AL', 'RL'] },
        'carol@example.com': {},
        'dave@example.com': { lists: ['BL'] },
      },
      groups: [{ name: 'Friends' }, { name: 'Work' }],
      privacy: { askWhenAdded: true, othersAllowed: true },
      mailbox: { inboxUnread: 0, foldersUnread: 0 },
    });
    expect(await alice.line({ event: 'signed-out' })).toMatchObject({ reason: 'requested', code: null });
    expect(await alice.line({ event: 'state' })).toMatchObject({ session: { phase: 'signed-out' }, me: null });
    expect((await alice.line({ event: 'error' })).message).toBe('status: not signed in.');
    alice.endInput();
    expect(await alice.ended()).toBe(0);
  });

  it('signs in over https with a certificate nobody vouches for, when told to', async () => {
    const careful = here.signIn('alice@example.com', 'MSNP11', '--nexus', here.service.nexusTls);
    expect(await careful.ended()).toBe(3);
    expect(careful.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'passport-unavailable' });
    const trusting = here.signIn('alice@example.com', 'MSNP11', '--nexus', here.service.nexusTls, '--insecure-tls');
    await trusting.line({ event: 'signed-in' });
  });

  it('offers what the original client offered, when told to', async () => {
    const trace = join(here.folder, 'offer.jsonl');
    const alice = here.signIn('alice@example.com', 'MSNP10', '--offer-original', '--trace', trace);
    expect((await alice.line({ event: 'signed-in' })).dialect).toBe('MSNP10');
    expect(readFileSync(trace, 'utf8')).toContain('"data":"VER 1 MSNP10 MSNP9 CVR0\\r\\n"');
  });

  it('keeps the contact list and the personal message in a profile', async () => {
    const profile = join(here.folder, 'profile');
    const first = here.signIn('alice@example.com', 'MSNP11', '--profile', profile);
    first.type('psm kept\nnickname bob@example.com Bobby\nquit\n');
    expect(await first.ended()).toBe(0);
    expect(readdirSync(profile).sort()).toEqual(['lists', 'nicknames', 'own-words']);
    const trace = join(here.folder, 'again.jsonl');
    const again = here.signIn('alice@example.com', 'MSNP11', '--profile', profile, '--trace', trace);
    expect(await again.line({ event: 'signed-in' })).toMatchObject({ contacts: 2, groups: 2 });
    await again.line({ event: 'own-personal-message', text: 'kept' });
    // The server had nothing new to say, so the list came from the profile.
    expect(readFileSync(trace, 'utf8')).not.toContain('"data":"LST ');
    expect(again.lines.filter(({ event }) => event === 'contact')).toMatchObject([{ nickname: 'Bobby' }, {}, {}]);
  });

  it('ends when nobody reads its output, or a signal says so', async () => {
    const unread = here.signIn('alice@example.com', 'MSNP11');
    await unread.line({ event: 'signed-in' });
    unread.stopReading();
    unread.type('state\n');
    expect(await unread.ended()).toBe(0);
    const stopped = here.signIn('bob@example.com', 'MSNP11');
    await stopped.line({ event: 'signed-in' });
    stopped.signal('SIGTERM');
    await stopped.line({ event: 'signed-out', reason: 'requested' });
    expect(await stopped.ended()).toBe(0);
  });
});
