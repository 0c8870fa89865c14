import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatColour, parseColour, turned } from '../../shared/skins/colour.ts';
import { colourSchemeNames, inScheme, tokenNames } from '../../shared/skins/colour-scheme.ts';
import { parseCustomSkin } from '../../shared/skins/custom-skin.ts';
import { eraNames } from '../../shared/skins/era.ts';
import { eras } from '../../shared/skins/eras.ts';
import { lookOf } from '../../shared/skins/look.ts';
import { sevenTokens } from '../../shared/skins/seven.ts';
import { isTokenValue, tokenKind } from '../../shared/skins/token-value.ts';

function styleSheets(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith('.css'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
}

describe('colours', () => {
  it.each([
    ['#fff', '#ffffff'],
    ['#8596CA', '#8596ca'],
    ['#00000080', 'rgba(0, 0, 0, 0.502)'],
    ['rgb(1, 2, 3)', '#010203'],
    ['rgba(49, 106, 197, 0.188)', 'rgba(49, 106, 197, 0.188)'],
    ['rgb(0 0 40 / 35%)', 'rgba(0, 0, 40, 0.35)'],
  ])('%s is %s', (source, formatted) => {
    const colour = parseColour(source);
    expect(colour === null ? null : formatColour(colour)).toBe(formatted);
  });

  it.each(['', 'red', '#12', '#ggg', 'rgb(256, 0, 0)', 'rgba(0, 0, 0, 2)', 'url(x)', 'var(--x)'])(
    '%s is none',
    (source) => {
      expect(parseColour(source)).toBeNull();
    },
  );

  it('turns blue into red and leaves grey grey', () => {
    const turn = (source: string) => {
      const colour = parseColour(source);
      return colour === null ? null : formatColour(turned(colour, 120, 1));
    };
    expect(turn('#0000ff')).toBe('#ff0000');
    expect(turn('#808080')).toBe('#808080');
  });
});

describe('eras', () => {
  it.each(eraNames)('%s has a valid value for every token, by day and in the dark', (name) => {
    const { tokens, dark } = eras[name];
    for (const token of tokenNames) {
      const kind = tokenKind(sevenTokens[token]);
      expect(isTokenValue(kind, tokens[token]), `${token}: ${tokens[token]}`).toBe(true);
      expect(isTokenValue(kind, dark[token] ?? tokens[token]), `dark ${token}: ${dark[token]}`).toBe(true);
    }
  });

  it('have a token for every variable of the style sheets', () => {
    const sheets = styleSheets('renderer');
    expect(sheets.length).toBeGreaterThan(20);
    const own = new Set(
      sheets.flatMap((sheet) => [...sheet.matchAll(/(?:^|\s)--([a-z0-9-]+):/gm)].map(([, name]) => name)),
    );
    const used = new Set(
      sheets.flatMap((sheet) => [...sheet.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name]) => name)),
    );
    const missing = [...used].filter(
      (name) => name !== undefined && !Object.hasOwn(sevenTokens, name) && !own.has(name) && !name.startsWith('radix-'),
    );
    expect(missing).toEqual([]);
  });

  it('use every token somewhere', () => {
    const sheets = styleSheets('renderer').join('\n');
    expect(tokenNames.filter((name) => !sheets.includes(`var(--${name}`))).toEqual([]);
  });
});

describe('the documentation of skins', () => {
  it('names every token', () => {
    const words = readFileSync('shared/skins/README.md', 'utf8');
    expect(tokenNames.filter((name) => !words.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

describe('colour schemes', () => {
  it.each(colourSchemeNames)('%s keeps every value valid, and what means something its colour', (scheme) => {
    const tokens = inScheme(sevenTokens, scheme);
    for (const token of tokenNames) {
      expect(isTokenValue(tokenKind(sevenTokens[token]), tokens[token]), `${token}: ${tokens[token]}`).toBe(true);
    }
    expect(tokens['error-text']).toBe(sevenTokens['error-text']);
    expect(tokens.text).toBe('#000000');
    if (scheme !== 'blue') expect(tokens['window-border']).not.toBe(sevenTokens['window-border']);
  });
});

describe('skins from files', () => {
  const whole = { nudgeSkin: 1, name: 'Sea', era: '7.x' };
  const parse = (skin: object) => parseCustomSkin(JSON.stringify(skin));

  it('lay themselves over their era', () => {
    const result = parse({
      ...whole,
      tokens: { face: '#d0e8f0', panel: 'linear-gradient(#fff, #cde 60%)' },
      structure: { banner: false },
    });
    if (!('skin' in result)) throw new Error(result.problem);
    const look = lookOf({ era: '1.0', custom: result.skin, scheme: 'pink', dark: false });
    expect(look.era).toBe('7.x');
    expect(look.tokens.face).toBe('#d0e8f0');
    expect(look.structure.banner).toBe(false);
    expect(look.structure.tabs).toBe(true);
  });

  it.each([
    ['text that is no JSON', 'nudge', 'it is not JSON'],
    ['another thing', '{"name":"x"}', 'nudgeSkin'],
    ['an unknown era', JSON.stringify({ ...whole, era: '8.x' }), 'era'],
    ['an unknown token', JSON.stringify({ ...whole, tokens: { 'no-such': '#fff' } }), 'there is no token "no-such"'],
    ['a field that there is not', JSON.stringify({ ...whole, script: 'x' }), 'script'],
    ['a frame of its own', JSON.stringify({ ...whole, structure: { frame: 'none' } }), 'structure'],
    ['a name too long', JSON.stringify({ ...whole, name: 'x'.repeat(61) }), 'name'],
  ])('refuses %s', (_what, source, problem) => {
    const result = parseCustomSkin(source);
    expect('problem' in result && result.problem).toContain(problem);
  });

  it.each([
    ['an address in a colour', 'face', 'url(https://evil.example/x.png)'],
    ['an address in a gradient', 'panel', 'linear-gradient(#fff, #000), url(//evil.example/x)'],
    ['an address inside a gradient', 'panel', 'linear-gradient(url(x), #fff)'],
    ['an image set', 'panel', 'image-set("x.png" 1x)'],
    ['the end of a declaration', 'face', '#fff; background: url(x)'],
    ['a variable', 'face', 'var(--text)'],
    ['an expression', 'panel', 'linear-gradient(calc(1px * attr(x)), #fff)'],
    ['a font with an address', 'font', '"a", url(x)'],
    ['a font with a quote left open', 'font', '"abc'],
    ['a length that is none', 'frame-width', '5em'],
    ['a value without end', 'panel', `linear-gradient(${'#fff, '.repeat(400)}#fff)`],
    ['an escape', 'face', '\\75rl(x)'],
    ['a comment', 'face', '#fff/**/'],
  ])('lets nothing load or run: %s', (_what, token, value) => {
    expect(parse({ ...whole, tokens: { [token]: value } })).toHaveProperty('problem');
  });
});
