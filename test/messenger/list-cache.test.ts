import { describe, expect, it } from 'vitest';
import { type CachedList, type ListCache, memoryListCache } from '../../electron/storage/list-cache.ts';
import { alice, sketch, stage } from '../support/messenger-under-test.ts';
import {
  msnp2List,
  msnp2Online,
  msnp2Welcome,
  msnp11Stamps,
  msnp11Welcome,
  onlineByMsnp2,
  onlineByMsnp11,
  talk,
} from '../support/talk.ts';

const msnp2Account = 'alice@hotmail.com|MSNP2|10.0.0.1:1863';
const msnp11Account = 'alice@hotmail.com|MSNP11|10.0.0.1:1863';

function watchedCache(): { readonly cache: ListCache; readonly saved: readonly CachedList[] } {
  const saved: CachedList[] = [];
  return { saved, cache: { load: () => null, save: (_account, list) => saved.push(list), clear: () => undefined } };
}

describe('the list between sessions (fact book 60 section 6)', () => {
  it('MSNP11: "same stamps" gives the same list, groups, privacy and name', async () => {
    const cache = memoryListCache();
    const first = await stage(cache);
    const connection = await onlineByMsnp11(first);
    await talk(connection, 'S: ILN 7 BSY bob@hotmail.com Bobby 1073791084\nS: UBX bob@hotmail.com 0');
    await first.event('presenceChanged');
    const before = first.messenger.state;
    const second = await stage(cache);
    second.passport.answer = async () => 't=1';
    second.messenger.signIn(alice);
    await talk(
      await second.accept(),
      `${msnp11Welcome}
       C: SYN 5 ${msnp11Stamps}
       S: SYN 5 ${msnp11Stamps}
       C: GCF 6 Shields.xml
       C: CHG 7 NLN 1073774628
       S: CHG 7 NLN 1073774628`,
    );
    expect((await second.event('signedIn')).name).toBe('Alice in Wonderland');
    const after = second.messenger.state;
    // Presence is not kept, nor the name that went with it.
    expect(sketch(before)[0]).toBe('bob@hotmail.com Bobby (Bob) FL+AL+RL [Friends] BSY');
    expect(sketch(after)).toEqual([
      'bob@hotmail.com Bob FL+AL+RL [Friends] FLN',
      'eve@hotmail.com eve@hotmail.com RL [] FLN',
    ]);
    expect(after.groups).toEqual(before.groups);
    expect(after.privacy).toEqual(before.privacy);
  });

  it('MSNP11: counts although the stamps are the same: the data counts', async () => {
    const cache = memoryListCache();
    await onlineByMsnp11(await stage(cache));
    const scene = await stage(cache);
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn(alice);
    await talk(
      await scene.accept(),
      `${msnp11Welcome}
       C: SYN 5 ${msnp11Stamps}
       S: SYN 5 ${msnp11Stamps} 1 0
       S: LST N=carol@hotmail.com F=Carol C=68d9b465-00d2-4a34-b916-e08d118152ff 3
       C: GCF 6 Shields.xml
       C: CHG 7 NLN 1073774628
       S: CHG 7 NLN 1073774628`,
    );
    await scene.event('signedIn');
    expect(sketch(scene.messenger.state)).toEqual(['carol@hotmail.com Carol FL+AL [] FLN']);
    expect(scene.messenger.state.groups).toEqual([]);
  });

  it('MSNP11: an own edit is in the kept list, with the stamps of SYN', async () => {
    const cache = memoryListCache();
    const scene = await stage(cache);
    const connection = await onlineByMsnp11(scene);
    const added = scene.messenger.request({
      command: 'ADC',
      list: 'BL',
      handle: 'mallory@hotmail.com',
      name: null,
      id: null,
      group: null,
    });
    await talk(connection, 'C: ADC 8 BL N=mallory@hotmail.com\nS: ADC 8 BL N=mallory@hotmail.com');
    await added;
    scene.clock.advance(1_000);
    const kept = cache.load(msnp11Account);
    expect(kept?.listVersion).toBe(msnp11Stamps.split(' ')[0]);
    expect(kept?.contacts.map(({ handle }) => handle)).toEqual([
      'bob@hotmail.com',
      'eve@hotmail.com',
      'mallory@hotmail.com',
    ]);
  });

  it('MSNP2: "same version" gives the kept list; the version follows every change', async () => {
    const cache = memoryListCache();
    const scene = await stage(cache);
    const connection = await onlineByMsnp2(scene);
    await talk(connection, 'S: ADD 0 RL 8 carol@hotmail.com Carol\nS: ADD 0 RL 9 dave@hotmail.com Dave');
    await scene.event('contactChanged');
    await scene.event('contactChanged');
    scene.clock.advance(1_000);
    const second = await stage(cache);
    second.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await second.accept(), `${msnp2Welcome}C: SYN 5 9\nS: SYN 5 9\n${msnp2Online}`);
    await second.event('signedIn');
    expect(sketch(second.messenger.state)).toEqual([
      'bob@hotmail.com Bob FL+AL+RL [] FLN',
      'carol@hotmail.com Carol RL [] FLN',
      'dave@hotmail.com Dave RL [] FLN',
    ]);
  });

  it('MSNP2: a list that comes although the version is the same replaces the kept one and keeps presence', async () => {
    const cache = memoryListCache();
    await onlineByMsnp2(await stage(cache));
    const scene = await stage(cache);
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, `${msnp2Welcome}C: SYN 5 7\nS: SYN 5 7\n${msnp2Online}S: ILN 6 AWY bob@hotmail.com Bobby`);
    await scene.event('presenceChanged');
    await talk(
      connection,
      `S: LST 5 FL 7 1 2 bob@hotmail.com Bob
       S: LST 5 FL 7 2 2 carol@hotmail.com Carol
       S: LST 5 AL 7 0 0
       S: LST 5 BL 7 0 0
       S: LST 5 RL 7 0 0`,
    );
    await scene.event('listReplaced');
    expect(sketch(scene.messenger.state)).toEqual([
      'bob@hotmail.com Bobby (Bob) FL [] AWY',
      'carol@hotmail.com Carol FL [] FLN',
    ]);
  });

  it.each([
    ['a version was missed', 'ADD 0 RL 12 carol@hotmail.com Carol'],
    ['the version went back', 'ADD 0 RL 3 carol@hotmail.com Carol'],
  ])('MSNP2: when %s, nothing is kept and everything asked for', async (_why, line) => {
    const cache = memoryListCache();
    const scene = await stage(cache);
    const connection = await onlineByMsnp2(scene);
    connection.send(`${line}\r\n`);
    await scene.event('contactChanged');
    expect(cache.load(msnp2Account)).toBeNull();
    // A later change does not bring it back.
    connection.send('ADD 0 RL 13 dave@hotmail.com Dave\r\n');
    await scene.event('contactChanged');
    expect(cache.load(msnp2Account)).toBeNull();
  });

  it('a server that hangs up over the stamps is asked for everything the next time', async () => {
    const cache = memoryListCache();
    await onlineByMsnp2(await stage(cache));
    const scene = await stage(cache);
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, `${msnp2Welcome}C: SYN 5 7`);
    connection.hangUp();
    await scene.signedOut();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), `${msnp2Welcome}C: SYN 5 0`);
  });

  it.each([
    ['an empty version', { listVersion: '', settingsVersion: null }],
    ['words for a version', { listVersion: '7 8', settingsVersion: null }],
  ])('stamps that make no sense are not sent: %s', async (_what, stamps) => {
    const cache = memoryListCache();
    await onlineByMsnp2(await stage(cache));
    const good = cache.load(msnp2Account);
    if (good === null) throw new Error('nothing kept');
    cache.save(msnp2Account, { ...good, ...stamps });
    const scene = await stage(cache);
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), `${msnp2Welcome}${msnp2List}${msnp2Online}`);
    await scene.event('signedIn');
  });

  it('MSNP11 with only one stamp kept sends none', async () => {
    const cache = memoryListCache();
    await onlineByMsnp11(await stage(cache));
    const good = cache.load(msnp11Account);
    if (good === null) throw new Error('nothing kept');
    cache.save(msnp11Account, { ...good, settingsVersion: null });
    const scene = await stage(cache);
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn(alice);
    await talk(await scene.accept(), `${msnp11Welcome}C: SYN 5 0 0`);
  });

  it('is kept when it is complete, and soon after changes, all of them at once', async () => {
    const { cache, saved } = watchedCache();
    const scene = await stage(cache);
    const connection = await onlineByMsnp11(scene);
    expect(saved.map(({ contacts }) => contacts.length)).toEqual([2]);
    await talk(connection, 'S: NLN BSY bob@hotmail.com Bob 0\nS: BPR bob@hotmail.com PHM 555%200100');
    await talk(connection, 'S: BPR bob@hotmail.com PHH 555%200101');
    await scene.event('contactChanged');
    await scene.event('contactChanged');
    scene.clock.advance(999);
    expect(saved).toHaveLength(1);
    scene.clock.advance(1);
    expect(saved).toHaveLength(2);
    expect(saved[1]?.contacts[0]).toMatchObject({ status: 'FLN', phones: { mobile: '555 0100', home: '555 0101' } });
    scene.clock.advance(5_000);
    expect(saved).toHaveLength(2);
  });

  it('is kept at once when the session ends', async () => {
    const { cache, saved } = watchedCache();
    const scene = await stage(cache);
    const connection = await onlineByMsnp11(scene);
    await talk(connection, 'S: BPR bob@hotmail.com PHM 555%200100');
    await scene.event('contactChanged');
    connection.hangUp();
    await scene.event('signedOut');
    expect(saved.map(({ contacts }) => contacts[0]?.phones.mobile)).toEqual(['', '555 0100']);
  });

  it('is never kept in halves: a change is kept before a list begins that nobody asked for', async () => {
    const { cache, saved } = watchedCache();
    await onlineByMsnp2(await stage(cache));
    const [whole] = saved;
    if (whole === undefined) throw new Error('nothing kept');
    const scene = await stage({ ...cache, load: () => whole });
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(
      connection,
      `${msnp2Welcome}C: SYN 5 7\nS: SYN 5 7\n${msnp2Online}S: ADD 0 RL 8 carol@hotmail.com Carol`,
    );
    await scene.event('contactChanged');
    const heard = scene.trace.filter((entry) => 'dir' in entry && entry.dir === 'in').length;
    await talk(connection, 'S: LST 5 FL 8 1 2 bob@hotmail.com Bob');
    await scene.heard(heard + 1);
    scene.clock.advance(1_000);
    expect(saved.slice(1).map(({ contacts }) => contacts.map(({ handle }) => handle))).toEqual([
      ['bob@hotmail.com', 'carol@hotmail.com'],
    ]);
  });
});
