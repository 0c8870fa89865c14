import type { Dialect } from '../dialect.ts';

/** What many replies begin with. */
interface Versioned {
  readonly trid: number | null;
  readonly listVersion: string | null;
}

/** Transaction id and list version as a reply begins with them: null ones are left out, versions end with MSNP9. */
export function versionedFields(message: Versioned, dialect: Dialect): readonly (string | number | null)[] {
  return [message.trid, dialect.listVersions ? message.listVersion : null];
}
