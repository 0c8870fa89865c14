/** Animals. */
import { ball, flat, line, n, oval, round, shape, spot } from './paint.ts';

/** Both wings of a bat whose tips are at `tip` px from the top. */
function wings(tip: number): string {
  const wing = (side: 1 | -1): string => {
    const at = (out: number, y: number): string => `${n(9.5 + side * out)} ${(y).toFixed(1)}`;
    const middle = (tip + 8) / 2 + 4;
    return `M${at(1.5, 9)}Q${at(4, tip + 1)} ${at(8.8, tip)}Q${at(8.5, tip + 3)} ${at(7.5, middle)}Q${at(6, 9.5)} ${at(5, 12)}Q${at(3.5, 10.5)} ${at(1.5, 13)}Z`;
  };
  return `<path d="${wing(1)}${wing(-1)}"/>`;
}

export const ANIMALS = {
  cat:
    shape(
      'M2.5 1.5Q5 2 6.8 4.3Q9.5 3.5 12.2 4.3Q14 2 16.5 1.5V10.5C16.5 14.5 13.5 17 9.5 17S2.5 14.5 2.5 10.5Z',
      'orange',
    ) +
    flat('M3.8 3.5L5.7 5.2L4 7ZM15.2 3.5L13.3 5.2L15 7Z', '#ffb4a8') +
    line('M9.5 4.5V6.5M7.5 4.8V6M11.5 4.8V6', '#a84c08', 0.9) +
    `<ellipse cx="6.3" cy="9" rx="1.5" ry="1.7" fill="#c8f06a" stroke="#3c2a04" stroke-width=".6"/><ellipse cx="12.7" cy="9" rx="1.5" ry="1.7" fill="#c8f06a" stroke="#3c2a04" stroke-width=".6"/>` +
    flat('M5.8 7.8h1v2.5h-1ZM12.2 7.8h1v2.5h-1Z', '#1c1404') +
    spot(9.5, 13.3, 3, 2, '#fff2dc') +
    flat('M8.3 11.3H10.7L9.5 12.8Z', '#e0506a') +
    line('M8 14Q9 14.8 9.5 13.5Q10 14.8 11 14', '#5a2c06', 0.8) +
    line('M.5 11L5 12M.5 14.5L5 13.3M18.5 11L14 12M18.5 14.5L14 13.3', '#8f5a20', 0.7),
  dog:
    oval(9.5, 8.5, 6, 6.5, 'brown') +
    round('M4.5 3C1.5 3 .5 6 .5 9.5S2 14.5 3.5 14.5S6 10 5.5 4.5Z', 'brown') +
    round('M14.5 3C17.5 3 18.5 6 18.5 9.5S17 14.5 15.5 14.5S13 10 13.5 4.5Z', 'brown') +
    flat('M9.5 2.5C8.3 4 8.3 7 8.3 9H10.7C10.7 7 10.7 4 9.5 2.5Z', '#fff2dc') +
    `<ellipse cx="9.5" cy="12.5" rx="4.5" ry="3.7" fill="url(#paper)" stroke="#8a6a48" stroke-width=".7"/>` +
    flat('M6 6.5h1.8v2.5h-1.8ZM11.2 6.5h1.8v2.5h-1.8Z', '#1c1404') +
    spot(9.5, 10.6, 1.9, 1.3, '#1c1404') +
    flat('M8.2 13.8h2.7v2.5a1.3 1.5 0 0 1 -2.7 0Z', '#f04a5c') +
    line('M7 13.3Q8.5 14.3 9.5 13T12 13.3', '#5a3a1c', 0.8),
  goat:
    round('M6.5 4.5C4 4 2.5 2.5 3 .5C5.5 .5 8 2 8.5 4Z', 'brown') +
    round('M12.5 4.5C15 4 16.5 2.5 16 .5C13.5 .5 11 2 10.5 4Z', 'brown') +
    round('M5.5 6.5Q3 5.5 .5 7.5Q2.5 9.5 5.5 9Z', 'steel') +
    round('M13.5 6.5Q16 5.5 18.5 7.5Q16.5 9.5 13.5 9Z', 'steel') +
    shape(
      'M9.5 3.5C12.5 3.5 14 5.5 13.5 8.5L12.5 13.5Q11.5 15.5 9.5 15.5T6.5 13.5L5.5 8.5C5 5.5 6.5 3.5 9.5 3.5Z',
      'paper',
    ) +
    shape('M8 15.3H11L9.5 18.7Z', 'steel') +
    flat('M6.7 7.3h2v2h-2ZM10.3 7.3h2v2h-2Z', '#ffd24a') +
    flat('M6.7 8h2v.8h-2ZM10.3 8h2v.8h-2Z', '#1c1404') +
    flat('M8 12h1v1h-1ZM10 12h1v1h-1Z', '#8a6a78') +
    line('M8 14Q9.5 14.7 11 14', '#6a5a68', 0.8),
  snail:
    shape(
      'M1.5 15.5Q.5 17.5 2.5 17.5H15.5Q17.5 17.5 17.5 15.5V10.5Q17.5 8 15.5 8T13.5 10.5V13.5H4Q2 13.5 1.5 15.5Z',
      'gold',
    ) +
    line('M14.5 8L13 4.5M16.5 8L17.5 4.5', '#a8690a') +
    spot(13, 4.3, 1, 1, '#4a2a06') +
    spot(17.5, 4.3, 1, 1, '#4a2a06') +
    ball(7, 9.5, 6, 'brown') +
    line('M7.5 10Q6 10.5 6 9T8 7.5T10 10T7 12.7T3.5 9.5', '#4a2a0c', 1.1) +
    flat('M15.3 10h1v1.5h-1Z', '#4a2a06'),
  turtle:
    shape('M13.5 12.5V9.5C13.5 7.5 14.5 6.5 16 6.5S18.5 7.5 18.5 9S17.5 11 16.5 11.5V14Z', 'green') +
    shape('M3.5 13H7V17.5H3.5ZM11.5 13H15V17.5H11.5ZM1 14.5L3 12V14.5Z', 'green') +
    shape('M1.5 13.5C1.5 8 4 4.5 8 4.5S14.5 8 14.5 13.5Q8 15.5 1.5 13.5Z', 'brown') +
    line('M6 5.5L5 9L7.5 12L10.5 11.5L11.5 8L9.5 5.2M5 9H2.5M7.5 12V14M10.5 11.5L12 13.7M11.5 8H13.5', '#4a2a0c', 0.8) +
    flat('M16 8h1.2v1.5h-1.2Z', '#10300e'),
  sheep:
    line('M6.5 14V17.5M8.5 14V17.5M12.5 14V17.5M14.5 14V17.5', '#5a6072', 1.3) +
    round(
      'M5.5 14.5Q3 14 4 11.5Q2.5 9.5 4.5 8Q5 5.5 7.5 6Q9.5 4 11.5 5.5Q14.5 4.5 15.5 7Q18.5 8 17.5 10.5Q18.5 13 16 14Q14 16 12 14.8Q10 16 8.5 14.8Q7 15.5 5.5 14.5Z',
      'dark',
    ) +
    line('M8 9Q9 7.5 10.5 8.5M12 11Q13.5 9.5 15 11M8.5 12Q9.5 11 11 12', '#9aa2b8', 0.8) +
    oval(4, 8, 2.9, 3.5, 'steel') +
    flat('M1.5 4.5Q4 2.5 6.5 4.8Q4.5 6.5 1.5 6Z', '#1c2130') +
    flat('M2.5 7h1v1.5h-1ZM4.8 7h1v1.5h-1Z', '#0c0f18') +
    line('M3.3 10H4.8', '#454f66', 0.8),
  // A quarter of a frame late, so that no two of the nine are alike.
  bat: {
    behind: '',
    paint: 'fill="url(#purple)" stroke="#42186f"',
    frames: Array.from({ length: 9 }, (_, index) => wings(6 - 4.5 * Math.cos((2 * Math.PI * (index + 0.25)) / 9))),
    before:
      shape('M6.5 9L7 5L8.5 6.5H10.5L12 5L12.5 9Q12.5 14 9.5 15Q6.5 14 6.5 9Z', 'dark') +
      flat('M7.5 8h1.5v1.5h-1.5ZM10 8h1.5v1.5h-1.5Z', '#ff5a48') +
      flat('M8 11h3l-.5 1.5l-1 -1l-1 1Z', '#fff'),
  },
};
