import type { NewsKind } from '../../../shared/alert-settings.ts';
import type { AppState } from '../../../shared/app.ts';
import type { SoundName } from '../../../shared/sounds.ts';
import { type News, newsKindOf } from '../../../shared/toast.ts';

const sounds: { readonly [K in NewsKind]: SoundName } = {
  signsIn: 'online',
  message: 'type',
  mail: 'newemail',
  nudge: 'nudge',
  addedYou: 'newalert',
  service: 'newalert',
};

/** What a piece of news is worth. */
export interface Worth {
  readonly show: boolean;
  readonly sound: SoundName | null;
}

/**
 * What to make of a piece of news: nothing while Busy or while a recorded session is shown, else what the settings say.
 * `lookedAt`: the user has that conversation before them; then only a nudge is heard, as it goes with the shaking.
 */
export function worthOf(news: News, state: AppState, lookedAt: boolean): Worth {
  if (state.messenger.me?.status === 'BSY' || state.replay !== null) return { show: false, sound: null };
  const kind = newsKindOf(news);
  const wanted = state.settings.alerts[kind];
  const heard = wanted.sound && (!lookedAt || kind === 'nudge');
  return { show: wanted.show && !lookedAt, sound: heard ? sounds[kind] : null };
}
