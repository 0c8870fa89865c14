import type { OwnSong } from '../../shared/own-song.ts';
import type { CurrentMedia } from '../protocol/personal-message.ts';

/** The song as others see it, title before artist as players say it (fact book 20, UUX); null when hidden or empty. */
export function songMedia({ artist, title, shown }: OwnSong): CurrentMedia | null {
  if (!shown || (artist === '' && title === '')) return null;
  const format = artist === '' || title === '' ? '{0}{1}' : '{0} - {1}';
  return { application: '', kind: 'Music', enabled: true, format, arguments: [title, artist, '', ''] };
}
