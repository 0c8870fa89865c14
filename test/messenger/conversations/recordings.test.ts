import { describe, expect, it } from 'vitest';
import { readBody } from '../../../electron/protocol/switchboard/bodies.ts';
import type { DialectName } from '../../../shared/model.ts';
import { stage, switchboard } from '../../support/messenger-under-test.ts';
import { onlineBy } from '../../support/online-by.ts';
import { type RecordedEntry, readRecording, recordings } from '../../support/recording.ts';
import { lines, reads, said } from '../../support/switchboard-talk.ts';

const people = {
  people: ['alice', 'bob'].map((who) => ({
    handle: `${who}@example.com`,
    name: who,
    lists: ['FL', 'AL', 'RL'] as const,
  })),
  groups: [],
  askWhenAdded: true,
};

function onSwitchboard(name: string, actor: string): readonly RecordedEntry[] {
  return readRecording(name).filter((entry) => entry.actor === actor && entry.server === 'SB');
}

function dataOf(entries: readonly RecordedEntry[], beginning: string): string {
  const found = entries.find(({ data, dir }) => dir === 'out' && data?.startsWith(beginning))?.data;
  if (found === undefined) throw new Error(`nothing begins with ${beginning}`);
  return found;
}

const payloadOf = (data: string) => Buffer.from(data.slice(data.indexOf('\r\n') + 2));

describe('recorded conversations with an independent server', () => {
  it.each(recordings.filter(({ name }) => name !== 'msnp2'))(
    '$name: alice types, says something and is heard',
    async ({ name, dialect }) => {
      const entries = onSwitchboard(name, 'alice');
      const scene = await stage();
      const { connection: ns, next } = await onlineBy(
        scene,
        dialect as DialectName,
        { handle: 'alice@example.com' },
        people,
      );
      const capabilities = ['MSNP7'].includes(dialect) ? '' : ' 0';
      ns.send(`NLN NLN bob@example.com Bob${capabilities}\r\n`);
      await scene.event('presenceChanged');
      const opening = scene.messenger.openConversation('bob@example.com');
      const id = opening.ok ? opening.conversation : '';
      scene.messenger.tellTyping(id);
      await ns.expect(`XFR ${next} SB\r\n`);
      const [, , , cookie = ''] = dataOf(entries, 'USR').trim().split(' ');
      ns.send(`XFR ${next} SB ${switchboard} CKI ${cookie}\r\n`);
      const board = await scene.accept(switchboard);
      for (const { dir, data } of entries) {
        if (data === undefined) continue;
        if (dir === 'in') {
          board.send(data);
          continue;
        }
        if (data.includes('text/plain')) {
          const body = readBody(payloadOf(data));
          if (body.kind !== 'text') throw new Error('no text');
          await scene.messenger.sendMessage({ conversation: id, text: body.text, format: body.format });
          const sent = await said(board);
          expect(`MSG ${sent.trid} ${sent.acknowledgement}`).toBe(data.split(' ').slice(0, 3).join(' '));
          // Our own words for pitch and family; the same meaning.
          expect(readBody(Buffer.from(sent.payload))).toEqual(body);
        } else await board.expect(data);
      }
      await reads(scene, id, ['me: Hello Bob ☺ [delivered]', 'Bob nudges']);
      expect(await board.end()).toBe('');
    },
  );

  it.each(recordings)('$name: bob is called, hears it, nudges and leaves', async ({ name, dialect }) => {
    const entries = onSwitchboard(name, 'bob');
    const scene = await stage();
    const { connection: ns } = await onlineBy(scene, dialect as DialectName, { handle: 'bob@example.com' }, people);
    const [, , , cookie, session] = dataOf(entries, 'ANS').trim().split(' ');
    ns.send(`RNG ${session} ${switchboard} CKI ${cookie} alice@example.com Alice%20New\r\n`);
    const board = await scene.accept(switchboard);
    let id = '';
    for (const { dir, data } of entries) {
      if (data === undefined) continue;
      if (dir === 'in') {
        board.send(data);
        if (data.includes('text/plain')) id = (await scene.event('conversationOpened')).conversation.id;
        continue;
      }
      if (data.includes('datacast')) {
        await reads(scene, id, ['Alice New: Hello Bob ☺']);
        await scene.messenger.sendNudge(id);
      } else if (data.startsWith('OUT')) {
        expect(lines(scene, id)).toEqual(['Alice New: Hello Bob ☺', 'me nudges [sent]']);
        scene.messenger.closeConversation(id);
      }
      await board.expect(data);
    }
  });
});
