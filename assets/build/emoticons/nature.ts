/** Hearts, flowers, sky and weather. */
import { ball, flat, line, n, round, shape, shine, spot } from './paint.ts';

const HEART_RIGHT = 'C10.2 3 11.7 2 13.5 2C16 2 17.5 4 17.5 6.5C17.5 11 14 14 9.5 17.5';
const HEART_LEFT = 'C5 14 1.5 11 1.5 6.5C1.5 4 3 2 5.5 2C7.3 2 8.8 3 9.5 4.7';

/** A star of `points` tips. */
function star(cx: number, cy: number, outer: number, inner: number, points: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (Math.PI * index) / points - Math.PI / 2;
    const radius = index % 2 === 0 ? outer : inner;
    return `${n(cx + radius * Math.cos(angle))} ${n(cy + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

const BOLT = 'M11.5 .5L3.5 10.5H8.5L5.5 18.5L15.5 7.5H10.5L14.5 .5Z';
const RAYS = 'M1.5 3.5L4 5.5M1 14.5L3.5 13M17.5 15.5L14.5 13.5M18 4.5L15.5 5.5';
const FLASHES: readonly (readonly [bolt: string, rays: string])[] = [
  [shape(BOLT, 'gold'), ''],
  [shape(BOLT, 'gold'), line(RAYS, '#f4ab1c', 1.2)],
  [flat(BOLT, '#fff') + line(BOLT, '#f4ab1c', 1.6), line(RAYS, '#ffd24a', 1.6)],
  [shape(BOLT, 'orange'), line(RAYS, '#ffd24a', 0.8)],
  [flat(BOLT, '#fff6c0') + line(BOLT, '#c9861a'), ''],
  [flat(BOLT, '#fff') + line(BOLT, '#f4ab1c', 1.6), ''],
];

const CLOUD =
  'M4.5 11.5Q1.5 11.5 1.5 8.7Q1.5 6.3 4 6Q4.5 3 7.5 2.5Q10.5 1.5 12.2 4.5Q15.5 4 16.3 6.7Q18.5 7.3 17.8 9.7Q17.3 11.5 15 11.5Z';
const BANDS = ['#e8321f', '#ff9a2e', '#ffe04a', '#4fae3c', '#3f86e0', '#7b3fb8'];

export const NATURE = {
  heart: round(`M9.5 4.7${HEART_RIGHT}${HEART_LEFT}Z`, 'red') + shine(5.5, 5, 2.5, 2),
  'broken-heart':
    `<g transform="translate(.2 .8) rotate(-5 9.5 17.5) scale(.95)">${round(`M9.5 17.5${HEART_LEFT}L7.5 8L10.5 10L8 13Z`, 'red')}</g>` +
    `<g transform="translate(1.6 .9)  rotate(5 9.5 17.5) scale(.95)">${round(`M9.5 4.7${HEART_RIGHT}L8 13L10.5 10L7.5 8Z`, 'red')}</g>` +
    shine(4.5, 5.5, 1.8, 1.5),
  star: round(star(9.5, 10, 9, 4, 5), 'gold'),
  rose:
    line('M9.5 10V18', '#2d8a2a', 1.8) +
    shape('M9.5 16.5C6 17 4 15.5 3.5 13C6.5 12.5 9 13.5 9.5 16.5Z', 'green') +
    shape('M9.5 14.5C13 15 15 13.5 15.5 11C12.5 10.5 10 11.5 9.5 14.5Z', 'green') +
    round('M9.5 11.5C5.5 11.5 4 8.5 4.5 3.5L7 4.5L9.5 .7L12 4.5L14.5 3.5C15 8.5 13.5 11.5 9.5 11.5Z', 'red') +
    line('M7 4.5Q7 8.5 9.5 10Q12 8.5 12 4.5M7.5 6Q9.5 4.5 11.5 6', '#7a0a0a', 0.9),
  'wilted-rose':
    line('M13 18Q14 9 11.5 5.5Q9 2.5 6.5 5', '#6f7a3a', 1.8) +
    shape('M13 13.5C15 11.5 17 12 18 14.5C16.5 15.5 14 15.5 13 13.5Z', 'brown') +
    round('M8.5 5.5C9 9 7.5 12.5 4 13L3.5 10.5L1 10.5L2 7.5C3 5 6 3.5 8.5 5.5Z', 'wine') +
    line('M7 6Q6.5 9 4.5 10M4.5 6.5Q4.5 8.5 3 9.5', '#4f0630', 0.9) +
    shape('M4.5 16.5Q6.5 15.3 8 17Q6.5 18.5 4.5 17.8Z', 'wine', 0.8),
  sun: shape(star(9.5, 9.5, 9.3, 6.3, 10), 'orange', 0.8) + ball(9.5, 9.5, 5.2, 'gold') + shine(9.5, 7, 3, 1.8),
  rainbow:
    BANDS.map((colour, index) => {
      const r = n(8.3 - index * 1.05);
      return `<path d="M${n(9.5 - Number(r))} 14A${r} ${r} 0 0 1 ${n(9.5 + Number(r))} 14" fill="none" stroke="${colour}" stroke-width="1.2" stroke-linecap="butt"/>`;
    }).join('') +
    line('M.6 14A8.9 8.9 0 0 1 18.4 14', '#9a1a10', 0.6) +
    round('M2.5 17.5Q.5 17.5 .5 15.8T2.3 14Q3 12.5 4.5 13T6 14.5Q7.5 14.7 7.3 16.2T5.5 17.5Z', 'sky') +
    round('M13.5 17.5Q11.5 17.5 11.7 15.8T13.3 14Q14 12.5 15.5 13T17 14.5Q18.7 14.7 18.5 16.2T16.5 17.5Z', 'sky'),
  storm:
    line(
      'M5.5 13L4.5 15M9.5 13L8.5 15M13.5 13L12.5 15M4 16.5L3.5 17.5M8 16.5L7.5 17.5M12 16.5L11.5 17.5M15.5 15.5L15 16.5',
      '#2b7de0',
      1.4,
    ) + shape(CLOUD, 'steel'),
  lightning: { behind: '', frames: FLASHES.map(([bolt, rays]) => rays + bolt) },
  island:
    spot(9.5, 16, 9, 2.3, '#5ab0f0') +
    `<path d="M3 16.5Q9.5 11.5 16 16.5Q9.5 18.2 3 16.5Z" fill="url(#gold)" stroke="#a8690a"/>` +
    line('M9.5 14.5Q10.8 10.5 9.3 6', '#4a2a0c', 2.4) +
    line('M9.5 14.5Q10.8 10.5 9.3 6', '#b07a3c', 1.1) +
    shape(
      'M9.3 6C8 3.5 4.5 3 1.5 6.5C4.5 5.8 7 6 9.3 6C6.5 6.5 4.5 8 4 11C6 9 8 7.5 9.3 6C10.5 3 13.5 1.5 16.5 4C14 4 11.5 5 9.3 6C12 5.8 15 6.5 16.5 10C14.5 8.3 12 7 9.3 6C9 4 9.5 2 11.5 .8C8.5 .6 8 3.5 9.3 6Z',
      'green',
      0.8,
    ),
};
