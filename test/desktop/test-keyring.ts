/**
 * Loaded into the app before it starts: a keyring of the test's own, for machines that have none. What is sealed can be
 * read by nobody who does not know this file.
 */
import { safeStorage } from 'electron';

const mask = 0x5a;
const masked = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ mask));

Object.assign(safeStorage, {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (words: string) => masked(Buffer.from(words)),
  decryptString: (bytes: Buffer) => masked(bytes).toString(),
});
