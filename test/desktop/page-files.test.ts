import { describe, expect, it } from 'vitest';
import { contentTypeOf, fileForPage } from '../../electron/desktop/page-files.ts';

const root = '/app/out/renderer';

describe('addresses of the page', () => {
  it.each([
    ['app://nudge/index.html?window=main&corners=round', '/app/out/renderer/index.html'],
    ['app://nudge/assets/index-D2uc.js', '/app/out/renderer/assets/index-D2uc.js'],
    ['app://nudge/assets/a%20b.svg#mark', '/app/out/renderer/assets/a b.svg'],
    ['app://nudge/assets/../index.html', '/app/out/renderer/index.html'],
  ])('%s is a file', (address, file) => {
    expect(fileForPage(address, root)).toBe(file);
  });

  it.each([
    'app://nudge/',
    'app://nudge/assets',
    'app://nudge/main.ts',
    'app://nudge/..%2fmain/main.js',
    'app://nudge/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://nudge/..%5c..%5cpackage.json',
    'app://nudge/index.html%00.svg',
    'app://nudge/%zz.html',
    'app://elsewhere/index.html',
    'app://nudge:80/index.html',
    'https://nudge/index.html',
    'file:///app/out/renderer/index.html',
    'nonsense',
  ])('%s is nothing', (address) => {
    expect(fileForPage(address, root)).toBeNull();
  });

  it('a folder whose name only begins like ours is outside', () => {
    expect(fileForPage('app://nudge/..%2frenderer-old%2findex.html', root)).toBeNull();
  });

  it('have the content type of their name', () => {
    expect(contentTypeOf('/x/index.html')).toBe('text/html; charset=utf-8');
    expect(contentTypeOf('/x/font.woff2')).toBe('font/woff2');
  });
});
