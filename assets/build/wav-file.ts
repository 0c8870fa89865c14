import { SAMPLE_RATE, type Samples } from './synthesis.ts';

const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;
const LOUDEST = 32_767;

/** A WAV file: 16 bit, one channel. Samples beyond -1 to 1 are cut. */
export function writeWav(samples: Samples): Buffer {
  const dataBytes = samples.length * BYTES_A_SAMPLE;
  const file = Buffer.alloc(HEADER_BYTES + dataBytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * BYTES_A_SAMPLE, 28);
  file.writeUInt16LE(BYTES_A_SAMPLE, 32);
  file.writeUInt16LE(8 * BYTES_A_SAMPLE, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataBytes, 40);
  for (const [index, value] of samples.entries()) {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * LOUDEST), HEADER_BYTES + BYTES_A_SAMPLE * index);
  }
  return file;
}
