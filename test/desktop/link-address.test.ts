import { describe, expect, it } from 'vitest';
import { linkAddress } from '../../electron/desktop/link-address.ts';

describe('a link of a conversation', () => {
  it.each([
    ['http://example.com/a b', 'http://example.com/a%20b'],
    ['HTTPS://example.com', 'https://example.com/'],
    ['ftp://files.example.com/x', 'ftp://files.example.com/x'],
    ['mailto:bob@example.com', 'mailto:bob@example.com'],
  ])('%s opens', (written, address) => expect(linkAddress(written)).toBe(address));

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'data:text/html,x',
    'www',
    '',
  ])('%s does not', (written) => expect(() => linkAddress(written)).toThrow('not an address'));
});
