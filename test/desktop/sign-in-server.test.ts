import { describe, expect, it } from 'vitest';
import { isThisMachine, offeredThere, signInServer } from '../../electron/desktop/sign-in-server.ts';
import type { ServiceState } from '../../shared/app.ts';

const builtIn = { server: { kind: 'builtIn', ceiling: 'MSNP9' }, serverProfiles: [] } as const;
const listening = (host: string): ServiceState => ({
  phase: 'listening',
  notification: `${host}:40001`,
  nexus: `http://${host}:40002/rdr/pprdr.asp`,
  demoHandle: 'you@nudge.example',
});

describe('where to sign in', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('is this machine for a built-in service that listens on %s', (host) => {
    expect(signInServer(builtIn, listening(host))).toEqual({
      host: '127.0.0.1',
      port: 40001,
      nexus: 'http://127.0.0.1:40002/rdr/pprdr.asp',
      login: null,
      insecureTls: false,
    });
  });

  it.each<ServiceState>([{ phase: 'stopped' }, { phase: 'failed', detail: 'port taken' }])(
    'is nowhere while the built-in service is $phase',
    (service) => {
      expect(signInServer(builtIn, service)).toBeNull();
    },
  );

  const place = {
    host: 'messenger.example.com',
    port: 1863,
    nexus: 'https://nexus.example.com/rdr/pprdr.asp',
    login: null,
    insecureTls: true,
  };
  const profile = { id: 'one', name: 'One', ...place, ceiling: 'MSNP8', offerLikeOriginal: true } as const;
  const elsewhere = (id: string) => ({ server: { kind: 'profile', id }, serverProfiles: [profile] }) as const;

  it('is what the chosen profile says', () => {
    expect(signInServer(elsewhere('one'), { phase: 'stopped' })).toEqual(place);
  });

  it('is nowhere for a profile that is not there', () => {
    expect(signInServer(elsewhere('two'), listening('127.0.0.1'))).toBeNull();
  });

  it('and what to offer there', () => {
    expect(offeredThere(builtIn)).toEqual({ ceiling: 'MSNP9', offer: 'all' });
    expect(offeredThere(elsewhere('one'))).toEqual({ ceiling: 'MSNP8', offer: 'original' });
  });

  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['LocalHost', true],
    ['[::1]', true],
    ['::1', true],
    ['messenger.example.com', false],
    ['127.0.0.1.example.com', false],
    ['10.0.0.1', false],
  ])('knows whether %s needs a network', (host, here) => {
    const settings = { server: { kind: 'profile', id: 'one' }, serverProfiles: [{ ...profile, host }] } as const;
    expect(isThisMachine(settings)).toBe(here);
    expect(isThisMachine(builtIn)).toBe(true);
  });
});
