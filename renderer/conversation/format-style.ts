import type { CSSProperties } from 'react';
import type { TextFormat } from '../../shared/conversation.ts';

/** The fonts that computers of the time had, as the font dialog offers them; with what looks nearest elsewhere. */
export const offeredFonts = {
  Arial: 'sans-serif',
  'Arial Black': 'sans-serif',
  'Comic Sans MS': 'cursive',
  'Courier New': 'monospace',
  'Franklin Gothic Medium': 'sans-serif',
  Garamond: 'serif',
  Georgia: 'serif',
  Impact: 'sans-serif',
  'Lucida Console': 'monospace',
  'Lucida Sans Unicode': 'sans-serif',
  'Microsoft Sans Serif': 'sans-serif',
  'Palatino Linotype': 'serif',
  'Segoe Print': 'cursive',
  Sylfaen: 'serif',
  Tahoma: 'sans-serif',
  'Times New Roman': 'serif',
  'Trebuchet MS': 'sans-serif',
  Verdana: 'sans-serif',
} as const;

/** Names of the default font of the time, which every reader shows in the font of their own. */
const defaultFonts = new Set(['', 'ms shell dlg', 'ms shell dlg 2', 'ms sans serif', 'microsoft sans serif']);

/** The value of `font-family` for a font that somebody names; its name cannot end the quotation. */
export function fontFamily(font: string): string {
  const name = font.replace(/["\\\p{Cc}]/gu, '').trim();
  if (defaultFonts.has(name.toLowerCase())) return 'var(--message-font)';
  const nearest = Object.entries(offeredFonts).find(([offered]) => offered.toLowerCase() === name.toLowerCase());
  return `"${name}", ${nearest?.[1] ?? 'var(--message-font)'}`;
}

/** How a message looks; the style sheets make its colour, `--said`, readable in the dark. Null, where it said nothing, is the default. */
export function formatStyle(format: TextFormat | null): CSSProperties & { readonly '--said'?: string } {
  if (format === null) return {};
  const lines = [...(format.underline ? ['underline'] : []), ...(format.strikeout ? ['line-through'] : [])];
  return {
    fontFamily: fontFamily(format.font),
    fontWeight: format.bold ? 'bold' : 'normal',
    fontStyle: format.italic ? 'italic' : 'normal',
    textDecorationLine: lines.length === 0 ? 'none' : lines.join(' '),
    '--said': format.colour,
  };
}

/** The direction of a message: as its writer said, else as its own first letters run. */
export function directionOf(format: TextFormat | null): 'rtl' | 'auto' {
  return format?.rightToLeft === true ? 'rtl' : 'auto';
}
