import { type ReactNode, useLayoutEffect } from 'react';
import { tokenNames } from '../../shared/skins/colour-scheme.ts';
import type { Look } from '../../shared/skins/look.ts';
import { useLook } from './use-look.ts';

/** Puts a look on the page: every token as a CSS variable, era and darkness for the style sheets. */
function putOn(look: Look): void {
  const { style, dataset } = document.documentElement;
  for (const name of tokenNames) style.setProperty(`--${name}`, look.tokens[name]);
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
