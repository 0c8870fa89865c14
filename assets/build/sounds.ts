/** The sounds of events, composed for Nudge; lengths in seconds as in the 7.5 era. */
import {
  bell,
  blend,
  blip,
  finished,
  marimba,
  noise,
  note,
  SAMPLE_RATE,
  type Samples,
  silence,
  strike,
} from './synthesis.ts';

/** Somebody signs in: three wooden steps up, the last one rings. */
function online(): Samples {
  const sound = silence(1.4);
  strike(sound, 0, note(-2), marimba, 0.8);
  strike(sound, 0.13, note(3), marimba, 0.85);
  strike(sound, 0.27, note(8), marimba);
  strike(sound, 0.27, note(20), bell, 0.22);
  return finished(sound, 0.6);
}

/** A message: two quick bright notes. */
function type(): Samples {
  const sound = silence(0.66);
  strike(sound, 0, note(12), blip, 0.8);
  strike(sound, 0.085, note(17), blip);
  strike(sound, 0.085, note(29), bell, 0.1);
  return finished(sound, 0.55);
}

/** Mail: four chimes, down and up again. */
function newemail(): Samples {
  const sound = silence(1.65);
  strike(sound, 0, note(10), bell, 0.7);
  strike(sound, 0.17, note(5), bell, 0.7);
  strike(sound, 0.34, note(14), bell, 0.75);
  strike(sound, 0.55, note(17), bell, 0.9);
  return finished(sound, 0.55);
}

/** Anything else to be told: one ding. */
function newalert(): Samples {
  const sound = silence(0.67);
  strike(sound, 0, note(15), bell);
  strike(sound, 0, note(27), bell, 0.15);
  return finished(sound, 0.55);
}

/** Seconds at which the knuckles fall. */
const knocks = [0, 0.07, 0.15, 0.22, 0.31, 0.38, 0.47, 0.56, 0.66];

/** A nudge: knuckles rattling at a loose door. */
function nudge(): Samples {
  const sound = silence(0.89);
  const hiss = noise(1999);
  for (const [index, at] of knocks.entries()) {
    const hard = index % 2 === 0 ? 1 : 0.72;
    const pitch = index % 2 === 0 ? 92 : 108;
    let smooth = 0;
    blend(sound, { at, seconds: Math.min(0.16, 0.89 - at), fade: 0.003 }, (time) => {
      smooth += 0.25 * (hiss() - smooth);
      const buzz = Math.tanh(4 * Math.sin(2 * Math.PI * pitch * time)) * Math.exp(-time / 0.05);
      const body = Math.sin(2 * Math.PI * 210 * time) * Math.exp(-time / 0.025);
      const rattle = smooth * Math.exp(-time / 0.018);
      return hard * (0.55 * buzz + 0.5 * body + 1.3 * rattle);
    });
  }
  return finished(sound, 0.7);
}

const phoneSeconds = 14.11;
const phoneRings = 4;

/** A call comes in: four times a warbling double ring and a rest; begins again without a seam. */
function phone(): Samples {
  const sound = silence(phoneSeconds);
  for (let ring = 0; ring < phoneRings; ring++) {
    for (const second of [0, 0.62]) {
      const at = (ring * phoneSeconds) / phoneRings + second;
      let turns = 0;
      blend(sound, { at, seconds: 0.46, fade: 0.02 }, (time) => {
        const hertz = Math.sin(2 * Math.PI * 17 * time) > 0 ? note(11) : note(7);
        turns += hertz / SAMPLE_RATE;
        const strikes = 0.7 + 0.3 * Math.cos(2 * Math.PI * 34 * time);
        return strikes * (Math.sin(2 * Math.PI * turns) + 0.3 * Math.sin(4 * Math.PI * turns));
      });
    }
  }
  return finished(sound, 0.5);
}

/** A call goes out: one ring-back tone and its rest, to be repeated. */
function ring(): Samples {
  const sound = silence(0.88);
  blend(
    sound,
    { at: 0.02, seconds: 0.58, fade: 0.03 },
    (time) => Math.sin(2 * Math.PI * 415 * time) + 0.8 * Math.sin(2 * Math.PI * 465 * time),
  );
  return finished(sound, 0.4);
}

/** A voice clip is over: a soft pop. */
function vimdone(): Samples {
  const sound = silence(0.53);
  blend(sound, { at: 0, seconds: 0.3, fade: 0.004 }, (time) => {
    const turns = 340 * time + 260 * 0.04 * (1 - Math.exp(-time / 0.04));
    return Math.sin(2 * Math.PI * turns) * Math.exp(-time / 0.06);
  });
  return finished(sound, 0.5);
}

/** By the key of the event. */
export const SOUNDS: ReadonlyMap<string, () => Samples> = new Map([
  ['online', online],
  ['type', type],
  ['newemail', newemail],
  ['newalert', newalert],
  ['nudge', nudge],
  ['phone', phone],
  ['ring', ring],
  ['vimdone', vimdone],
]);
