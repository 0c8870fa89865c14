import * as v from 'valibot';
import { limits } from './limits.ts';

const songText = v.pipe(v.string(), v.trim(), v.maxLength(limits.songCharacters));

/** What the user listens to, as they typed it. While `shown` and not empty, others see it instead of the personal message. */
export const ownSongSchema = v.object({ artist: songText, title: songText, shown: v.boolean() });
export type OwnSong = v.InferOutput<typeof ownSongSchema>;

export const noSong: OwnSong = { artist: '', title: '', shown: false };
