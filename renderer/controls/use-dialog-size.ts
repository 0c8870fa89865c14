import { useLayoutEffect } from 'react';
import { dialogFrame } from '../../shared/skins/look.ts';
import { useLook } from '../skins/use-look.ts';
import { useApp } from '../state/app-store.ts';

/** Gives the window that size, in pixels before zooming. */
export function useWindowSize(width: number, height: number): void {
  const zoom = useApp((app) => app.settings.zoom);
  useLayoutEffect(() => {
    const wanted = { width: Math.round((width * zoom) / 100), height: Math.round((height * zoom) / 100) };
    if (window.outerWidth !== wanted.width || window.outerHeight !== wanted.height)
      window.resizeTo(wanted.width, wanted.height);
  }, [width, height, zoom]);
}

/** Gives the window the size of its contents (pixels, fractions from dialog units) and of what its era draws round them. */
export function useDialogSize(width: number, height: number): void {
  const frame = dialogFrame(useLook());
  useWindowSize(Math.ceil(width) + frame.width, Math.ceil(height) + frame.height);
}
