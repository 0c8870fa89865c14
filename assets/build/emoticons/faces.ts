/** The faces that stand still. */
import { brows, cheeks, closedEye, eye, eyes, face, looking, mouth, teeth, tongue } from './face.ts';
import { flat, INK, line, shape, spot } from './paint.ts';

const GRIN = 'M4.5 10.5H14.5C14.5 14 12.5 16 9.5 16S4.5 14 4.5 10.5Z';
const LEFT_LENS = 'M2.5 6.5H8.5V8.5Q8.5 11.5 5.5 11.5T2.5 8.5Z';
const RIGHT_LENS = 'M10.5 6.5H16.5V8.5Q16.5 11.5 13.5 11.5T10.5 8.5Z';

export const FACES = {
  smile: face() + eyes() + mouth(2, 11.5),
  'open-mouth':
    face() +
    eyes(5) +
    `<path d="${GRIN}" fill="#7a1410" stroke="${INK}"/>` +
    flat('M5.5 11H13.5L13.2 12.7H5.8Z', '#fff') +
    spot(9.5, 15, 2.6, 1.2, '#f4606e'),
  surprised:
    face() +
    line('M4.5 4.3Q6.5 2.7 8.3 3.9M14.5 4.3Q12.5 2.7 10.7 3.9', INK, 1.1) +
    eyes(5.5) +
    `<ellipse cx="9.5" cy="13" rx="2" ry="2.5" fill="#7a1410" stroke="${INK}"/>`,
  tongue: face() + eyes() + tongue(9.5, 12.5) + mouth(1.2, 11.5, 5),
  hot:
    face() +
    mouth(1.6, 13.5, 3) +
    shape(LEFT_LENS, 'dark') +
    shape(RIGHT_LENS, 'dark') +
    line('M1.5 6.5H17.5', '#0c0f18') +
    line('M4.5 8L6 7.5M12.5 8L14 7.5', '#dfe6f6', 0.8),
  angry: face('fire') + brows(4.8, 7.2, 1.6) + eyes(7) + mouth(-1.5, 14.5, 3.5),
  embarrassed: face() + cheeks(11.5) + looking(0, -1, 6.5) + mouth(0.6, 13.5, 1.5),
  confused:
    face() +
    line('M4.5 4.5Q6.2 2.8 8 4M11.2 5.5H14.5', INK, 1.2) +
    eyes() +
    line('M5 13.2Q6.5 11 8 12.6T11 13.2T14 12', INK, 1.2),
  sad: face() + brows(6.2, 4.6, 1.1) + eyes(7) + mouth(-1.7, 14.8),
  disappointed: face() + eyes() + line('M6 12.5H13', INK, 1.2),
  devil:
    shape('M4 7C1.5 5.5 1 3 1.5 .5C3.5 1 6 2.5 7.5 4.5Z', 'wine') +
    shape('M15 7C17.5 5.5 18 3 17.5 .5C15.5 1 13 2.5 11.5 4.5Z', 'wine') +
    face('wine', 11, 7) +
    line('M5 7.5L8 9M14 7.5L11 9', '#2a0418', 1.4) +
    flat('M5.5 9.5L8 10V12H6ZM13.5 9.5L11 10V12H13Z', '#ffe46a') +
    line('M5 13Q9.5 17 14 13', '#2a0418', 1.2),
  angel:
    face('gold', 11.5, 6.5) +
    eyes(8) +
    mouth(1.7, 13, 3.5) +
    '<ellipse cx="9.5" cy="2.5" rx="5.5" ry="2" fill="none" stroke="#b07606" stroke-width="2"/>' +
    '<ellipse cx="9.5" cy="2.5" rx="5.5" ry="2" fill="none" stroke="#ffe97a" stroke-width=".9"/>',
  'dont-tell':
    face() +
    eyes() +
    line('M5 12.5H14', '#5f6a80', 1) +
    line('M6.5 11.5V13.5M8.5 11.5V13.5M10.5 11.5V13.5M12.5 11.5V13.5', INK),
  teeth: face('gold') + brows(3.8, 6, 1.5) + eyes(6) + teeth(4.5, 11.5, 10, 4, 4),
  nerd:
    face() +
    flat('M8.5 12.5h2v2.5h-2Z', '#fff') +
    line('M8.5 12.5v2.5h2v-2.5M9.5 12.5v2.5', '#8a7a60', 0.5) +
    mouth(0.7, 12, 4) +
    ['5.5', '13.5']
      .map((x) => `<circle cx="${x}" cy="7.5" r="3" fill="#eaf4ff" stroke="#1c2130" stroke-width="1.1"/>`)
      .join('') +
    line('M8.5 7H10.5', '#1c2130') +
    eye(5, 6.5) +
    eye(12, 6.5),
  sarcastic:
    face() +
    line('M4 4.2Q6 2 8.5 3.7', INK, 1.3) +
    line('M10.7 4.8L15 5', INK, 1.3) +
    looking(1, 0, 7.5) +
    line('M6.5 13.8Q10.5 14.5 13.5 12', INK, 1.2),
  secret:
    face() +
    looking(-1, 0, 6.5) +
    spot(6.5, 13.2, 1.8, 1.4, '#7a1410') +
    shape(
      'M9.5 17.5Q8 15 8.5 12.5Q8.8 11 10 11.2Q10.5 9.5 12 9.8Q13.2 8.8 14.4 9.8Q16 9.3 16.8 10.8Q18.5 11 18.5 13C18.5 15.5 18 17.5 17 18.5H10.5Z',
      'hand',
    ) +
    line('M10.3 11.5L11 14M12.5 10.2L13 13.2M14.8 10.2V13.3', '#9a6010', 0.8),
  sick:
    face('queasy') +
    brows(5, 4, 1) +
    closedEye(6.5, 7) +
    closedEye(12.5, 7) +
    line('M5.5 13Q7 11 8.5 12.5T11.5 12.5', '#3f5a10', 1.2) +
    line('M11 12.5L16.5 17', '#454f66', 3) +
    line('M11 12.5L16.5 17', '#fff', 1.8) +
    line('M14 15L16.5 17', '#e8321f', 1.4),
  moon:
    `<path d="M11.5 1.5A8 8 0 1 0 17.5 14.5A7.7 7.7 0 0 1 11.5 1.5Z" fill="url(#gold-ball)" stroke="#a8690a"/>` +
    line('M4.5 8.5Q6 10 7.5 8.5', INK, 1.3) +
    line('M6.5 13Q8.5 14.5 10.5 13.5', '#a5381c', 1.2),
};
