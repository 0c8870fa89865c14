import { type ReactNode, useLayoutEffect } from 'react';
import { tokenNames } from '../../shared/skins/colour-scheme.ts';
import type { Look } from '../../shared/skins/look.ts';
import { isRightToLeft } from '../../shared/text/text.ts';
import { useLook } from './use-look.ts';

/** A paint that changes from the left to the right does so from the right where the language begins there. */
function alongTheLine(value: string): string {
  return isRightToLeft() ? value.replaceAll('gradient(90deg', 'gradient(-90deg') : value;
}

/** Puts a look on the page: every token as a CSS variable, era and darkness for the style sheets. */
function putOn(look: Look): void {
  const { style, dataset } = document.documentElement;
  for (const name of tokenNames) style.setProperty(`--${name}`, alongTheLine(look.tokens[name]));
  style.colorScheme = look.dark ? 'dark' : 'light';
  dataset.era = look.era;
  dataset.frame = look.structure.frame;
  dataset.dark = String(look.dark);
}

/** Shows the window in the look that the settings choose, from its first picture on, and changes with them. */
export function Dressed({ children }: { children: ReactNode }) {
  const look = useLook();
  useLayoutEffect(() => putOn(look), [look]);
  return children;
}
