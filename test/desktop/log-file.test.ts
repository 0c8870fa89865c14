import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LogFile, withoutSecrets } from '../../electron/desktop/log-file.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

describe('the log', () => {
  it.each([
    ["Authentication-Info: Passport1.4 da-status=success,from-PP='t=abc&p=def',ru=x", ['abc', 'def']],
    ['Authorization: Passport1.4 OrgVerb=GET,sign-in=a%40example.com,pwd=hunter2,ct=1', ['hunter2']],
    ['USR 7 TWN S t=secretticket&p=more', ['secretticket', 'more']],
    ['USR 3 MD5 S 0123456789abcdef0123456789abcdef', ['0123456789abcdef']],
    ['MSPAuth: 24CharactersOfNoise', ['24CharactersOfNoise']],
    ['password: "open sesame"', ['open']],
  ])('leaves the secrets out of %s', (text, secrets) => {
    for (const secret of secrets) {
      expect(text).toContain(secret);
      expect(withoutSecrets(text)).not.toContain(secret);
    }
  });

  it('leaves other words alone', () => {
    const text = 'the built-in service did not start: listen EADDRINUSE: address already in use 127.0.0.1:1863';
    expect(withoutSecrets(text)).toBe(text);
  });

  it('grows line by line, in a folder that it makes', () => {
    const path = join(temporaryFolder(), 'log', 'nudge.log');
    const log = new LogFile(path);
    log.line('one');
    log.fault('somewhere', new RangeError('two'));
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT\S+Z one\n\S+Z somewhere: RangeError: two\n/);
  });

  it('begins anew when it is large, and keeps the old one', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'nudge.log'), 'x'.repeat(1_000_001));
    new LogFile(join(folder, 'nudge.log')).line('new');
    expect(readdirSync(folder).sort()).toEqual(['nudge.log', 'nudge.log.old']);
    expect(readFileSync(join(folder, 'nudge.log'), 'utf8')).toMatch(/ new\n$/);
  });

  it('that cannot be written does no harm', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'log'), '');
    expect(() => new LogFile(join(folder, 'log', 'nudge.log')).line('lost')).not.toThrow();
  });
});
