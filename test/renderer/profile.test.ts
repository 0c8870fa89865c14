import { describe, expect, it } from 'vitest';
import { profileLines } from '../../renderer/profile/profile-words.ts';

function field(name: string, value: string, secret = false) {
  return { name, value, secret };
}

describe('the profile in words', () => {
  it.each([
    ['EmailEnabled', '1', 'Mailbox on the server', 'Yes'],
    ['EmailEnabled', '0', 'Mailbox on the server', 'No'],
    ['lang_preference', '1033', 'Preferred language', 'American English (1033)'],
    ['lang_preference', '9999', 'Preferred language', '9999'],
    ['preferredEmail', 'a@example.com', 'Preferred e-mail address', 'a@example.com'],
    ['PreferredEmail', 'a@example.com', 'Preferred e-mail address', 'a@example.com'],
    ['country', 'SE', 'Country or region', 'Sweden (SE)'],
    ['country', 'Narnia', 'Country or region', 'Narnia'],
    ['Gender', 'F', 'Gender', 'Female'],
    ['Gender', 'x', 'Gender', 'x'],
    ['Kid', '0', 'Child account', 'No'],
    ['Age', '', 'Age', '(empty)'],
    ['BDayPre', '2', 'Birthday given', 'Adult, with the full date (2)'],
    ['BDayPre', '5', 'Birthday given', 'Between 13 and 18 (5)'],
    ['Flags', '1027', 'Account flags', '0x403 (1027)'],
    ['ClientIP', '192.0.2.77', 'My address as the server sees it', '192.0.2.77'],
    ['ClientPort', '18183', 'My port as the server sees it', '1863 (sent as 18183)'],
    ['ClientPort', '0', 'My port as the server sees it', '0'],
    ['ABCHMigrated', '1', 'List has been moved to the address book', 'Yes'],
    ['SomethingNew', '<b>7</b>', 'SomethingNew', '<b>7</b>'],
  ])('%s: %s', (name, value, label, words) => {
    expect(profileLines([field(name, value)])).toEqual([{ field: name, label, value: words }]);
  });

  it('hides a secret field', () => {
    expect(profileLines([field('MSPAuth', '', true)])[0]?.value).toBe('(hidden)');
  });

  it('gives the time of signing in as a local date and time, with the number', () => {
    expect(profileLines([field('LoginTime', '1128269800')])[0]?.value).toMatch(/October.*2005.*\(1128269800\)$/);
  });

  it('joins the two halves of the member number', () => {
    const lines = profileLines([
      field('MemberIdHigh', '84736'),
      field('MemberIdLow', '1234567890'),
      field('sid', '507'),
    ]);
    expect(lines.map((line) => line.label)).toEqual([
      'Member number, upper half',
      'Member number, lower half',
      'Member number (PUID)',
      'Site number',
    ]);
    expect(lines[2]?.value).toBe('0x00014B00499602D2 (363939583361746)');
  });

  it("keeps the server's order", () => {
    expect(profileLines([field('kv', '6'), field('Age', '1')]).map((line) => line.field)).toEqual(['kv', 'Age']);
  });
});
