import { describe, expect, it } from 'vitest';
import { contactIn } from '../../shared/address-book.ts';
import { stage } from '../support/messenger-under-test.ts';
import { bobsId, onlineBy, usualList } from '../support/online-by.ts';
import { talk } from '../support/talk.ts';

const second = 1_000;

describe('names that contacts show up with are stored (fact book 20, SBP; 60 section 2)', () => {
  it.each([
    ['MSNP2', 'NLN NLN bob@hotmail.com Bobby', 'REA # bob@hotmail.com Bobby', 'REA # 8 bob@hotmail.com Bobby'],
    ['MSNP9', 'NLN NLN bob@hotmail.com Bobby 0', 'REA # bob@hotmail.com Bobby', 'REA # 8 bob@hotmail.com Bobby'],
    ['MSNP11', 'NLN NLN bob@hotmail.com Bobby 0', `SBP # ${bobsId} MFN Bobby`, `SBP # ${bobsId} MFN Bobby`],
  ] as const)('%s', async (dialect, presence, request, reply) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect, { keepsStoredNames: true });
    connection.send(`${presence}\r\n`);
    await scene.event('presenceChanged');
    scene.clock.advance(second);
    await talk(connection, `C: ${request.replace('#', String(next))}\nS: ${reply.replace('#', String(next))}`);
    await scene.event('contactChanged');
    expect(contactIn(scene.messenger.state.contacts, 'bob@hotmail.com')).toMatchObject({
      storedName: 'Bobby',
      name: 'Bobby',
    });
    // The list has been kept, and the same name once more is no reason to store it again.
    scene.clock.advance(second);
    connection.send(`${presence.replace('NLN NLN', 'NLN BSY')}\r\n`);
    await scene.event('presenceChanged');
    expect(scene.clock.alarms).toBe(1);
  });

  it('not unless the options say so', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP2');
    connection.send('NLN NLN bob@hotmail.com Bobby\r\n');
    await scene.event('presenceChanged');
    expect(scene.clock.alarms).toBe(1);
  });

  it('whoever renames a contact is not overruled by the name that was there', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP2', { keepsStoredNames: true });
    connection.send('NLN NLN bob@hotmail.com Bob\r\n');
    await scene.event('presenceChanged');
    const renamed = scene.messenger.renameContact({ handle: 'bob@hotmail.com', name: 'Robert' });
    await talk(connection, `C: REA ${next} bob@hotmail.com Robert\nS: REA ${next} 8 bob@hotmail.com Robert`);
    await renamed;
    connection.send('NLN BSY bob@hotmail.com Bob\r\n');
    await scene.event('presenceChanged');
    scene.clock.advance(10 * second);
    await scene.idle();
    expect(connection.unread).toBe('');
  });

  it('one a second, the latest name only, nobody who has left, and never again after 800', async () => {
    const scene = await stage();
    const people = ['a', 'b', 'c', 'd'].map((name) => ({
      handle: `${name}@x.example`,
      name,
      lists: ['FL', 'AL'] as const,
    }));
    const { connection, next } = await onlineBy(scene, 'MSNP2', { keepsStoredNames: true }, { ...usualList, people });
    for (const line of ['a@x.example A1', 'b@x.example B1', 'c@x.example C1', 'd@x.example D1', 'a@x.example A2']) {
      connection.send(`NLN NLN ${line}\r\n`);
      await scene.event('presenceChanged');
    }
    connection.send('REM 0 FL 8 b@x.example\r\n');
    await scene.event('contactChanged');
    scene.clock.advance(second);
    await connection.expect(`REA ${next} a@x.example A2\r\n`);
    scene.clock.advance(second - 1);
    await scene.idle();
    expect(connection.unread).toBe('');
    scene.clock.advance(1);
    await talk(connection, `C: REA ${next + 1} c@x.example C1\nS: 800 ${next + 1}`);
    await scene.heard(1);
    connection.send('NLN BSY a@x.example A3\r\n');
    await scene.event('presenceChanged');
    scene.clock.advance(10 * second);
    await scene.idle();
    expect(connection.unread).toBe('');
    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
  });

  it('a name too long to be stored is let be', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP2', { keepsStoredNames: true });
    connection.send(`NLN NLN bob@hotmail.com ${'x'.repeat(200)}\r\n`);
    await scene.event('presenceChanged');
    expect(scene.clock.alarms).toBe(1);
  });

  it('stops with the session', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP2', { keepsStoredNames: true });
    connection.send('NLN NLN bob@hotmail.com Bobby\r\n');
    await scene.event('presenceChanged');
    connection.hangUp();
    await scene.signedOut();
    expect(scene.clock.alarms).toBe(0);
  });
});
