import type { WebContents } from 'electron';
import type { PictureScale } from '../../../shared/studio.ts';

/**
 * Runs in the page before its picture is taken: fonts and pictures are there, everything drawn. Gives back its size. With
 * `bundled` the fonts are those that the program brings, so that pictures are the same on every machine.
 */
const prepare = `(async (bundled) => {
  const root = document.documentElement;
  root.dataset.corners = 'round';
  if (bundled) {
    root.style.setProperty('--font', '"UI Tahoma Fallback", sans-serif');
    root.style.setProperty('--caption-font', 'bold 13.33px "UI Tahoma Fallback", sans-serif');
  }
  document.activeElement?.blur?.();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  return { width: innerWidth, height: innerHeight };
})`;

const restore = `((corners) => { document.documentElement.dataset.corners = corners; })`;

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of a page as PNG, drawn anew at that scale; what is transparent stays so, round corners among it, and nothing
 * moves. Throws what DevTools' protocol throws.
 */
export async function capturePage(page: WebContents, scale: PictureScale, bundledFonts: boolean): Promise<Buffer> {
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
    const { width, height }: PageSize = await page.executeJavaScript(`${prepare}(${bundledFonts})`);
    const { data }: { data: string } = await protocol.sendCommand('Page.captureScreenshot', {
      format: 'png',
      // In pixels of the screen: a window that is drawn larger gives the picture that it gives at 100 %.
      clip: { x: 0, y: 0, width: width * zoom, height: height * zoom, scale: scale / zoom },
    });
    return Buffer.from(data, 'base64');
  } finally {
    await page.executeJavaScript(`${restore}(${JSON.stringify(corners)})`).catch(() => undefined);
    if (protocol.isAttached()) protocol.detach();
  }
}
