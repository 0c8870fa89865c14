import { describe, expect, it } from 'vitest';
import { contactIn } from '../../shared/address-book.ts';
import { shownName } from '../../shared/shown-name.ts';
import { alice, type Stage, stage } from '../support/messenger-under-test.ts';
import { onlineBy, usualList } from '../support/online-by.ts';

const bob = 'bob@hotmail.com';

function called(scene: Stage): string {
  const contact = contactIn(scene.messenger.state.contacts, bob);
  return contact === undefined ? 'nobody' : shownName(contact);
}

describe('nicknames', () => {
  it('are shown before any name, told to nobody, and outlast session and dialect', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP8');
    expect(called(scene)).toBe('Bob');
    expect(await scene.messenger.setNickname({ handle: 'BOB@hotmail.com', nickname: ' Bobby\n ' })).toEqual({
      ok: true,
    });
    expect(called(scene)).toBe('Bobby');
    connection.send(`NLN BSY ${bob} Robert 0\r\n`);
    await scene.event('presenceChanged');
    connection.send(`BPR 8 ${bob} PHM 5\r\n`);
    await scene.event('contactChanged');
    expect(called(scene)).toBe('Bobby');
    expect(contactIn(scene.messenger.state.contacts, bob)).toMatchObject({
      name: 'Robert',
      storedName: 'Bob',
      nickname: 'Bobby',
    });
    expect(connection.unread).toBe('');
    await onlineBy(scene, 'MSNP11');
    expect(called(scene)).toBe('Bobby');
    expect(scene.nicknames.load('alice@hotmail.com')).toEqual({ [bob]: 'Bobby' });
  });

  it('are there although the list comes from the cache', async () => {
    const scene = await stage();
    await onlineBy(scene, 'MSNP8');
    await scene.messenger.setNickname({ handle: bob, nickname: 'Bobby' });
    const kept = scene.listCache.load('alice@hotmail.com|MSNP8|10.0.0.1:1863');
    expect(kept?.contacts.find(({ handle }) => handle === bob)?.nickname).toBeNull();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP8' });
    const connection = await scene.accept();
    for (const reply of [
      'VER 1 MSNP8',
      'CVR 2 1 1 1 http://a http://b',
      'USR 3 TWN S x',
      'USR 4 OK alice@hotmail.com Alice 1 0',
      'SYN 5 7',
      'CHG 6 NLN 0',
    ]) {
      await connection.line();
      connection.send(`${reply}\r\n`);
    }
    await scene.event('signedIn');
    expect(called(scene)).toBe('Bobby');
  });

  it('go when empty', async () => {
    const scene = await stage();
    await onlineBy(scene, 'MSNP2', {}, usualList);
    await scene.messenger.setNickname({ handle: bob, nickname: 'Bobby' });
    expect(await scene.messenger.setNickname({ handle: bob, nickname: ' ' })).toEqual({ ok: true });
    expect(called(scene)).toBe('Bob');
    expect(scene.nicknames.load('alice@hotmail.com')).toEqual({});
  });
});
