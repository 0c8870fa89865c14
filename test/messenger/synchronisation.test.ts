import { describe, expect, it } from 'vitest';
import { contactIn, everybody } from '../../shared/address-book.ts';
import type { DialectName } from '../../shared/model.ts';
import { alice, sketch, stage } from '../support/messenger-under-test.ts';
import { msnp2Welcome, msnp11Welcome, talk } from '../support/talk.ts';

/** USR OK for dialects whose welcome differs only in names. */
function md5Welcome(dialect: DialectName, offered: string, userOk: string): string {
  return msnp2Welcome
    .replace('VER 1 MSNP2 CVR0', `VER 1 ${offered} CVR0`)
    .replace('VER 1 MSNP2', `VER 1 ${dialect}`)
    .replace('OK alice@hotmail.com Alice', userOk);
}

const msnp7Welcome = md5Welcome('MSNP7', 'MSNP7 MSNP6 MSNP5 MSNP4', 'OK alice@hotmail.com Alice 1');
const msnp5Welcome = md5Welcome('MSNP5', 'MSNP5 MSNP4', 'OK alice@hotmail.com Alice');
const msnp8Welcome = msnp11Welcome
  .replace('MSNP11 MSNP10', 'MSNP8')
  .replace('VER 1 MSNP11', 'VER 1 MSNP8')
  .replace('7.0.0777 MSMSGS', '5.0.0544 MSMSGS')
  .replace('OK alice@hotmail.com 1 0', 'OK alice@hotmail.com Alice 1 0');

async function synchronise(ceiling: DialectName, dialogue: string) {
  const scene = await stage();
  scene.passport.answer = async () => 't=1';
  scene.messenger.signIn({ ...alice, ceiling });
  const connection = await scene.accept();
  await talk(connection, dialogue);
  return { scene, connection };
}

describe('where the list ends (fact book 20, SYN, facts and traps)', () => {
  it('four empty lists', async () => {
    const { scene } = await synchronise(
      'MSNP2',
      `${msnp2Welcome}
       C: SYN 5 0
       S: SYN 5 1
       S: LST 5 FL 1 0 0
       S: LST 5 AL 1 0 0
       S: LST 5 BL 1 0 0
       S: LST 5 RL 1 0 0
       C: CHG 6 NLN
       S: CHG 6 NLN`,
    );
    await scene.event('signedIn');
    expect(scene.messenger.state.contacts).toEqual([]);
  });

  it('nobody and no group: the settings come after the end', async () => {
    const { scene, connection } = await synchronise(
      'MSNP11',
      `${msnp11Welcome}
       C: SYN 5 0 0
       S: SYN 5 2005-10-02T09:17:45.4130000-07:00 2005-09-28T17:18:18.6400000-07:00 0 0
       S: GTC N
       S: BLP BL
       S: PRP MFN Alice%20B.
       S: PRP PHM 555%200100
       C: GCF 6 Shields.xml
       C: CHG 7 NLN 1073774628`,
    );
    connection.send('CHG 7 NLN 1073774628\r\n');
    expect((await scene.event('signedIn')).name).toBe('Alice B.');
    expect(scene.messenger.state.privacy).toEqual({ askWhenAdded: false, othersAllowed: false });
    expect(scene.messenger.state.me?.phones).toEqual({ home: '', work: '', mobile: '555 0100' });
  });

  it('MSNP8: BPR after the last person is still about them', async () => {
    const { scene } = await synchronise(
      'MSNP8',
      `${msnp8Welcome}
       C: SYN 5 0
       S: SYN 5 1 1 1
       S: LSG 0 Other%20Contacts 0
       S: LST bob@hotmail.com Bob 11 0
       S: BPR PHM 555%209876
       S: BPR MOB Y
       C: CHG 6 NLN 0
       S: CHG 6 NLN 0`,
    );
    await scene.event('signedIn');
    expect(contactIn(scene.messenger.state.contacts, 'bob@hotmail.com')).toMatchObject({
      phones: { mobile: '555 9876' },
      mobileAllowed: true,
      groups: ['0'],
    });
  });

  it('groups may come after the people', async () => {
    const { scene } = await synchronise(
      'MSNP8',
      `${msnp8Welcome}
       C: SYN 5 0
       S: SYN 5 1 1 2
       S: LST bob@hotmail.com Bob 11 1
       S: LSG 1 Friends 0
       S: LSG 2 Work 0
       C: CHG 6 NLN 0
       S: CHG 6 NLN 0`,
    );
    await scene.event('signedIn');
    expect(sketch(scene.messenger.state)).toEqual(['bob@hotmail.com Bob FL+AL+RL [Friends] FLN']);
  });

  it('MSNP8: a person who cannot be read counts, and the others are there', async () => {
    const { scene } = await synchronise(
      'MSNP8',
      `${msnp8Welcome}
       C: SYN 5 0
       S: SYN 5 1 2 0
       S: LST bob@hotmail.com Bob what
       S: LST carol@hotmail.com Carol 11
       C: CHG 6 NLN 0
       S: CHG 6 NLN 0`,
    );
    await scene.event('signedIn');
    expect(everybody(scene.messenger.state.contacts).map(({ handle }) => handle)).toEqual(['carol@hotmail.com']);
  });

  it('MSNP2: a line that cannot be read could hide the end: protocol error', async () => {
    const { scene } = await synchronise('MSNP2', `${msnp2Welcome}C: SYN 5 0\nS: SYN 5 1\nS: LST 5 RL 1 x y`);
    expect((await scene.signedOut()).reason).toBe('protocol-error');
  });

  it('no counts although nothing was known: an empty list, to which late people are added', async () => {
    const { scene } = await synchronise(
      'MSNP8',
      `${msnp8Welcome}
       C: SYN 5 0
       S: SYN 5 1
       C: CHG 6 NLN 0
       S: CHG 6 NLN 0
       S: LST bob@hotmail.com Bob 11 0`,
    );
    await scene.event('contactChanged');
    expect(everybody(scene.messenger.state.contacts).map(({ handle }) => handle)).toEqual(['bob@hotmail.com']);
  });

  it('a silent server in the middle of a long list times out from the last line on', async () => {
    const { scene, connection } = await synchronise('MSNP8', `${msnp8Welcome}C: SYN 5 0\nS: SYN 5 1 2 0`);
    await scene.heard(5);
    scene.clock.advance(19_000);
    connection.send('LST bob@hotmail.com Bob 11\r\n');
    await scene.heard(6);
    scene.clock.advance(19_000);
    expect(scene.messenger.state.session.phase).toBe('signing-in');
    scene.clock.advance(1_000);
    expect((await scene.signedOut()).reason).toBe('timed-out');
  });
});

describe('habits of living servers (fact book 20, SYN, Escargot-lineage)', () => {
  it('MSNP5: PRP without id, BPR without handle and after other lists too, empty ones left out', async () => {
    const { scene } = await synchronise(
      'MSNP5',
      `${msnp5Welcome}
       C: SYN 5 0
       S: SYN 5 1
       S: GTC 5 1 A
       S: BLP 5 1 AL
       S: PRP 1 PHH 555%201234
       S: LST 5 FL 1 1 1 bob@hotmail.com Bob
       S: BPR 1 PHM 555%209876
       S: LST 5 AL 1 1 1 bob@hotmail.com Bob
       S: BPR 1 PHM 555%209876
       S: LST 5 BL 1 0 0
       S: LST 5 RL 1 1 1 bob@hotmail.com Bob
       S: BPR 1 MOB Y
       C: CHG 6 NLN
       S: CHG 6 NLN`,
    );
    await scene.event('signedIn');
    expect(contactIn(scene.messenger.state.contacts, 'bob@hotmail.com')).toMatchObject({
      lists: ['FL', 'AL', 'RL'],
      phones: { mobile: '555 9876' },
      mobileAllowed: true,
    });
    expect(scene.messenger.state.me?.phones.home).toBe('555 1234');
  });

  it('MSNP8: a group column for people who are not on the forward list means nothing', async () => {
    const { scene } = await synchronise(
      'MSNP8',
      `${msnp8Welcome}
       C: SYN 5 0
       S: SYN 5 1 1 1
       S: LSG 0 Other%20Contacts 0
       S: LST mallory@hotmail.com Mallory 4 0
       C: CHG 6 NLN 0
       S: CHG 6 NLN 0`,
    );
    await scene.event('signedIn');
    expect(sketch(scene.messenger.state)).toEqual(['mallory@hotmail.com Mallory BL [] FLN']);
  });

  it('MSNP7: groups that were never set up are no group at all', async () => {
    const { scene } = await synchronise(
      'MSNP7',
      `${msnp7Welcome}
       C: SYN 5 0
       S: SYN 5 1
       S: LSG 5 1 1 1 0 ~ 0
       S: LST 5 FL 1 1 1 bob@hotmail.com Bob 0
       S: LST 5 AL 1 0 0
       S: LST 5 BL 1 0 0
       S: LST 5 RL 1 0 0
       C: CHG 6 NLN
       S: CHG 6 NLN`,
    );
    await scene.event('signedIn');
    expect(scene.messenger.state.groups).toEqual([]);
    expect(sketch(scene.messenger.state)).toEqual(['bob@hotmail.com Bob FL [] FLN']);
  });

  it('MSNP11: pending people, an empty last field, raw letters in names, a handle in capitals', async () => {
    const { scene } = await synchronise(
      'MSNP11',
      `${msnp11Welcome}
       C: SYN 5 0 0
       S: SYN 5 2000-01-01T00:00:00.0-00:00 2000-01-01T00:00:00.0-00:00 2 0
       S: LST N=Bob@Hotmail.com F=Grüße%20♥ C=3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94 11 
       S: LST N=carol@hotmail.com F=Carol 16 
       C: GCF 6 Shields.xml
       C: CHG 7 NLN 1073774628
       S: 715 6
       S: CHG 7 NLN 1073774628
       S: NLN NLN BOB@hotmail.com Bob 0`,
    );
    await scene.event('presenceChanged');
    expect(sketch(scene.messenger.state)).toEqual([
      'bob@hotmail.com Bob (Grüße ♥) FL+AL+RL [] NLN',
      'carol@hotmail.com Carol PL [] FLN',
    ]);
  });
});
