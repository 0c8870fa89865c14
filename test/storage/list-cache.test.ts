import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CachedList, fileListCache, memoryListCache } from '../../electron/storage/list-cache.ts';
import { noPhones } from '../../shared/model.ts';
import { temporaryFolder } from './temporary-folder.ts';

const account = 'alice@example.com|guid|127.0.0.1:1863';
const list: CachedList = {
  listVersion: '2005-04-23T18:57:44.8130000-07:00',
  settingsVersion: '2005-04-23T18:57:54.2070000-07:00',
  contacts: [
    {
      handle: 'bob@example.com',
      id: 'ae2d1d8b-3c5a-4d9b-8a57-1d2f5a7a5d0c',
      storedName: 'Bob ☺',
      name: 'Bob ☺',
      nickname: null,
      lists: ['FL', 'AL', 'RL'],
      groups: ['d7b0a9f2-6f3f-4f0b-b0c8-5f1b0c0e3a11'],
      status: 'BSY',
      capabilities: 0x40008024,
      msnObject: '<msnobj/>',
      personalMessage: 'here',
      media: { kind: 'Music', text: 'A - B' },
      phones: { home: '1', work: '', mobile: '' },
      mobileAllowed: true,
      hasSpace: false,
    },
  ],
  groups: [{ id: 'd7b0a9f2-6f3f-4f0b-b0c8-5f1b0c0e3a11', name: 'Friends' }],
  privacy: { askWhenAdded: true, othersAllowed: false },
  name: 'Alice',
  phones: noPhones,
  mobilePages: { allowed: true, deviceSetUp: false },
};
const [bob] = list.contacts;
const listOfPeopleOffline = {
  ...list,
  contacts: [{ ...bob, status: 'FLN', capabilities: 0, msnObject: null, personalMessage: '', media: null }],
};

describe.each([
  ['in files', () => fileListCache(join(temporaryFolder(), 'lists'))],
  ['in memory', () => memoryListCache()],
])('the list cache %s', (_where, make) => {
  it('gives back a list with everybody offline', () => {
    const cache = make();
    expect(cache.load(account)).toBeNull();
    cache.save(account, list);
    expect(cache.load(account)).toEqual(listOfPeopleOffline);
  });

  it('keeps accounts, servers and list formats apart', () => {
    const cache = make();
    cache.save(account, list);
    expect(cache.load('alice@example.com|guid|127.0.0.1:1864')).toBeNull();
    expect(cache.load('alice@example.com|counters|127.0.0.1:1863')).toBeNull();
    expect(cache.load('alicia@example.com|guid|127.0.0.1:1863')).toBeNull();
  });

  it('forgets one account and no other', () => {
    const cache = make();
    cache.save(account, list);
    cache.save('other', list);
    cache.clear(account);
    cache.clear('never seen');
    expect(cache.load(account)).toBeNull();
    expect(cache.load('other')).not.toBeNull();
  });
});

describe('the list cache in files', () => {
  it('survives a restart', () => {
    const folder = temporaryFolder();
    fileListCache(folder).save(account, list);
    expect(fileListCache(folder).load(account)).toEqual(listOfPeopleOffline);
  });

  it('gives its files names that any system takes', () => {
    const folder = temporaryFolder();
    fileListCache(folder).save('../../a|b:c*?"<>@example.com', list);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.json$/)]);
  });

  it.each([
    ['that is no JSON', (source: string) => source.slice(0, -20)],
    ['of another format', (source: string) => source.replace('"format": 1', '"format": 2')],
    ['with a list nobody knows', (source: string) => source.replace('"FL"', '"XL"')],
    ['with a nameless contact', (source: string) => source.replaceAll('"Bob ☺"', '""')],
  ])('takes a file %s for none, and sets it aside', (_what, damage) => {
    const folder = temporaryFolder();
    const said: string[] = [];
    const cache = fileListCache(folder, (problem) => said.push(problem.kind));
    cache.save(account, list);
    const [name = ''] = readdirSync(folder);
    const damaged = damage(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(folder, name), damaged);
    expect(cache.load(account)).toBeNull();
    expect(said).toEqual(['damaged']);
    expect(readFileSync(join(folder, `${name}.bad`), 'utf8')).toBe(damaged);
    cache.save(account, list);
    expect(cache.load(account)).toEqual(listOfPeopleOffline);
  });
});
