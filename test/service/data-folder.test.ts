import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { startService } from '../../electron/service/service.ts';
import { goOnline, signIn, ticket } from './raw-client.ts';
import { passwords, serviceUnderTest } from './service-under-test.ts';

const options = {
  host: '127.0.0.1',
  notificationPort: 0,
  switchboardPort: 0,
  httpPort: 0,
  httpsPort: 0,
  demo: false,
  log: () => {},
};

describe('the data folder', () => {
  it('keeps lists, groups, names, settings and personal messages over a restart, for every dialect', async () => {
    const first = await serviceUnderTest();
    const alice = await goOnline(first, 'MSNP11', 'alice@example.com', passwords.alice);
    const document = '<Data><PSM>gone fishing</PSM><CurrentMedia></CurrentMedia></Data>';
    alice.say('ADG 1 Band', 'PRP 2 MFN Alice%20B', 'BLP 3 BL', 'PRP 4 PHM 1');
    alice.send(`UUX 5 ${document.length}\r\n${document}`);
    await alice.untilPong();
    await first.close();
    const second = await serviceUnderTest({ dataFolder: first.dataFolder });
    const bob = await goOnline(second, 'MSNP11', 'bob@example.com', passwords.bob);
    const again = await goOnline(second, 'MSNP7', 'alice@example.com', passwords.alice);
    again.say('SYN 6 0');
    const told = (await again.untilPong()).map((line) => line.replace(/^(\w+ 6) \d+/, '$1'));
    expect(told).toEqual(expect.arrayContaining(['BLP 6 BL', 'PRP 6 PHM 1', 'LSG 6 4 4 3 Band 0']));
    expect(await bob.untilPong()).toEqual([
      'NLN NLN alice@example.com Alice%20B 0',
      `UBX alice@example.com ${document.length}`,
      document,
    ]);
    again.hangUp();
    bob.hangUp();
  });

  it('holds no password in clear', async () => {
    const service = await serviceUnderTest();
    await service.close();
    const stored = readFileSync(join(service.dataFolder, 'service.db')).toString('latin1');
    for (const password of [passwords.alice, passwords.bob]) {
      expect(stored).not.toContain(Buffer.from(password).toString('latin1'));
    }
  });

  it('of a newer version is left alone, in words', async () => {
    const service = await serviceUnderTest();
    await service.close();
    const database = new DatabaseSync(join(service.dataFolder, 'service.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(startService({ ...options, dataFolder: service.dataFolder, accounts: [] })).rejects.toThrow(
      'The database in the data folder has version 99; this Nudge knows versions up to 1.',
    );
  });

  it('with a damaged certificate gets a new one', async () => {
    const service = await serviceUnderTest();
    await service.close();
    writeFileSync(join(service.dataFolder, 'certificate.json'), '{"key": 7}');
    await serviceUnderTest({ dataFolder: service.dataFolder });
    expect(readFileSync(join(service.dataFolder, 'certificate.json'), 'utf8')).toContain('BEGIN CERTIFICATE');
  });

  it('is not needed: everything can stay in memory', async () => {
    const seed = { handle: 'a@x.y', password: 'a', name: 'A', groups: [], contacts: [] };
    const service = await startService({ ...options, dataFolder: null, accounts: [seed] });
    expect(await ticket(service, 'a@x.y', 'a')).toMatch(/^t=/);
    (await signIn(service, 'MSNP2', 'a@x.y', 'a')).hangUp();
    await service.close();
  });
});
