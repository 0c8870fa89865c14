import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OwnWords } from '../../electron/storage/own-words.ts';
import { WindowPlaces } from '../../electron/storage/window-places.ts';
import { temporaryFolder } from './temporary-folder.ts';

const silent = () => undefined;

describe('own words', () => {
  it('come back at the next start, for each account its own, an empty one too', () => {
    const folder = join(temporaryFolder(), 'own-words');
    const words = new OwnWords(folder, silent);
    words.keepPersonalMessage('alice@example.com', 'out ♫ "now" <soon>');
    words.keepPersonalMessage('bob@example.com', 'hello');
    words.keepPersonalMessage('bob@example.com', '');
    const later = new OwnWords(folder, silent);
    expect(later.personalMessage('alice@example.com')).toBe('out ♫ "now" <soon>');
    expect(later.personalMessage('bob@example.com')).toBe('');
    expect(later.personalMessage('carol@example.com')).toBeNull();
  });

  it('lie in files whose names do not tell whose they are', () => {
    const folder = temporaryFolder();
    new OwnWords(folder, silent).keepPersonalMessage('alice@example.com', 'hello');
    expect(readdirSync(folder).join()).not.toContain('alice');
  });
});

describe('window places', () => {
  it('come back at the next start', () => {
    const folder = temporaryFolder();
    new WindowPlaces(folder, silent).keep('main', { x: -20, y: 40, width: 295, height: 512 });
    const later = new WindowPlaces(folder, silent);
    expect(later.of('main')).toEqual({ x: -20, y: 40, width: 295, height: 512 });
    expect(later.of('profile')).toBeNull();
  });
});
