import { createHash } from 'node:crypto';
import { swapClientPort } from '../protocol/client-port.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { Account, Accounts } from './accounts.ts';
import type { SocketAddress } from './connection.ts';
import { randomToken } from './tokens.ts';

/** Values of fields that neither the sign-in nor the account decides. */
const defaults: Readonly<Record<string, string>> = {
  lang_preference: '1033',
  Kid: '0',
  BDayPre: '0',
  Birthday: '0',
  Wallet: '0',
  Flags: '1027',
  sid: '507',
  kv: '11',
  ABCHMigrated: '1',
};

/** The Passport number of an account, in two halves of 32 bits: always the same, and no secret. */
export function memberNumber(handle: string): { readonly high: number; readonly low: number } {
  const member = createHash('sha256').update(handle).digest();
  return { high: member.readUInt32BE(0), low: member.readUInt32BE(4) };
}

/**
 * The lines of the profile message (fact book 20, MSG, text/x-msmsgsprofile) for one sign-in: exactly the fields of the
 * dialect, in its order. MSPAuth is a random word of its own for every sign-in.
 */
export function profileFields(
  dialect: Dialect,
  accounts: Accounts,
  account: Account,
  client: SocketAddress,
  now: number,
): readonly { readonly name: string; readonly value: string }[] {
  const member = memberNumber(account.handle);
  const stored = accounts.profile(account.id);
  const ofThisSignIn: Readonly<Record<string, string>> = {
    LoginTime: String(Math.floor(now / 1000)),
    EmailEnabled: account.mail === null ? '0' : '1',
    MemberIdHigh: String(member.high),
    MemberIdLow: String(member.low),
    preferredEmail: account.handle,
    MSPAuth: `${randomToken(20)}$`,
    ClientIP: client.host,
    ClientPort: String(swapClientPort(client.port)),
  };
  return dialect.profileFields.map((name) => ({
    name,
    value: ofThisSignIn[name] ?? stored.get(name.toLowerCase()) ?? defaults[name] ?? '',
  }));
}
