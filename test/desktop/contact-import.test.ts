import { describe, expect, it } from 'vitest';
import { ContactImport, type Importer } from '../../electron/messenger/contact-import.ts';
import { done, type RequestResult } from '../../electron/messenger/request-result.ts';
import type { ImportedContact } from '../../electron/storage/contact-files/preview.ts';
import { signedOutState } from '../../shared/model.ts';
import { FakeClock } from '../support/fake-clock.ts';

const refused = (code: number): RequestResult => ({ ok: false, code, detail: `${code}`, kind: 'refused' });
const already: RequestResult = { ok: false, code: null, detail: '', kind: 'already' };

/** A server's answers to one contact after the other, as the messenger tells them. */
function importer(answers: readonly RequestResult[]): Importer {
  let next = 0;
  return {
    state: { ...signedOutState, session: { phase: 'signed-in', handle: 'a@x', dialect: 'MSNP9', server: 's' } },
    addContact: async () => answers[next++] ?? done,
    blockContact: async () => done,
    unblockContact: async () => done,
    copyContact: async () => done,
    createGroup: async () => done,
    setNickname: async () => done,
  };
}

const people = ['one@x.org', 'two@x.org', 'three@x.org'].map(
  (handle): ImportedContact => ({
    handle,
    name: null,
    nickname: null,
    groups: [],
    lists: ['FL'],
    as: 'contact',
    state: 'new',
  }),
);

describe('an import whose server says no', () => {
  it.each([
    ['stops at a full list', [done, refused(210)], { end: 'list-full', added: 1, failed: [] }],
    [
      'goes on after somebody who does not exist',
      [refused(205)],
      { end: 'finished', added: 2, failed: [{ handle: 'one@x.org', code: 205 }] },
    ],
    ['takes who is there meanwhile for added', [done, already], { end: 'finished', added: 3, failed: [] }],
  ] as const)('%s', async (_what, answers, expected) => {
    const clock = new FakeClock();
    const progress: unknown[] = [];
    let over = false;
    const result = new ContactImport(importer(answers), clock, (importing) => progress.push(importing))
      .run(people)
      .finally(() => {
        over = true;
      });
    while (!over) {
      clock.advance(500);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await result).toEqual(expected);
    expect(progress.at(-1)).toEqual({
      done: expected.added + expected.failed.length,
      total: 3,
      failed: expected.failed.length,
    });
  });
});
