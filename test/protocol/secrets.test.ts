import { describe, expect, it } from 'vitest';
import { answerChallenge } from '../../electron/protocol/challenge.ts';
import { md5Response } from '../../electron/protocol/md5-sign-in.ts';
import { authorizationHeader, loginAddress, parsePassportUrls, ticketFrom } from '../../electron/protocol/passport.ts';
import { redact, redactHeader, redactSwitchboard } from '../../electron/protocol/redaction.ts';
import type { Direction } from '../../electron/protocol/wire/frame.ts';
import { frameOf, msnp } from '../support/wire.ts';

/** Fact book 25 section 1. */
const productKeys: { readonly [id: string]: string } = {
  'msmsgs@msnmsgr.com': 'Q1P7W2E4J9R8U3S5',
  'PROD0038W!61ZTF9': 'VT6PX?UQTM4WM%YR',
  'PROD0090YUAUV{2B': 'YMM8C_H7KCQ2S_KL',
  'PROD0101{0RM?UBW': 'CFHUR$52U_{VIX5T',
  'PROD0104U6VVM{UJ': 'VK67B}379XYM5}$T',
  PROD0119GSJUC$18: 'ILTXC!4IXB5FB*PX',
};

describe('challenges', () => {
  it.each([
    ['md5', '15570131571988941333', 'msmsgs@msnmsgr.com', '8f2f5a91b72102cd28355e9fc9000d6e'],
    ['md5', '12345678901234567890', 'msmsgs@msnmsgr.com', '8ba1bb9d6dbf624fee31a2053af5fdd0'],
    ['md5', '11111111111111111111', 'msmsgs@msnmsgr.com', '3b6666b60157322b6fc6e41a115968f5'],
    ['md5', '15570131571988941333', 'PROD0038W!61ZTF9', 'ca90e6a7c94a14aae7b3ae0f6018433e'],
    ['msnp11', '22210219642164014968', 'PROD0090YUAUV{2B', '85ecb0db8f32113df79ce0892b9a102c'],
    ['msnp11', '13038318816579321232', 'PROD0090YUAUV{2B', 'b01c13020e374d4fa20abfad6981b7a9'],
    ['msnp11', '12345678901234567890', 'PROD0090YUAUV{2B', 'a57a33d300de0b8c4d3c074d423e25fb'],
    ['msnp11', '11111111111111111111', 'PROD0101{0RM?UBW', '8973f99ecf7a15c4db114787f084a905'],
    ['msnp11', '40716228411254327813', 'PROD0101{0RM?UBW', '24fb10f7a6a6f24f3f5e5f7374635aeb'],
    ['msnp11', '98765432109876543210', 'PROD0104U6VVM{UJ', '67b0e25e73c33d0e32f786d607d93c46'],
    ['msnp11', '2222021964216401496812345678', 'PROD0119GSJUC$18', '7e7a70031fcc8a7708ae26349dd2067f'],
    // a length that is a multiple of eight is not filled up
    ['msnp11', '1234567890123456', 'PROD0090YUAUV{2B', '8479bcf63bcca9262f389e1b7e5f5e3c'],
  ] as const)('%s %s for %s', (scheme, challenge, productId, answer) => {
    expect(answerChallenge(challenge, { scheme, productId, productKey: productKeys[productId] ?? '' })).toBe(answer);
  });

  it.each([
    [6, '15570131571988941333', '8f2f5a91b72102cd28355e9fc9000d6e'],
    [10, '11111111111111111111', '3b6666b60157322b6fc6e41a115968f5'],
    [11, '22210219642164014968', '85ecb0db8f32113df79ce0892b9a102c'],
    [12, '40716228411254327813', '24fb10f7a6a6f24f3f5e5f7374635aeb'],
  ])('MSNP%i answers %s with its own product', (dialect, challenge, answer) => {
    const rules = msnp(dialect).challenge;
    expect(rules === null ? null : answerChallenge(challenge, rules)).toBe(answer);
  });

  it('do not exist up to MSNP5', () => {
    expect([2, 3, 4, 5].map((number) => msnp(number).challenge)).toEqual([null, null, null, null]);
  });
});

describe('sign-in by MD5', () => {
  it.each([
    ['1234567890.123456789', 'password', 'f59af8f2fa91d38aff7c870c17f99903'],
    ['1013928519.693957190', 'tiger#Lily9', '844fcf7310f9fca0d5bd037dbb7ec329'],
    ['989048851.1851137130', 'pässword', '9d4da4500e2a09172954d0107a7405d2'],
  ])('%s with %s', (challenge, password, response) => {
    expect(md5Response(challenge, password)).toBe(response);
  });
});

describe('Passport', () => {
  const challenge =
    'lc=1033,id=507,tw=40,fs=1,ru=http%3A%2F%2Fmessenger%2Emsn%2Ecom,ct=1064102233,kpp=1,kv=5,ver=2.1.0173.1,tpf=b7e02f96d41c85a3f06d9e1274c8ab53';

  it('asks as the fact book shows it', () => {
    expect(authorizationHeader('alice@hotmail.com', 'tiger#Lily9', challenge)).toBe(
      `Passport1.4 OrgVerb=GET,OrgURL=http%3A%2F%2Fmessenger%2Emsn%2Ecom,sign-in=alice%40hotmail.com,pwd=tiger%23Lily9,${challenge}`,
    );
  });

  it('encodes every awkward password', () => {
    expect(authorizationHeader('a@b', 'a,b%c&d=e+f "ü', 'x')).toContain(',pwd=a%2Cb%25c%26d%3De%2Bf%20%22%C3%BC,x');
  });

  const official =
    'DARealm=Passport.Net,DALogin=login.passport.com/login2.srf,DAReg=http://register.passport.net/uixpwiz.srf,ConfigVersion=14';

  it('reads the official header', () => {
    expect([...parsePassportUrls(` ${official},,=x,nothing`)]).toEqual([
      ['darealm', 'Passport.Net'],
      ['dalogin', 'login.passport.com/login2.srf'],
      ['dareg', 'http://register.passport.net/uixpwiz.srf'],
      ['configversion', '14'],
    ]);
  });

  it.each([
    ['https', official, 'https://login.passport.com/login2.srf'],
    ['http', official, 'http://login.passport.com/login2.srf'],
    ['https', 'DALogin=https://127.0.0.1:28443/login', 'https://127.0.0.1:28443/login'],
    ['https', 'DALogin=host.example/login.srf,', 'https://host.example/login.srf'],
    ['http', 'DALogin=http://127.0.0.1:8080/login', 'http://127.0.0.1:8080/login'],
    ['http', 'DALogin=https://127.0.0.1/login', 'https://127.0.0.1/login'],
    ['https', 'DALogin=http://127.0.0.1/login', null],
    ['http', 'DALogin=ftp://127.0.0.1/login', null],
    ['https', 'DALogin=', null],
    ['https', 'DALogin=https://:::', null],
    ['https', 'ConfigVersion=14', null],
  ])('from a nexus by %s and %s', (scheme, header, address) => {
    expect(loginAddress(header, new URL(`${scheme}://nexus.example/rdr/pprdr.asp`))?.href ?? null).toBe(address);
  });

  it.each([
    [
      "Passport1.4 da-status=success,tname=MSPAuth,from-PP='t=7Rk2*LmW8sQ!x0FhN4vC$&p=5eGxT0!pQ8rLw2*NcVb',ru=http://messenger.msn.com",
      't=7Rk2*LmW8sQ!x0FhN4vC$&p=5eGxT0!pQ8rLw2*NcVb',
    ],
    ["Passport1.4 da-status=success,from-PP='2f001f7988554f7deace'", '2f001f7988554f7deace'],
    ['Passport1.4 da-status=failed,srealm=Passport.NET', null],
    ["from-PP=''", null],
    ['', null],
  ])('ticket in %s', (header, ticket) => {
    expect(ticketFrom(header)).toBe(ticket);
  });
});

describe('redaction', () => {
  const fromClient: Direction = 'client-to-server';
  const fromServer: Direction = 'server-to-client';

  it.each([
    [fromClient, 'USR 4 TWN S t=secret&p=secret', ['4', 'TWN', 'S', '[redacted]']],
    [fromClient, 'USR 4 MD5 S bda83febe10f85796e656245bc4eac09', ['4', 'MD5', 'S', '[redacted]']],
    [fromClient, 'USR 4 CTP S secret words', ['4', 'CTP', 'S', '[redacted]']],
    [fromClient, 'USR 3 TWN I alice@hotmail.com', ['3', 'TWN', 'I', 'alice@hotmail.com']],
    [fromClient, 'USR 3 TWN S', ['3', 'TWN', 'S']],
    [fromClient, 'USR', []],
    [fromClient, 'SYN 3 S S x', ['3', 'S', 'S', 'x']],
    [fromServer, 'USR 3 MD5 S 1013928519.693957190', ['3', 'MD5', 'S', '1013928519.693957190']],
    [fromServer, 'XFR 20 SB 10.0.1.20:1863 CKI 204.107', ['20', 'SB', '10.0.1.20:1863', 'CKI', '[redacted]']],
    [fromServer, 'XFR 3 NS 10.0.0.5:1863 0 10.0.0.1:1863', ['3', 'NS', '10.0.0.5:1863', '0', '10.0.0.1:1863']],
    [
      fromServer,
      'RNG 16 10.0.1.20:1863 CKI 731.611 a@b Alice',
      ['16', '10.0.1.20:1863', 'CKI', '[redacted]', 'a@b', 'Alice'],
    ],
    [fromServer, 'RNG 16 10.0.1.20:1863', ['16', '10.0.1.20:1863']],
    [fromClient, 'XFR 20 SB', ['20', 'SB']],
  ])('%s %s', (direction, line, fields) => {
    expect(redact(frameOf(line, direction, msnp(8)), direction).fields).toEqual(fields);
  });

  it.each([
    [fromClient, 'USR 1 alice@hotmail.com 204.107', ['1', 'alice@hotmail.com', '[redacted]']],
    [fromClient, 'ANS 1 bob@hotmail.com 731.611 16', ['1', 'bob@hotmail.com', '[redacted]', '16']],
    [fromClient, 'USR 1 alice@hotmail.com', ['1', 'alice@hotmail.com']],
    [fromClient, 'CAL 2 bob@hotmail.com x', ['2', 'bob@hotmail.com', 'x']],
    [fromServer, 'USR 1 OK alice@hotmail.com Alice', ['1', 'OK', 'alice@hotmail.com', 'Alice']],
  ])('of conversations: %s %s', (direction, line, fields) => {
    expect(redactSwitchboard(frameOf(line, direction, msnp(8)), direction).fields).toEqual(fields);
  });

  it('takes the ticket out of the profile and nothing else', () => {
    const profile = 'LoginTime: 1\r\nMSPAuth: 4sXz2Ht0$$\r\nmspauth:x\r\nClientIP: 192.0.2.77\r\n\r\n';
    const frame = { command: 'MSG', fields: ['Hotmail', 'Hotmail'], payload: Buffer.from(profile) };
    expect(Buffer.from(redact(frame, fromServer).payload ?? []).toString()).toBe(
      'LoginTime: 1\r\nMSPAuth: [redacted]\r\nmspauth: [redacted]\r\nClientIP: 192.0.2.77\r\n\r\n',
    );
  });

  it.each([
    ['another message', { command: 'MSG', fields: [], payload: Buffer.from('From: Bob\r\n\r\n') }],
    ['a message without payload', { command: 'MSG', fields: [], payload: null }],
    ['another command', { command: 'GCF', fields: [], payload: Buffer.from('MSPAuth: x') }],
  ])('leaves %s alone', (_, frame) => {
    expect(redact(frame, fromServer)).toBe(frame);
  });

  it.each([
    ['Authorization', 'Passport1.4 OrgVerb=GET,pwd=secret', '[redacted]'],
    [
      'authentication-info',
      "Passport1.4 da-status=success,from-PP='t=a&p=b',ru=x",
      "Passport1.4 da-status=success,from-PP='[redacted]',ru=x",
    ],
    ['PassportURLs', 'DALogin=x', 'DALogin=x'],
  ])('%s header', (name, value, clean) => {
    expect(redactHeader(name, value)).toBe(clean);
  });
});
