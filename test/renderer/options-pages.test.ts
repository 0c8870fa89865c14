import { describe, expect, it } from 'vitest';
import { applyOptions } from '../../renderer/options/apply-options.ts';
import { currentValues, type OptionsField } from '../../renderer/options/options-values.ts';
import { pagesOf } from '../../renderer/options/pages-of-eras.ts';
import { sections } from '../../renderer/options/sections.ts';
import { initialAppState } from '../../shared/app.ts';
import type { CommandResult } from '../../shared/command-error.ts';
import type { CommandArgument, CommandName, CommandValue } from '../../shared/ipc.ts';
import { type EraName, eraNames } from '../../shared/skins/era.ts';
import { eras } from '../../shared/skins/eras.ts';

/** What is not set on any page of an era, and where it is instead. */
const elsewhere: { readonly [E in EraName]: readonly OptionsField[] } = {
  // Ways have a window of their own; accounts are forgotten in the box of the sign-in form.
  '7.x': ['connection', 'forgotten'],
  // Nobody's personal message is seen.
  '6.x': ['personalMessage'],
  // The order is chosen in the menu bar; accounts are forgotten in the sign-in dialog.
  '4.x': ['personalMessage', 'showMenuBar', 'sortBy', 'forgotten'],
  '1.0': ['personalMessage', 'showMenuBar', 'sortBy', 'forgotten'],
};

describe.each(eraNames)('the options of %s', (era) => {
  const pages = pagesOf(era, eras[era].structure);
  const shown = pages.flatMap((page) => page.sections);

  it('have everything that can be set, once', () => {
    const fields = shown.flatMap((name) => sections[name].fields);
    const all = Object.keys(currentValues(initialAppState));
    expect([...new Set<string>(fields), ...elsewhere[era]].sort()).toEqual(all.sort());
    expect(shown).toEqual([...new Set(shown)]);
  });

  it('have room for it: 256 dialog units a page', () => {
    const heights = pages.map((page) => page.sections.reduce((sum, name) => sum + sections[name].height, 7));
    expect(Math.max(...heights)).toBeLessThanOrEqual(256);
  });
});

it('personal messages are written where they are seen, in a skin of one’s own too', () => {
  expect(pagesOf('6.x', { personalMessages: true })[0].sections).toContain('nameAndMessage');
  expect(pagesOf('6.x', { personalMessages: false })[0].sections).toContain('name');
});

describe('what only older options set', () => {
  const accounts = ['me@example.com', 'old@example.com'].map((handle) => ({
    handle,
    status: 'NLN' as const,
    passwordRemembered: true,
    signInAutomatically: false,
  }));
  const app = { ...initialAppState, accounts };
  const { connection } = currentValues(app);
  const asked: (readonly [CommandName, unknown])[] = [];
  const takes = async <N extends CommandName>(
    name: N,
    argument: CommandArgument<N>,
  ): Promise<CommandResult<CommandValue<N>>> => {
    asked.push([name, argument]);
    return { ok: false, error: { kind: 'failed', code: null, detail: '' } };
  };

  it('is the proxy, which is sent when it can be used', async () => {
    asked.length = 0;
    const typed = { host: 'proxy.example.com', port: '3128', user: 'me', password: 'x' };
    const rows = { ...connection.rows, 'http-connect': typed };
    await applyOptions(app, { connection: { kind: 'http-connect', rows } }, takes);
    const { password, port, ...rest } = typed;
    expect(asked).toEqual([
      ['setConnection', { connection: { kind: 'http-connect', ...rest, port: Number(port) }, password }],
    ]);
  });

  it('is the proxy, about which a sentence says what is wrong', async () => {
    asked.length = 0;
    const { draft, problems } = await applyOptions(app, { connection: { ...connection, kind: 'socks5' } }, takes);
    expect(asked).toEqual([]);
    expect(problems.connection).toMatch(/address of the proxy/);
    expect(draft.connection?.kind).toBe('socks5');
  });

  it('are accounts to forget, which then do not sign in by themselves either', async () => {
    asked.length = 0;
    await applyOptions(app, { forgotten: ['me@example.com'], signInAutomatically: true }, takes);
    expect(asked).toEqual([['forgetAccount', 'me@example.com']]);
  });
});
