import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUNDS } from '../../assets/build/sounds.ts';
import { writeWav } from '../../assets/build/wav-file.ts';

const FOLDER = join(import.meta.dirname, '../../assets/sounds');

/** Lengths in seconds of the 7.5 era's events, from the fact book of the screens. */
const LENGTHS = [
  ['online', 1.4],
  ['type', 0.66],
  ['newemail', 1.65],
  ['newalert', 0.67],
  ['nudge', 0.89],
  ['phone', 14.11],
  ['ring', 0.88],
  ['vimdone', 0.53],
] as const;

const HEADER_BYTES = 44;
/** -1 dB below the most that a sample can hold. */
const LOUDEST = 10 ** (-1 / 20);

/** Samples from -1 to 1. */
function samplesOf(wav: Buffer): number[] {
  const data = wav.subarray(HEADER_BYTES);
  return Array.from({ length: data.length / 2 }, (_, index) => data.readInt16LE(2 * index) / 32_768);
}

function loudest(samples: readonly number[]): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Root mean square. */
function loudness(samples: readonly number[]): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
}

describe('sounds', () => {
  it('are all there, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LENGTHS.map(([name]) => `${name}.wav`).sort());
    expect([...SOUNDS.keys()]).toEqual(LENGTHS.map(([name]) => name));
  });

  describe.each(LENGTHS)('%s', (name, seconds) => {
    const wav = readFileSync(join(FOLDER, `${name}.wav`));
    const samples = samplesOf(wav);

    it('is a WAV of 44.1 kHz, one channel, 16 bit, and exactly as long as in its era', () => {
      expect(wav.subarray(0, 4).toString('latin1')).toBe('RIFF');
      expect(wav.subarray(8, 16).toString('latin1')).toBe('WAVEfmt ');
      expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
      const [format, channels, bytesASample, bits] = [20, 22, 32, 34].map((at) => wav.readUInt16LE(at));
      expect({ format, channels, bytesASample, bits }).toEqual({ format: 1, channels: 1, bytesASample: 2, bits: 16 });
      expect([wav.readUInt32LE(24), wav.readUInt32LE(28)]).toEqual([44_100, 88_200]);
      expect(wav.readUInt32LE(40)).toBe(2 * Math.round(seconds * 44_100));
      expect(wav.length).toBe(HEADER_BYTES + wav.readUInt32LE(40));
    });

    it('is heard, and stays a decibel below the loudest', () => {
      expect(loudest(samples)).toBeLessThan(LOUDEST);
      expect(loudest(samples)).toBeGreaterThan(0.3);
      expect(loudness(samples)).toBeGreaterThan(0.02);
    });

    it('begins and ends without a click', () => {
      expect([samples.at(0), samples.at(-1)]).toEqual([0, 0]);
      expect(loudest(samples.slice(0, 8))).toBeLessThan(0.1);
      expect(loudest(samples.slice(-44))).toBeLessThan(0.01);
    });

    it('swings round nothing', () => {
      expect(Math.abs(samples.reduce((sum, value) => sum + value, 0) / samples.length)).toBeLessThan(0.005);
    });

    it('comes from its recipe, byte for byte', () => {
      const recipe = SOUNDS.get(name);
      expect(recipe === undefined ? null : writeWav(recipe()).equals(wav)).toBe(true);
    });
  });
});
