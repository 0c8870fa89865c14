/** People, hands and the figure of the program. */
import { ball, flat, INK, line, round, shape, spot } from './paint.ts';

const SMALL_EYES = flat('M7 6h1.2v2h-1.2ZM10.8 6h1.2v2h-1.2Z', INK);
const SMALL_SMILE = line('M7.5 9.5Q9.5 11 11.5 9.5', '#a5381c', 0.9);

/** A fist seen from the side with its thumb up, in the middle of the cell. */
const THUMB_UP =
  shape('M1.5 9.5H5.5V17.5H1.5Z', 'blue') +
  shape(
    'M5.5 9.5C8 8 8.5 5.5 8.5 3Q8.5 1.5 10 1.5Q12 1.5 12 4.5Q12 6.5 11 8.5H15.5Q17.5 8.5 17.5 10T16.8 11.7Q17.5 12.5 17 13.5T16.3 14.5Q16.5 15.5 15.8 16Q15.5 17.5 13.5 17.5H8.5Q7 17.5 5.5 16.5Z',
    'hand',
  ) +
  line('M13 11.5H16.5M13 14.5H16', '#c9861a', 0.9);

function bust(hue: 'blue' | 'rose'): string {
  return (
    shape('M1.5 18.5C1.5 14.5 5 12.5 9.5 12.5S17.5 14.5 17.5 18.5Z', hue) +
    flat('M6.5 12.8Q9.5 16.5 12.5 12.8L11 11.5H8Z', '#ffd3a6')
  );
}

export const PEOPLE = {
  messenger:
    ball(13.5, 4, 3.5, 'blue') +
    shape(
      'M7.5 13C7.5 9.5 10 7.5 13.5 7.5S18.5 9.5 18.5 13Q18.5 14.5 17.5 14.5L18 17L14.5 14.5H9Q7.5 14.5 7.5 13Z',
      'blue',
    ) +
    ball(6.5, 6, 3.5, 'teal') +
    shape(
      'M.5 15C.5 11.5 3 9.5 6.5 9.5S12.5 11.5 12.5 15Q12.5 16.5 11 16.5H6.5L2.5 18.5L3 16.5H2Q.5 16.5 .5 15Z',
      'teal',
    ),
  boy:
    bust('blue') +
    ball(9.5, 7, 5, 'skin') +
    round(
      'M4.3 7.5C3.5 3 5.5 .5 9.5 .5S15.5 3 14.7 7.5C13.5 6.5 13.5 5 13 4Q9.5 5.5 6 4C5.5 5 5.5 6.5 4.3 7.5Z',
      'brown',
    ) +
    SMALL_EYES +
    SMALL_SMILE,
  girl:
    round('M3.5 13.5C1.5 9 3 .5 9.5 .5S17.5 9 15.5 13.5Q12.5 14.5 9.5 14.5T3.5 13.5Z', 'orange') +
    bust('rose') +
    ball(9.5, 7.5, 4.5, 'skin') +
    flat('M4.8 7.5C4.5 4 6.5 2 9.5 2S14.5 4 14.2 7.5C12.5 7 11.5 5.5 11 4.5C9.5 6.5 7 7.3 4.8 7.5Z', '#e0680c') +
    flat('M7 7h1.2v2h-1.2ZM10.8 7h1.2v2h-1.2Z', INK) +
    line('M8 10.5Q9.5 11.3 11 10.5', '#d0243c', 1),
  'hug-left': hug('brown', 'blue', ''),
  'hug-right': `<g transform="matrix(-1 0 0 1 19 0)">${hug('orange', 'rose', shape('M2.5 9.5C.5 6 1.5 .8 6 .8C7.5 .8 8.5 1.2 9 2C6.5 3 5.5 6 5.5 10Q4 10.5 2.5 9.5Z', 'orange'))}</g>`,
  'thumbs-up': THUMB_UP,
  'thumbs-down': `<g transform="matrix(1 0 0 -1 0 19)">${THUMB_UP}</g>`,
  'fingers-crossed':
    shape('M6 18.5V14Q3.5 12.5 3.5 10.5Q3.5 9.5 4.5 9.5H13Q14.5 9.5 14.5 11.5Q14.5 14 13 15V18.5Z', 'hand') +
    shape('M10.5 10L7 2.5Q6.5 1 7.8 .7Q9 .5 9.5 1.5L13 9.5Z', 'hand') +
    shape('M6.5 10.5L10.5 2Q11.2 .5 12.5 1.2Q13.5 1.8 13 3L9.5 10.5Z', 'hand') +
    line('M5.5 12.5Q7 14 9.5 13M12 11.5V13.5', '#b9780f', 0.9) +
    line('M6 16.5H13', '#7d4a08'),
  'high-five':
    shape(
      'M6.5 18.5C5 16 3.5 13.5 1.5 11.5Q1 10 2.5 9.7Q4 9.7 5.5 11.5V3.5Q5.5 2 6.7 2T8 3.5V2Q8 .5 9.3 .5T10.5 2V3Q10.5 1.5 11.8 1.5T13 3V5Q13.3 3.8 14.5 3.9T15.7 5.5V12.5Q15.7 16 13.5 18.5Z',
      'hand',
    ) +
    line('M8 3.5V9M10.5 3V9M13 5V9.5', '#7d4a08', 0.9) +
    line('M7 13.5Q10 11.5 13.5 13', '#c9861a', 0.9),
};

/** Somebody who leans to the right with open arms. */
function hug(hair: 'brown' | 'orange', shirt: 'blue' | 'rose', longHair: string): string {
  const sleeve = shirt === 'blue' ? ['#173a85', '#62a0ec'] : ['#8f2350', '#ff8fb4'];
  const arms = 'M6 11.5Q10 11 14 8.5M6 13.5Q10.5 15 14.5 13.5';
  return (
    shape('M1.5 18.5C1 14 2 10.5 5.5 10.5S9 14.5 9.5 18.5Z', shirt) +
    line(arms, sleeve[0], 3.6) +
    line(arms, sleeve[1], 1.8) +
    ball(15.5, 7.8, 1.6, 'skin', 0.8) +
    ball(16, 13.2, 1.6, 'skin', 0.8) +
    ball(7, 5.5, 4, 'skin') +
    (longHair === ''
      ? round('M3.5 7.5C1.8 4 3.5 1 7 1C9 1 10.5 2 10.8 3.5Q7 3 6 4.5Q5 5.5 5.2 7.5Z', hair)
      : longHair) +
    spot(9, 5.5, 0.7, 1, INK) +
    line('M8 7.8Q9 8.5 10 7.7', '#a5381c', 0.8)
  );
}
