import { expect, it } from 'vitest';
import { type ElectronSources, findElectron, findOfficialElectron } from '../../electron/launch/find-electron.ts';
import type { Electron } from '../../electron/launch/official-electron.ts';

const official: Electron = { path: '/official/electron', folder: '/official', version: '45.4.1', official: true };
const copy: Electron = { path: '/copy/electron', folder: '/copy', version: '42.0.0', official: false };

/** A machine where `have` is installed and `reach` can be fetched; what was fetched is noted. */
function machine(have: { official?: true; copy?: true }, reach: { official?: true; tried?: true; fits?: false }) {
  const fetched: string[] = [];
  const sources: ElectronSources = {
    installedOfficial: () => (have.official ? official : undefined),
    async installOfficial() {
      fetched.push('official');
      return reach.official ? official : undefined;
    },
    recentlyUnreachable: () => reach.tried ?? false,
    thirdPartyFits: () => reach.fits ?? true,
    installedThirdParty: () => (have.copy ? copy : undefined),
    async installThirdParty() {
      fetched.push('copy');
      return copy;
    },
  };
  return { sources, fetched };
}

it.each([
  { what: 'the official one is there', have: { official: true }, reach: {}, found: official, fetched: [], said: 0 },
  {
    what: 'it can be downloaded',
    have: {},
    reach: { official: true },
    found: official,
    fetched: ['official'],
    said: 0,
  },
  { what: 'it can not', have: {}, reach: {}, found: copy, fetched: ['official', 'copy'], said: 1 },
  { what: 'it could not a while ago', have: { copy: true }, reach: { tried: true }, found: copy, fetched: [], said: 1 },
] as const)('uses the right Electron when $what', async ({ have, reach, found, fetched, said }) => {
  const here = machine(have, reach);
  const lines: string[] = [];
  expect(await findElectron(here.sources, false, (line) => lines.push(line))).toBe(found);
  expect(here.fetched).toEqual(fetched);
  expect(lines).toHaveLength(said);
  for (const line of lines) expect(line).toMatch(/third-party.*NUDGE_OFFICIAL_ELECTRON_ONLY=1$/);
});

it('takes nothing but the official one when told so, on systems the copy does not fit, and for packaging', async () => {
  const refused = machine({ copy: true }, { tried: true });
  await expect(findElectron(refused.sources, true)).rejects.toThrow(/official Electron .* could not be downloaded/);
  expect(refused.fetched).toEqual(['official']);

  const elsewhere = machine({ copy: true }, { fits: false });
  await expect(findElectron(elsewhere.sources, false)).rejects.toThrow(/could not be downloaded/);

  const packaging = machine({ copy: true }, { tried: true });
  await expect(findOfficialElectron(packaging.sources)).rejects.toThrow(/could not be downloaded/);
});
