import type { WebContents } from 'electron';
import type { PictureScale } from '../../../shared/studio.ts';
import { pressKey } from './keyboard.ts';

/**
 * Runs in the page before its picture is taken. With `bundled` the fonts are those that the program brings, so that
 * pictures are the same on every machine.
 */
const dress = `((bundled, framed) => {
  const root = document.documentElement;
  root.dataset.corners = framed ? 'round' : 'square';
  if (!framed) root.dataset.frameless = '';
  if (!bundled) return;
  root.style.setProperty('--font', '"UI Tahoma Fallback", sans-serif');
  const caption = /^[a-z]* ?[\\d.]+px/.exec(root.style.getPropertyValue('--caption-font')) ?? ['bold 13.33px'];
  root.style.setProperty('--caption-font', caption[0] + ' "UI Tahoma Fallback", sans-serif');
})`;

/** Settles when the page has what it asked for: nothing in it is busy, or has changed for some frames. */
const atRest = `new Promise((resolve) => {
  let still = 0;
  let frames = 0;
  const changes = new MutationObserver(() => { still = 0; });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = () => {
    still = document.querySelector('[aria-busy=true]') === null ? still + 1 : 0;
    frames += 1;
    if (still < 8 && frames < 600) return requestAnimationFrame(frame);
    changes.disconnect();
    resolve(null);
  };
  requestAnimationFrame(frame);
})`;

/** Settles when fonts and pictures are there and everything is drawn; gives what of the page is to be pictured. */
const drawn = `(async (focused, framed) => {
  if (!focused) document.activeElement?.blur?.();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  const caption = framed ? null : document.querySelector('[data-caption]');
  if (caption === null) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const frame = caption.parentElement;
  const { bottom } = caption.getBoundingClientRect();
  const { left, top } = frame.getBoundingClientRect();
  // The border of 1999 is drawn inside, where other boxes have their padding.
  const style = getComputedStyle(frame);
  const [padLeft, padRight, padBottom] = [style.paddingLeft, style.paddingRight, style.paddingBottom].map(parseFloat);
  return {
    x: left + frame.clientLeft + padLeft,
    y: bottom,
    width: frame.clientWidth - padLeft - padRight,
    height: top + frame.clientTop + frame.clientHeight - padBottom - bottom,
  };
})`;

const restore = `((corners) => {
  document.documentElement.dataset.corners = corners;
  delete document.documentElement.dataset.frameless;
})`;

/** A part of a page, in its own pixels. */
export interface PagePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Capture {
  /** PNG. */
  readonly png: Buffer;
  readonly part: PagePart;
}

export interface CaptureWish {
  readonly scale: PictureScale;
  /** With the fonts that the program brings, on every machine. */
  readonly bundledFonts: boolean;
  /** With caption and border. */
  readonly framed: boolean;
  /** Pressed before, in the notation of scenes. */
  readonly keys: readonly string[];
}

/**
 * A picture of a page, drawn anew at that scale; what is transparent stays so, round corners among it, and nothing moves.
 * Throws what DevTools' protocol throws.
 */
export async function capturePage(
  page: WebContents,
  { scale, bundledFonts, framed, keys }: CaptureWish,
): Promise<Capture> {
  const corners: unknown = await page.executeJavaScript('document.documentElement.dataset.corners ?? "square"');
  const { debugger: protocol } = page;
  const zoom = page.getZoomFactor();
  protocol.attach('1.3');
  try {
    // As the window looks while it is in use, whichever window is.
    await protocol.sendCommand('Emulation.setFocusEmulationEnabled', { enabled: true });
    await protocol.sendCommand('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    await protocol.sendCommand('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
    await page.executeJavaScript(`${dress}(${bundledFonts}, ${framed})`);
    await page.executeJavaScript(atRest);
    for (const key of keys) {
      await pressKey(protocol, key);
      await page.executeJavaScript(atRest);
    }
    const part: PagePart = await page.executeJavaScript(`${drawn}(${keys.length > 0}, ${framed})`);
    const { data }: { data: string } = await protocol.sendCommand('Page.captureScreenshot', {
      format: 'png',
      // In pixels of the screen: a window that is drawn larger gives the picture that it gives at 100 %.
      clip: {
        x: part.x * zoom,
        y: part.y * zoom,
        width: part.width * zoom,
        height: part.height * zoom,
        scale: scale / zoom,
      },
    });
    return { png: Buffer.from(data, 'base64'), part };
  } finally {
    await page.executeJavaScript(`${restore}(${JSON.stringify(corners)})`).catch(() => undefined);
    if (protocol.isAttached()) protocol.detach();
  }
}
