import { beforeEach, describe, expect, it } from 'vitest';
import type { ChunkBody } from '../../../electron/protocol/switchboard/bodies/message-body.ts';
import { ChunkCollector } from '../../../electron/protocol/switchboard/chunks.ts';

const headers = [{ name: 'Content-Type', value: 'text/plain; charset=UTF-8' }];
const alice = 'alice@example.com';

function first(id: string, total: number, data: string | Uint8Array): ChunkBody {
  return { kind: 'chunk', id, index: 0, total, headers, data: octets(data) };
}

function next(id: string, index: number, data: string | Uint8Array): ChunkBody {
  return { kind: 'chunk', id, index, total: null, headers: [], data: octets(data) };
}

function octets(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data) : data;
}

describe('messages in parts', () => {
  let chunks = new ChunkCollector();
  beforeEach(() => {
    chunks = new ChunkCollector();
  });

  it('are put together by their octets, in the middle of a character too', () => {
    const smile = Buffer.from('☺');
    expect(chunks.add(alice, first('1', 3, Buffer.concat([Buffer.from('a'), smile.subarray(0, 1)])), 0)).toBeNull();
    expect(chunks.add(alice, next('1', 1, smile.subarray(1)), 1)).toBeNull();
    expect(chunks.add(alice, next('1', 2, 'b'), 2)).toMatchObject({ kind: 'text', text: 'a☺b' });
    expect(chunks.add(alice, next('1', 2, 'b'), 2)).toBeNull();
  });

  it('may be one alone', () => {
    expect(chunks.add(alice, first('1', 1, 'all'), 0)).toMatchObject({ kind: 'text', text: 'all' });
  });

  it('are told apart by sender and id', () => {
    chunks.add(alice, first('1', 2, 'A1'), 0);
    chunks.add(alice, first('2', 2, 'A2'), 0);
    chunks.add('bob@example.com', first('1', 2, 'B1'), 0);
    expect(chunks.add(alice, next('2', 1, '.'), 0)).toMatchObject({ text: 'A2.' });
    expect(chunks.add('bob@example.com', next('1', 1, '.'), 0)).toMatchObject({ text: 'B1.' });
    expect(chunks.add(alice, next('1', 1, '.'), 0)).toMatchObject({ text: 'A1.' });
  });

  it('end when a part is missing, comes twice or comes without the first', () => {
    chunks.add(alice, first('1', 3, 'a'), 0);
    expect(chunks.add(alice, next('1', 2, 'c'), 0)).toBeNull();
    expect(chunks.add(alice, next('1', 1, 'b'), 0)).toBeNull();
    expect(chunks.add(alice, next('9', 1, 'b'), 0)).toBeNull();
    expect(chunks.add(alice, next('1', 2, 'c'), 0)).toBeNull();
  });

  it('begin anew with another first part', () => {
    chunks.add(alice, first('1', 2, 'old'), 0);
    chunks.add(alice, first('1', 2, 'new'), 0);
    expect(chunks.add(alice, next('1', 1, '.'), 0)).toMatchObject({ text: 'new.' });
  });

  it.each([
    [30_000, 'waits for 30 seconds'],
    [30_001, null],
  ])('after %i milliseconds: %s', (now, text) => {
    chunks.add(alice, first('1', 2, 'waits for '), 0);
    chunks.add(alice, first('2', 2, 'another'), now);
    const whole = chunks.add(alice, next('1', 1, '30 seconds'), now);
    expect(whole === null ? null : whole).toEqual(text === null ? null : expect.objectContaining({ text }));
  });

  it('are at most 16 at once: the one that waited longest goes', () => {
    for (let id = 0; id < 17; id += 1) chunks.add(alice, first(String(id), 2, 'x'), id);
    expect(chunks.add(alice, next('0', 1, 'y'), 20)).toBeNull();
    expect(chunks.add(alice, next('1', 1, 'y'), 20)).toMatchObject({ text: 'xy' });
  });

  it('are at most 256 parts, and 256 KiB together', () => {
    expect(chunks.add(alice, first('many', 257, 'x'), 0)).toBeNull();
    expect(chunks.add(alice, next('many', 1, 'x'), 0)).toBeNull();
    const large = new Uint8Array(65_536).fill(97);
    for (const id of ['a', 'b', 'c', 'd']) chunks.add(alice, first(id, 2, large), 0);
    chunks.add(alice, first('e', 2, 'x'), 0);
    expect(chunks.add(alice, next('a', 1, 'y'), 0)).toBeNull();
    expect(chunks.add(alice, next('b', 1, 'y'), 0)).toMatchObject({ kind: 'text' });
  });
});
