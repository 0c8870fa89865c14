import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../shared/model.ts';
import type { ConsoleProcess, Line } from './console-process.ts';
import { place } from './place.ts';

const dialects = ['MSNP2', 'MSNP7', 'MSNP9', 'MSNP11', 'MSNP12'] as const satisfies readonly DialectName[];
const names = ['Amy', 'Ben', 'Cat', 'Dan', 'Eve'] as const;

function handleOf(name: (typeof names)[number], dialect: DialectName): string {
  return `${name}@${dialect}.example.com`.toLowerCase();
}

/** Nobody knows anybody, and nobody meets the people of another dialect. */
const here = place(dialects.flatMap((dialect) => names.map((name) => ({ handle: handleOf(name, dialect), name }))));

function type(one: ConsoleProcess, line: string): void {
  one.forget();
  one.type(`${line}\n`);
}

/** One word, or two for families of commands. */
function nameOf(line: string): string {
  const [first = '', second = ''] = line.split(' ');
  return ['group', 'privacy', 'phone'].includes(first) ? `${first} ${second}` : first;
}

/** Types a command and waits until it is done. */
async function doing(one: ConsoleProcess, line: string): Promise<void> {
  type(one, line);
  await one.line({ event: 'done', command: nameOf(line) });
}

/** Types a command that is not to be done, and gives back the error. */
async function failing(one: ConsoleProcess, line: string): Promise<Line> {
  type(one, line);
  return one.line({ event: 'error', command: nameOf(line) });
}

async function online(handle: string, dialect: DialectName): Promise<ConsoleProcess> {
  const one = here.signIn(handle, dialect);
  await one.line({ event: 'signed-in', handle, dialect });
  await one.line({ event: 'own-status', status: 'NLN' });
  return one;
}

/** Amy adds Ben, who adds her too: both are friends, and see each other. */
async function friends(dialect: DialectName) {
  const handles = { amy: handleOf('Amy', dialect), ben: handleOf('Ben', dialect) };
  const amy = await online(handles.amy, dialect);
  const ben = await online(handles.ben, dialect);
  await doing(amy, `add ${handles.ben}`);
  await amy.line({ event: 'contact', handle: handles.ben, lists: ['FL', 'AL'] });
  expect(await ben.line({ event: 'request' })).toEqual({ event: 'request', handle: handles.amy, name: 'Amy' });
  type(ben, 'requests');
  const requests = [{ handle: handles.amy, name: 'Amy' }];
  expect(await ben.line({ event: 'requests' })).toEqual({ event: 'requests', requests });
  await doing(ben, `accept ${handles.amy} add`);
  await ben.line({ event: 'contact', handle: handles.amy, lists: ['FL', 'AL', 'RL'] });
  await amy.line({ event: 'contact', handle: handles.ben, lists: ['FL', 'AL', 'RL'] });
  await amy.line({ event: 'presence', handle: handles.ben, status: 'NLN', name: 'Ben' });
  await ben.line({ event: 'presence', handle: handles.amy, status: 'NLN', name: 'Amy' });
  return { amy, ben, handles };
}

describe.each(dialects)('managing contacts in %s', (dialect) => {
  const hasGroups = dialect !== 'MSNP2';
  const hasPhones = dialect !== 'MSNP2';
  const none = dialect === 'MSNP7' || dialect === 'MSNP9' ? ['Other Contacts'] : [];

  it('two people do all of it', async () => {
    const { amy, ben, handles } = await friends(dialect);
    const ofBen = { event: 'contact', handle: handles.ben };

    expect(await failing(amy, `add ${handles.ben}`)).toMatchObject({ message: 'That is so already.' });
    expect(await failing(amy, `add ${handles.amy}`)).toMatchObject({ message: 'That is your own address.' });
    expect((await failing(amy, 'add nobody@nowhere.example')).code).toBe(none.length > 0 || !hasGroups ? 205 : 208);

    await doing(ben, `block ${handles.amy}`);
    await ben.line({ event: 'contact', handle: handles.amy, lists: ['FL', 'BL', 'RL'] });
    await amy.line({ event: 'presence', handle: handles.ben, status: 'FLN' });
    await doing(ben, `unblock ${handles.amy}`);
    await amy.line({ event: 'presence', handle: handles.ben, status: 'NLN' });

    if (hasGroups) {
      await doing(amy, 'group create Old friends');
      await doing(amy, 'group create "Work"');
      expect((await failing(amy, 'group create work')).message).toMatch(/already/);
      await doing(amy, `group move ${handles.ben} Old friends`);
      await amy.line({ ...ofBen, groups: ['Old friends'] });
      await doing(amy, `group copy ${handles.ben} work`);
      await amy.line({ ...ofBen, groups: ['Old friends', 'Work'] });
      expect((await failing(amy, `group move ${handles.ben} "Other Contacts"`)).message).toMatch(/Old friends, Work/);
      expect((await failing(amy, 'group delete Work')).message).toMatch(/contacts in that group/);
      await doing(amy, 'group rename "Old friends" Very "old" friends');
      await amy.line({ event: 'groups' });
      await doing(amy, `group move ${handles.ben} "Very \\"old\\" friends" "Other Contacts"`);
      await amy.line({ ...ofBen, groups: ['Work', ...none] });
      await doing(amy, `group remove ${handles.ben} Work`);
      await amy.line({ ...ofBen, groups: none });
      await doing(amy, 'group delete Work');
      expect((await failing(amy, 'group delete Work')).message).toBe('There is no group "Work".');
      type(amy, 'state');
      const { groups } = await amy.line({ event: 'state' });
      expect(groups).toMatchObject([...none, 'Very "old" friends'].map((name) => ({ name })));
    } else {
      const sentence = 'MSNP2 has no groups; they came with MSNP7.';
      expect((await failing(amy, 'group create Work')).message).toBe(sentence);
      expect((await failing(amy, `add cat@example.com Work`)).message).toBe(sentence);
      expect((await failing(amy, `group move ${handles.ben} Work`)).message).toBe(sentence);
    }

    await doing(amy, `rename ${handles.ben} Benjamin B.`);
    await amy.line({ ...ofBen, name: 'Ben', storedName: 'Benjamin B.' });
    await doing(amy, `nickname ${handles.ben} the other "B"`);
    await amy.line({ ...ofBen, nickname: 'the other "B"' });
    await doing(amy, `nickname ${handles.ben} off`);
    await amy.line({ ...ofBen, storedName: 'Benjamin B.', nickname: undefined });

    await doing(amy, 'privacy others block');
    await amy.line({ event: 'privacy', othersAllowed: false, askWhenAdded: true });
    await doing(amy, 'privacy ask off');
    await amy.line({ event: 'privacy', othersAllowed: false, askWhenAdded: false });

    if (hasPhones) {
      await doing(ben, 'phone home +1 (555) 0100');
      await ben.line({ event: 'own-phones', home: '+1 (555) 0100', work: '', mobile: '' });
      await amy.line({ ...ofBen, phones: { home: '+1 (555) 0100', work: '', mobile: '' } });
      await doing(ben, 'phone mobile +44 7700 900123');
      await doing(ben, 'phone home off');
      await amy.line({ ...ofBen, phones: { home: '', work: '', mobile: '+44 7700 900123' } });
      await doing(ben, 'phone pages on');
      await ben.line({ event: 'own-mobile-pages', allowed: true });
      await amy.line({ ...ofBen, mobileAllowed: true });
    } else {
      const sentence = 'MSNP2 has no phone numbers; they came with MSNP5.';
      expect((await failing(ben, 'phone home 1')).message).toBe(sentence);
      expect((await failing(ben, 'phone pages on')).message).toBe(sentence);
    }

    await doing(amy, `remove ${handles.ben} block`);
    await amy.line({ ...ofBen, lists: ['BL', 'RL'], groups: [] });
    await ben.line({ event: 'contact', handle: handles.amy, lists: ['FL', 'AL'] });
    await ben.line({ event: 'presence', handle: handles.amy, status: 'FLN' });
    expect((await failing(amy, `remove ${handles.ben}`)).message).toMatch(/not on the list/);
    await doing(ben, `remove ${handles.amy}`);
    await ben.line({ event: 'contact', handle: handles.amy, lists: ['AL'] });
    await doing(ben, `privacy remove ${handles.amy} allow`);
    await ben.line({ event: 'contact-removed', handle: handles.amy });
    expect(amy.complaints + ben.complaints).toBe('');
  });

  it('a request is put off, asked again at the next sign-in, and declined', async () => {
    const [ofDan, ofEve] = [handleOf('Dan', dialect), handleOf('Eve', dialect)];
    const dan = await online(ofDan, dialect);
    await doing(dan, `add ${ofEve}`);
    const eve = await online(ofEve, dialect);
    await eve.line({ event: 'request', handle: ofDan, name: 'Dan' });
    await dan.line({ event: 'presence', handle: ofEve, status: 'NLN' });
    await doing(eve, `postpone ${ofDan}`);
    type(eve, 'requests');
    expect(await eve.line({ event: 'requests' })).toEqual({ event: 'requests', requests: [] });
    eve.type('quit\n');
    expect(await eve.ended()).toBe(0);
    expect(eve.lines.filter(({ event }) => event === 'request')).toHaveLength(1);
    await dan.line({ event: 'presence', handle: ofEve, status: 'FLN' });

    const again = await online(ofEve, dialect);
    await again.line({ event: 'request', handle: ofDan, name: 'Dan' });
    await dan.line({ event: 'presence', handle: ofEve, status: 'NLN' });
    dan.forget();
    await doing(again, `decline ${ofDan}`);
    await again.line({ event: 'contact', handle: ofDan, lists: ['BL', 'RL'] });
    await dan.line({ event: 'presence', handle: ofEve, status: 'FLN' });
    type(again, 'who');
    expect(await again.line({ event: 'who' })).toEqual({
      event: 'who',
      people: [{ handle: ofDan, name: 'Dan', lists: ['BL', 'RL'] }],
    });
    expect((await failing(again, `accept ${handleOf('Cat', dialect)}`)).message).toMatch(/not on the list/);
  });

  it('somebody who asks nobody is let in at once', async () => {
    const [ofCat, ofEve] = [handleOf('Cat', dialect), handleOf('Eve', dialect)];
    const cat = await online(ofCat, dialect);
    await doing(cat, 'privacy ask off');
    const eve = await online(ofEve, dialect);
    await doing(eve, `add ${ofCat}`);
    await cat.line({ event: 'contact', handle: ofEve, lists: ['AL', 'RL'] });
    await eve.line({ event: 'presence', handle: ofCat, status: 'NLN' });
    expect(cat.lines.filter(({ event }) => event === 'request')).toEqual([]);
  });
});
