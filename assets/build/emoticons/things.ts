/** Things, vehicles and signs. */
import { ball, box, flat, line, oval, round, shape, shine, spot } from './paint.ts';

const HOLES = [3, 5, 7, 9, 11, 13, 15].map((y) => `M4 ${y}h1v1h-1ZM14 ${y}h1v1h-1Z`).join('');

function ring(cx: number, cy: number): string {
  const circle = `<circle cx="${cx}" cy="${cy}" r="4" fill="none"`;
  return `${circle} stroke="#39415a" stroke-width="2.6"/>${circle} stroke="#dfe5f0" stroke-width="1"/>`;
}

export const THINGS = {
  film:
    box(2.5, 1.5, 14, 16, 0.5, 'dark') +
    flat(HOLES, '#fff') +
    [3, 8, 13].map((y) => `<rect x="6" y="${y}" width="7" height="4" rx=".5" fill="url(#sky)"/>`).join(''),
  note:
    line('M8.5 15V2.5', '#173a85', 2) +
    shape('M8 1.5Q9 4.5 12 5.5Q16 7.5 14 12Q14 8.5 8 7.5Z', 'blue') +
    `<g transform="rotate(-20 6 15)">${oval(6, 15, 3.5, 2.6, 'blue')}</g>`,
  email:
    box(0.5, 3.5, 18, 12, 1, 'paper') +
    line('M1.5 14.5L7 9.5M17.5 14.5L12 9.5', '#a9bce0') +
    `<path d="M1 4L8.5 10.5Q9.5 11.3 10.5 10.5L18 4" fill="#fff" stroke="#566b9a"/>`,
  clock:
    ball(9.5, 9.5, 8, 'blue') +
    `<circle cx="9.5" cy="9.5" r="5.7" fill="#fff" stroke="#173a85" stroke-width=".9"/>` +
    flat('M9 4.5h1v1.5h-1ZM9 13h1v1.5h-1ZM4.5 9h1.5v1h-1.5ZM13 9h1.5v1h-1.5Z', '#6f86bd') +
    line('M9.5 6V9.5L12 11.5', '#1c2130', 1.2),
  lips:
    shape(
      'M.8 8.5C4 6.5 6 4.5 7.5 4.5Q9 4.5 9.5 5.5Q10 4.5 11.5 4.5C13 4.5 15 6.5 18.2 8.5C15.5 13.5 12.5 15.5 9.5 15.5S3.5 13.5 .8 8.5Z',
      'red',
    ) +
    flat('M2.5 8.7Q6 9 9.5 8.5Q13 9 16.5 8.7Q13 11.5 9.5 11.5T2.5 8.7Z', '#5a0408') +
    shine(9.5, 13.3, 2.7, 1),
  gift:
    box(2.5, 9.5, 14, 8, 0.5, 'rose') +
    box(1.5, 6.5, 16, 3, 0.5, 'rose') +
    flat('M8 7H11V17H8Z', '#ffd24a') +
    line('M7.5 7V17.5M11.5 7V17.5', '#b9780f', 0.7) +
    shape('M9.5 6.5C6 6.5 4 5.5 4 3.5S6.5 1 9.5 6.5C12.5 1 15 1.5 15 3.5S13 6.5 9.5 6.5Z', 'gold'),
  camera:
    shape(
      'M5.5 5.5L6.5 3.5H12.5L13.5 5.5H16.5Q17.5 5.5 17.5 6.5V14.5Q17.5 15.5 16.5 15.5H2.5Q1.5 15.5 1.5 14.5V6.5Q1.5 5.5 2.5 5.5Z',
      'steel',
    ) +
    flat('M2 8H17V9H2Z', '#454f66', 0.35) +
    ball(9.5, 10.5, 4, 'dark') +
    ball(9.5, 10.5, 2.3, 'blue', 0.8) +
    flat('M14 6.5h2v1h-2Z', '#fff4b0') +
    flat('M3 6.5h1.5v1h-1.5Z', '#e8321f'),
  bulb:
    line('M1 7H2.5M16.5 7H18M3.5 1.5L4.5 2.5M15.5 1.5L14.5 2.5M3.5 12.5L4.5 11.7M15.5 12.5L14.5 11.7', '#f4ab1c', 1.2) +
    round('M7 13.5C7 11.5 4.5 10.5 4.5 6.5C4.5 3 6.5 1 9.5 1S14.5 3 14.5 6.5C14.5 10.5 12 11.5 12 13.5Z', 'gold') +
    line('M8.5 13V9L7.5 7.5M10.5 13V9L11.5 7.5', '#c9861a', 0.8) +
    box(7.5, 13.5, 4, 4, 1, 'steel') +
    line('M7.5 15.5H11.5', '#454f66'),
  phone: `<g transform="rotate(-40 9.5 9.5)">${shape('M1 7.5Q1 5.5 3 5.5H16Q18 5.5 18 7.5V11Q18 12.5 16.5 12.5H14.5Q13 12.5 13 11V10H6V11Q6 12.5 4.5 12.5H2.5Q1 12.5 1 11Z', 'red')}${flat('M3.5 6.7H15.5V7.5H3.5Z', '#fff', 0.6)}</g>`,
  handcuffs:
    ring(5.5, 12.5) +
    ring(13.5, 6.5) +
    line('M8.5 9.5H10.5', '#39415a', 2.2) +
    box(1.5, 5.5, 4, 3, 0.5, 'steel') +
    box(13.5, 10.5, 4, 3, 0.5, 'steel'),
  ball:
    ball(9.5, 9.5, 8, 'paper') +
    flat(
      'M9.5 6L12.8 8.4L11.5 12.2H7.5L6.2 8.4ZM9.5 1.5L12 2L9.5 3.7L7 2ZM17.5 8L17.4 11.5L15.8 9ZM1.5 8L3.2 9L1.6 11.5ZM14.8 15.5L12 17L13 14.3ZM4.2 15.5L6 14.3L7 17Z',
      '#1c2130',
    ) +
    line('M9.5 6V3.7M12.8 8.4L15.8 9M11.5 12.2L13 14.3M7.5 12.2L6 14.3M6.2 8.4L3.2 9', '#566b9a', 0.7),
  car:
    shape('M4.5 8.5L6.5 4.5Q7 3.5 8.5 3.5H12Q13 3.5 13.5 4.5L15.5 8.5Z', 'red') +
    flat('M6.5 8L7.7 5.3Q8 4.7 8.7 4.7H9.3V8ZM10.3 8V4.7H11.8Q12.4 4.7 12.7 5.3L14 8Z', '#cfe8ff') +
    shape('M.5 13.5V10.5Q.5 8.5 2.5 8.5H15.5Q18.5 8.5 18.5 11.5V13.5Q18.5 14.5 17.5 14.5H1.5Q.5 14.5 .5 13.5Z', 'red') +
    ball(5, 14.5, 2.5, 'dark') +
    ball(14, 14.5, 2.5, 'dark') +
    spot(5, 14.5, 0.9, 0.9, '#e4e9f2') +
    spot(14, 14.5, 0.9, 0.9, '#e4e9f2') +
    flat('M16.5 10h1.5v1.5h-1.5Z', '#fff4b0'),
  plane: `<g transform="rotate(-20 9.5 9.5)">${shape('M8 9.5L4.5 2.5H6.5L12.5 9.5Z', 'blue')}${shape('M.5 5.5H2.5L5 9.5H2Z', 'blue')}${shape('M1.5 9.5Q1 8.5 2.5 8.5H14.5Q18.5 8.5 18.5 10.5T14.5 12.5H5Q2 12.5 1.5 9.5Z', 'paper')}${shape('M7 11.5H12.5L6.5 17.5H4.5Z', 'blue')}${flat('M7 9.5h1v1h-1ZM9.5 9.5h1v1h-1ZM12 9.5h1v1h-1ZM15 9.3h2v1h-2Z', '#35679f')}</g>`,
  umbrella:
    line('M9.5 9V15.5Q9.5 17.5 11.3 17.5T13 15.8', '#4a2a0c', 1.5) +
    line('M9.5 .8V2.5', '#42186f', 1.2) +
    shape(
      'M.8 10.5C.8 5.5 4.5 2 9.5 2S18.2 5.5 18.2 10.5Q16.5 8.8 15 8.8T12.3 10.5Q11 8.8 9.5 8.8T6.7 10.5Q5.5 8.8 4 8.8T.8 10.5Z',
      'purple',
    ) +
    flat('M6.7 10Q6.3 5 9.5 2.5Q12.7 5 12.3 10Q11 8.3 9.5 8.3T6.7 10Z', '#ffd24a', 0.85),
  computer:
    box(2.5, 1.5, 14, 11, 1, 'steel') +
    `<rect x="4.5" y="3.5" width="10" height="7" fill="url(#blue)" stroke="#173a85" stroke-width=".8"/>` +
    flat('M5 4H10L6 10H5Z', '#fff', 0.35) +
    flat('M7.5 13H11.5V14.5H7.5Z', '#7e899f') +
    shape('M2.5 14.5H16.5L18.5 17.5H.5Z', 'steel') +
    line('M3.5 16H15.5', '#7e899f', 0.8),
  mobile:
    box(5.5, 1.5, 8, 17, 2.5, 'blue') +
    line('M7.5 1.5V.5', '#173a85', 1.6) +
    `<rect x="7" y="3.5" width="5" height="5" rx=".5" fill="#d6f4b8" stroke="#173a85" stroke-width=".8"/>` +
    flat(
      'M7.5 10h1v1h-1ZM9 10h1v1h-1ZM10.5 10h1v1h-1ZM7.5 12h1v1h-1ZM9 12h1v1h-1ZM10.5 12h1v1h-1ZM7.5 14h1v1h-1ZM9 14h1v1h-1ZM10.5 14h1v1h-1Z',
      '#fff',
    ),
  brb:
    line('M5 5.5L9.5 1L14 5.5', '#566b9a') +
    box(0.5, 5.5, 18, 11, 1.5, 'orange') +
    line(
      'M3.5 13.5V8.5H5Q6.3 8.5 6.3 9.7T5 11H3.5M5 11Q6.5 11 6.5 12.3T5 13.5H3.5M8.5 13.5V8.5H10Q11.3 8.5 11.3 9.8T10 11.2H8.5M10 11.2L11.5 13.5M13.5 13.5V8.5H15Q16.3 8.5 16.3 9.7T15 11H13.5M15 11Q16.5 11 16.5 12.3T15 13.5H13.5',
      '#3c1a02',
      1.1,
    ),
  money:
    shape('M.5 5.5H15.5V12.5H.5Z', 'green') +
    line('M2 7H14V11H2Z', '#dcf9c6', 0.8) +
    `<circle cx="8" cy="9" r="2" fill="#dcf9c6" stroke="#1d5a1c" stroke-width=".8"/>` +
    oval(14, 16, 4.5, 1.7, 'gold') +
    oval(14, 14.2, 4.5, 1.7, 'gold') +
    oval(14, 12.4, 4.5, 1.7, 'gold'),
  console:
    shape(
      'M5.5 4.5H13.5C17 4.5 18.5 8 18.5 12C18.5 15.5 16 16 14.5 14L12.5 11.5H6.5L4.5 14C3 16 .5 15.5 .5 12C.5 8 2 4.5 5.5 4.5Z',
      'purple',
    ) +
    flat('M4.5 6H6V7.5H7.5V9H6V10.5H4.5V9H3V7.5H4.5Z', '#fff') +
    spot(13.5, 6.8, 1, 1, '#ffe04a') +
    spot(13.5, 10, 1, 1, '#6fe08a') +
    spot(11.9, 8.4, 1, 1, '#7fc4ff') +
    spot(15.1, 8.4, 1, 1, '#ff7a7a') +
    line('M8.5 6.5H10.5', '#efdffc', 0.9),
};
