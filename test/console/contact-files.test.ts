import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { place } from './place.ts';

const here = place([
  { handle: 'ann@example.com', name: 'Ann' },
  { handle: 'max@example.com', name: 'Max' },
]);

describe('contacts in files', () => {
  it('are written as .ctt, and read by somebody who does not have them all', async () => {
    const path = join(here.folder, 'my contacts.ctt');
    const alice = here.signIn('alice@example.com', 'MSNP11');
    alice.type(`export ${path}\nquit\n`);
    expect(await alice.line({ event: 'exported' })).toEqual({ event: 'exported', file: path, contacts: 2 });
    await alice.line({ event: 'done', command: 'export' });
    expect(await alice.ended()).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('<contact>bob@example.com</contact>\r\n');
    const file = readFileSync(path, 'utf8').replace(
      '<contact>carol@example.com</contact>',
      '<contact>ann@example.com</contact><contact>alice@example.com</contact><contact>nobody</contact>',
    );
    writeFileSync(path, file);

    const max = here.signIn('max@example.com', 'MSNP11');
    max.type(`add bob@example.com\nimport "${path}"\nquit\n`);
    await max.line({ event: 'importing', done: 0, total: 2, failed: 0 });
    await max.line({ event: 'contact', handle: 'ann@example.com', lists: ['FL', 'AL'] });
    await max.line({ event: 'importing', done: 2, total: 2, failed: 0 });
    expect(await max.line({ event: 'imported' })).toEqual({
      event: 'imported',
      end: 'finished',
      added: 2,
      failed: [],
      already: 1,
      invalid: ['nobody'],
    });
    await max.line({ event: 'done', command: 'import' });
    expect(await max.ended()).toBe(0);
  });

  it('are written as a backup that brings names and groups along; whom the server does not know is told', async () => {
    const path = join(here.folder, 'backup.json');
    const alice = here.signIn('alice@example.com', 'MSNP9');
    alice.type(`nickname bob@example.com Bobby\nexport ${path}\nquit\n`);
    expect(await alice.ended()).toBe(0);
    const ann = here.signIn('ann@example.com', 'MSNP9');
    ann.type(`import ${path}\nquit\n`);
    expect(await ann.line({ event: 'imported' })).toMatchObject({
      end: 'finished',
      failed: [
        { handle: 'carol@example.com', code: 205 },
        { handle: 'dave@example.com', code: 205 },
      ],
    });
    expect(await ann.ended()).toBe(0);
    const contacts = ann.lines.filter(({ event, handle }) => event === 'contact' && handle === 'bob@example.com');
    expect(contacts.at(-1)).toMatchObject({ nickname: 'Bobby', groups: ['Friends'] });
    expect(ann.lines.filter(({ event }) => event === 'error')).toEqual([]);
  });

  it('that cannot be read or written are told of', async () => {
    const junk = join(here.folder, 'junk.ctt');
    writeFileSync(junk, '<html></html>');
    const alice = here.signIn('alice@example.com', 'MSNP12');
    const nowhere = join(here.folder, 'missing', 'x.ctt');
    alice.type(`import ${junk}\nimport ${nowhere}\nexport ${nowhere}\nsign-out\nexport ${nowhere}\n`);
    expect((await alice.line({ event: 'error', command: 'import' })).message).toMatch(/no contact list/);
    expect((await alice.line({ event: 'error', command: 'import' })).message).toMatch(/could not be read.*ENOENT/);
    expect((await alice.line({ event: 'error', command: 'export' })).message).toMatch(/could not be written.*ENOENT/);
    await alice.line({ event: 'error', command: 'export', message: 'export: not signed in.' });
  });
});
