import type { AppState } from '../../shared/app.ts';

/**
 * What to do about one's status after `idleSeconds` without keyboard and mouse: go idle, come back, or nothing (null).
 * Only Online becomes idle, and only idle comes back; every status that somebody chose stays.
 */
export function idleChange(state: AppState, idleSeconds: number): 'IDL' | 'NLN' | null {
  const { messenger, settings } = state;
  if (messenger.session.phase !== 'signed-in' || messenger.me === null) return null;
  const isIdle = settings.idle.enabled && idleSeconds >= settings.idle.minutes * 60;
  if (isIdle && messenger.me.status === 'NLN') return 'IDL';
  if (!isIdle && messenger.me.status === 'IDL') return 'NLN';
  return null;
}
