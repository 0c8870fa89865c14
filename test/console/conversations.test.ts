import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../shared/model.ts';
import { place } from './place.ts';

const here = place();

describe('two consoles talk', () => {
  it.each<DialectName>(['MSNP2', 'MSNP11'])('%s: chat, say, typing, nudge, invite, leave', async (dialect) => {
    const alice = here.signIn('alice@example.com', dialect);
    await alice.line({ event: 'signed-in' });
    const bob = here.signIn('bob@example.com', dialect);
    await bob.line({ event: 'signed-in' });
    await alice.line({ event: 'presence', handle: 'bob@example.com', status: 'NLN' });

    alice.type('chat bob@example.com Hello,  "Bob" \u{1f600}\n');
    const { conversation } = await alice.line({ event: 'conversation', with: 'bob@example.com' });
    const { id } = await alice.line({ event: 'message', own: true, text: 'Hello,  "Bob" \u{1f600}' });
    await alice.line({ event: 'message-state', conversation, id, state: 'waiting', why: null });
    await alice.line({ event: 'done', command: 'chat' });
    await alice.line({ event: 'message-state', conversation, id, state: 'delivered' });
    const { conversation: bobs } = await bob.line({ event: 'conversation', with: 'alice@example.com' });
    await bob.line({
      event: 'message',
      conversation: bobs,
      from: 'alice@example.com',
      own: false,
      text: 'Hello,  "Bob" \u{1f600}',
      format: null,
    });

    bob.type(`typing alice@example.com\nsay ${String(bobs)} hi\nnudge alice@example.com\nnudge alice@example.com\n`);
    await alice.line({ event: 'typing', conversation, from: 'bob@example.com', typing: true });
    await alice.line({ event: 'message', conversation, from: 'bob@example.com', text: 'hi' });
    await alice.line({ event: 'nudge', conversation, from: 'bob@example.com', own: false });
    await bob.line({ event: 'error', command: 'nudge', message: 'You may not send a nudge that often.' });

    alice.type(`invite ${String(conversation)} carol@example.com\n`);
    await alice.line({ event: 'conversation-notice', notice: 'invitation-failed', handle: 'carol@example.com' });
    alice.type(`leave ${String(conversation)}\nleave ${String(conversation)}\n`);
    await alice.line({ event: 'conversation-closed', conversation });
    await alice.line({ event: 'error', command: 'leave' });
    bob.type('quit\n');
    alice.type('quit\n');
    expect(await bob.ended()).toBe(0);
    expect(await alice.ended()).toBe(0);
  });
});
