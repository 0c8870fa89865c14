import { expect, it } from 'vitest';
import { librariesNotFound } from '../../electron/launch/system-libraries.ts';

it('names the libraries that the loader did not find, and no others', () => {
  const ldd = [
    '\tlinux-vdso.so.1 (0x00007ffd0b5f0000)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f0e8a200000)',
    '\tlibasound.so.2 => not found',
    '\t/lib64/ld-linux-x86-64.so.2 (0x00007f0e95a41000)',
    '',
  ].join('\n');
  expect(librariesNotFound(ldd)).toEqual(['libgtk-3.so.0', 'libasound.so.2']);
  expect(librariesNotFound('\tnot a dynamic executable\n')).toEqual([]);
});
