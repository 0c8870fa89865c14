import type { OwnSong } from '../own-song.ts';
import { deed, tick } from './action.ts';

/** What is done with the song that one listens to. */
export interface SongDeeds {
  /** Shows it to others, or no longer. */
  setSong(song: OwnSong): void;
  /** Opens the dialog in which it is typed. */
  chooseSong(): void;
}

/** A song that was never typed is asked for when it is to be shown. */
export function songActions(song: OwnSong, deeds: SongDeeds) {
  const named = song.artist !== '' || song.title !== '';
  return {
    showSong: tick('song.show', song.shown && named, () =>
      named ? deeds.setSong({ ...song, shown: !song.shown }) : deeds.chooseSong(),
    ),
    chooseSong: deed('song.choose', deeds.chooseSong),
  };
}
