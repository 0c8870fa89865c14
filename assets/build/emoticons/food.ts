/** Food, drink and the table. */
import { ball, box, flat, line, n, oval, shape, spot } from './paint.ts';

/** A candle flame that leans by `lean` px and is `height` px high. */
function flame(lean: number, height: number): string {
  const tip = `${n(9.5 + lean)} ${n(6 - height)}`;
  return (
    `<path d="M8 5Q7.8 3.5 ${tip}Q11.2 3.5 11 5Q10.5 6.3 9.5 6.3T8 5Z" fill="#ffb01e" stroke="#d9480c" stroke-width=".7"/>` +
    spot(9.5, 5.2, 0.7, 0.8, '#fff8c0')
  );
}

/** Smoke that rises from the glowing end; `phase` 0 to 4. */
function smoke(phase: number): string {
  const sway = [0, 0.8, 0.4, -0.4, -0.8][phase] ?? 0;
  const d = `M15.5 10Q${n(14 + sway)} 8 ${n(15.5 - sway)} 6T${n(15 + sway)} 2`;
  const puff = spot(15 + sway, 3.5 - phase * 0.5, 1 + phase * 0.15, 0.8, '#aab3c6', 0.7);
  const glow = spot(16.5, 12.5, 1.2, 1.2, phase % 2 === 0 ? '#ff6a2a' : '#ffb04a');
  return line(d, '#8d97ad', 1.1) + puff + glow;
}

export const FOOD = {
  cake: {
    behind:
      box(1.5, 10.5, 16, 7, 1.5, 'rose') +
      flat('M1.5 13.5H17.5V15H1.5Z', '#b0602c') +
      `<path d="M1.5 10Q1.5 8.5 3 8.5H16Q17.5 8.5 17.5 10V11.5Q16.5 13 15.5 11.5Q14 13.5 12.5 11.5Q11 13.5 9.5 11.5Q8 13.5 6.5 11.5Q5 13 4 11.5Q2.5 13 1.5 11.5Z" fill="url(#paper)" stroke="#8f2350"/>` +
      `<path d="M8.5 6H10.5V9.5H8.5Z" fill="#7fc0ff" stroke="#173a85" stroke-width=".8"/>`,
    frames: [
      [0, 4.5],
      [0.6, 5],
      [1, 4.2],
      [0.3, 3.6],
      [-0.5, 4.6],
      [-1, 4],
      [-0.4, 5.2],
    ].map(([lean = 0, height = 0]) => flame(lean, height)),
  },
  coffee:
    line('M6 5.5Q5 4 6.2 2.8T6.2 .8M9.5 5.5Q8.5 4 9.7 2.8T9.7 .8M13 5.5Q12 4 13.2 2.8', '#8fa0bc', 1.1) +
    line('M14 9.5Q17.8 8.5 17.5 11.5T13 14.5', '#35679f', 1.6) +
    shape('M2.5 7.5H14.5V11.5Q14.5 15.5 11.5 15.5H5.5Q2.5 15.5 2.5 11.5Z', 'sky') +
    oval(8.5, 7.7, 6, 1.5, 'paper') +
    spot(8.5, 7.8, 4.8, 0.9, '#6b3a14') +
    oval(8.5, 16.8, 7.5, 1.2, 'paper'),
  beer:
    line('M12.5 8Q17.5 7 17 11.5T12.5 15', '#8f3c05', 2.8) +
    line('M12.5 8Q17.5 7 17 11.5T12.5 15', '#e8f0fa', 1.1) +
    box(2.5, 6.5, 10, 11, 1, 'orange') +
    flat('M4.5 9.5h1v6.5h-1ZM7 9.5h1v6.5h-1ZM9.5 9.5h1v6.5h-1Z', '#fff', 0.6) +
    `<path d="M2.5 8Q.5 7.5 1 5.5T3 3.5Q3.5 1.5 6 2Q8 .5 9.7 2.2Q12.5 1.5 12.7 4Q14.5 5 13.5 7Q12.5 8.5 11 7.7Q9.5 9 8 7.9Q6.5 9 5.2 7.9Q4 8.8 2.5 8Z" fill="url(#paper)" stroke="#8a7a5a" stroke-width=".9"/>`,
  martini:
    `<path d="M1.5 2.5H17.5L9.5 11.5Z" fill="#eef6ff" stroke="#35679f"/>` +
    flat('M4.3 5H14.7L9.5 10.8Z', '#a4e0c8') +
    line('M9.5 11.5V16.5M5 17.5H14', '#35679f', 1.6) +
    line('M5.5 .5L11 6.5', '#8a5a20', 0.9) +
    ball(10.7, 6, 1.8, 'green', 0.8) +
    spot(10.4, 5.7, 0.6, 0.6, '#e8321f'),
  plate:
    ball(9.5, 9.5, 5.8, 'paper') +
    `<circle cx="9.5" cy="9.5" r="3.3" fill="#fff" stroke="#a9bce0" stroke-width=".9"/>` +
    line('M1.5 5V17.5', '#454f66', 1.6) +
    line('M.6 1.5V4.5M1.5 1.5V4.5M2.4 1.5V4.5', '#454f66', 0.6) +
    line('M.8 4.8H2.2', '#454f66', 1.2) +
    `<path d="M17.5 17.5V11.5H15.5V5.5Q15.5 1.5 17.5 1.5Z" fill="#c4cbd8" stroke="#454f66" stroke-width=".8"/>`,
  bowl:
    line('M11 8.5L17.5 1M8.5 8.5L14 .8', '#4a2a0c', 1.8) +
    line('M11 8.5L17.5 1M8.5 8.5L14 .8', '#d9a05c', 0.8) +
    `<path d="M3.5 8.5Q4 6 6 6.5Q7.5 4.5 9.5 6Q12 5 13 6.7Q15 6.5 15.5 8.5Z" fill="url(#paper)" stroke="#8a7a5a" stroke-width=".9"/>` +
    shape('M1.5 8.5H17.5Q17 13.5 12.5 15.5V17.5H6.5V15.5Q2 13.5 1.5 8.5Z', 'red') +
    line('M3.5 11Q9.5 12.5 15.5 11', '#ffd24a', 1),
  pizza:
    shape('M1.5 4.5Q9.5 0 17.5 4.5L16.5 6.5L9.5 18L2.5 6.5Z', 'gold') +
    `<path d="M1.5 5Q9.5 .5 17.5 5L16.3 7.3Q9.5 3.7 2.7 7.3Z" fill="url(#brown)" stroke="#4a2a0c"/>` +
    ball(6.7, 8.2, 1.6, 'red', 0.7) +
    ball(11.7, 8.5, 1.6, 'red', 0.7) +
    ball(9.4, 12.7, 1.5, 'red', 0.7) +
    flat('M9 9.5h1.2v1.2h-1.2ZM8 10.7h1v1h-1ZM10.5 11h1v1h-1Z', '#3f9a34'),
  cigarette: {
    behind:
      box(4.5, 11.5, 11, 3, 0.5, 'paper') +
      box(0.5, 11.5, 5, 3, 0.5, 'orange') +
      flat('M15 12H17.5Q18 13 17.5 14H15Z', '#6a6f7c'),
    frames: [0, 1, 2, 3, 4].map(smoke),
  },
};
