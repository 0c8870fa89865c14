import { Resvg } from '@resvg/resvg-js';

/** Renders an SVG text to PNG bytes, `width` pixels wide. No system font is used, so every machine gives the same picture. */
export function renderPng(svg: string, width: number): Buffer {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return drawing.render().asPng();
}
