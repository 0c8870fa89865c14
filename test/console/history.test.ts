import { join } from 'node:path';
import { expect, it } from 'vitest';
import { place } from './place.ts';

const here = place();

it('answers what was said, in this session and in those before', async () => {
  const profile = join(here.folder, 'alice');
  const bob = here.signIn('bob@example.com', 'MSNP11');
  await bob.line({ event: 'signed-in' });
  const alice = here.signIn('alice@example.com', 'MSNP11', '--profile', profile);
  await alice.line({ event: 'presence', handle: 'bob@example.com' });
  alice.type('chat bob@example.com the grüße of today\n');
  await bob.line({ event: 'message', text: 'the grüße of today' });
  await alice.line({ event: 'message-state', state: 'delivered' });
  alice.type('quit\n');
  expect(await alice.ended()).toBe(0);

  const again = here.signIn('alice@example.com', 'MSNP11', '--profile', profile);
  again.type(
    'history search GRÜSSE\nhistory search grusse today\nhistory search grüße today\nhistory last bob@example.com 1\n',
  );
  expect(await again.line({ event: 'history-found' })).toMatchObject({
    with: 'bob@example.com',
    own: true,
    name: 'Alice',
    text: 'the grüße of today',
  });
  await again.line({ event: 'history-entry', kind: 'message', from: 'alice@example.com', text: 'the grüße of today' });
  await again.line({ event: 'done', command: 'history last' });
  expect(again.lines.filter(({ event }) => event === 'history-found')).toHaveLength(1);

  again.type('history last\nhistory last bob@example.com 0\nhistory last bob@example.com 9999\nhistory search\nquit\n');
  expect(await again.ended()).toBe(0);
  expect(again.lines.filter(({ event }) => event === 'error')).toHaveLength(4);
  expect(again.complaints).toBe('');
});

it('has none without a profile', async () => {
  const alice = here.signIn('alice@example.com', 'MSNP11');
  alice.type('history search anything\nquit\n');
  await alice.line({ event: 'error', command: 'history search' });
  expect(await alice.ended()).toBe(0);
});
