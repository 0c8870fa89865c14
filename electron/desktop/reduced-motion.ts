import { systemPreferences } from 'electron';

/** Whether the user has told the system that things should not move about. */
export function prefersReducedMotion(): boolean {
  return systemPreferences.getAnimationSettings().prefersReducedMotion;
}
