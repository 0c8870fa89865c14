import { platform } from 'node:process';
import { safeStorage } from 'electron';
import type { SecretBox } from '../storage/accounts-file.ts';

/** On Linux without a keyring Electron would encrypt with a key that everybody knows; that is no safe place. */
function isSafe(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  return platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

/** The system's own encryption (keychain, DPAPI, keyring), once the app is ready. */
export function systemSecretBox(): SecretBox {
  return {
    available: isSafe(),
    seal: (text) => safeStorage.encryptString(text),
    open: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}
