import { gradientsOf, n } from './paint.ts';

/** Side of the cell in pixels (UI.md section 4). */
const CELL = 19;
/** How long one frame stays, in milliseconds (UI.md section 4). */
const FRAME_MS = 110;

/** A picture that stands still is its markup; one that moves has frames between what lies behind and before them. */
export type Drawing = string | Moving;

type Moving = {
  behind: string;
  frames: readonly string[];
  before?: string;
  /** Attributes that all frames share, such as their colour. */
  paint?: string;
};

/**
 * The frames lie on one another and take turns. Without animation (reduced motion, or a program that knows no CSS) only
 * the first is seen.
 */
function animation(frames: number): string {
  const seconds = n((frames * FRAME_MS) / 1000);
  const turn = `@keyframes turn{0%{visibility:visible}${n(100 / frames)}%{visibility:hidden}}`;
  const delays = Array.from({ length: frames - 1 }, (_, index) => {
    const wait = n(((index + 1 - frames) * FRAME_MS) / 1000);
    return `.f${index + 1}{animation-delay:${wait}s}`;
  });
  return `<style>${turn}@media (prefers-reduced-motion:no-preference){.f{animation:turn ${seconds}s step-end infinite}${delays.join('')}}</style>`;
}

function assemble({ behind, before = '', paint }: Moving, frames: string): string {
  return behind + (paint === undefined ? frames : `<g ${paint}>${frames}</g>`) + before;
}

/** One frame of a drawing alone, as markup. */
function frameOf(drawing: Drawing, index: number): string {
  if (typeof drawing === 'string') return drawing;
  return assemble(drawing, drawing.frames[index] ?? '');
}

function wrap(style: string, markup: string): string {
  const defs = `<defs>${gradientsOf(markup)}</defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL}" height="${CELL}" viewBox="0 0 ${CELL} ${CELL}" stroke-linejoin="round" stroke-linecap="round">${style}${defs.replace('<defs></defs>', '')}${markup}</svg>\n`;
}

/** The number of frames; 1 for a picture that stands still. */
export function framesOf(drawing: Drawing): number {
  return typeof drawing === 'string' ? 1 : drawing.frames.length;
}

/** The whole SVG text of an emoticon. */
export function emoticonSvg(drawing: Drawing): string {
  if (typeof drawing === 'string') return wrap('', drawing);
  const frames = drawing.frames.map(
    (markup, index) => `<g class="f f${index}"${index === 0 ? '' : ' visibility="hidden"'}>${markup}</g>`,
  );
  return wrap(animation(frames.length), assemble(drawing, frames.join('')));
}

/** An SVG text with one frame that stands still; `index` from 0. */
export function stillSvg(drawing: Drawing, index: number): string {
  return wrap('', frameOf(drawing, index));
}
