import { createHash } from 'node:crypto';
import type { ChallengeRules } from './dialect.ts';

const magic = 0x0e79_a9c1n;
const modulus = 0x7fff_ffffn;

function words(octets: Uint8Array): readonly bigint[] {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  return Array.from({ length: octets.length / 4 }, (_, index) => BigInt(view.getUint32(index * 4, true)));
}

function hexadecimal(values: readonly bigint[]): string {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => {
    view.setUint32(index * 4, Number(value), true);
  });
  return Buffer.from(view.buffer).toString('hex');
}

/**
 * Fact book 25 section 3. `challenge + product id` is filled up with zeros to a multiple of eight; when it is one
 * already, nothing is added (sources differ; real challenges never are).
 */
function scrambled(challenge: string, rules: ChallengeRules): string {
  const digest = words(
    createHash('md5')
      .update(challenge + rules.productKey)
      .digest(),
  );
  const [k0 = 0n, k1 = 0n, k2 = 0n, k3 = 0n] = digest.map((word) => word & modulus);
  const text = challenge + rules.productId;
  const input = words(Buffer.from(text.padEnd(Math.ceil(text.length / 8) * 8, '0'), 'latin1'));
  let high = 0n;
  let low = 0n;
  input.forEach((word, index) => {
    if (index % 2 === 0) {
      const mixed = (k0 * (((magic * word) % modulus) + high) + k1) % modulus;
      high = mixed;
      low += mixed;
    } else {
      high = (k2 * ((word + high) % modulus) + k3) % modulus;
      low += high;
    }
  });
  high = (high + k1) % modulus;
  low = (low + k3) % modulus;
  return hexadecimal(digest.map((word, index) => word ^ (index % 2 === 0 ? high : low)));
}

/**
 * The 32 lower-case hexadecimal digits that answer a CHL by the dialect's rules (fact book 25): MD5 of challenge and
 * key in MSNP6-10, the longer scheme from MSNP11. The challenge is ASCII.
 */
export function answerChallenge(challenge: string, rules: ChallengeRules): string {
  return rules.scheme === 'md5'
    ? createHash('md5')
        .update(challenge + rules.productKey)
        .digest('hex')
    : scrambled(challenge, rules);
}
