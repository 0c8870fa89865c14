import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Key and certificate as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const fileName = 'certificate.json';
const validity = 10 * 365 * 24 * 60 * 60 * 1000;

/**
 * The certificate of the HTTPS port: signed by itself, for localhost and the loopback addresses, made at the first start
 * and kept in the data folder, readable by its owner only; null keeps it in memory. A damaged file is replaced.
 */
export async function certificateIn(dataFolder: string | null, now: number): Promise<Certificate> {
  const kept = dataFolder === null ? null : read(join(dataFolder, fileName));
  if (kept !== null) return kept;
  const made = await make(now);
  if (dataFolder !== null) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    writeFileSync(join(dataFolder, fileName), JSON.stringify(made), { mode: 0o600 });
  }
  return made;
}

async function make(now: number): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Nudge built-in service' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 24 * 60 * 60 * 1000),
    notAfterDate: new Date(now + validity),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function read(path: string): Certificate | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('key' in kept) || !('cert' in kept)) return null;
    const { key, cert } = kept;
    return typeof key === 'string' && typeof cert === 'string' ? { key, cert } : null;
  } catch {
    return null;
  }
}
