import type { ProgramDeeds } from '../../shared/actions/program-actions.ts';
import { send } from '../state/app-store.ts';

/** What leads to the other windows of the program, from whichever window; About is a dialog of each. */
export const programDeeds: Omit<ProgramDeeds, 'showAbout'> = {
  openOptions: () => void send('openWindow', { name: 'options', handle: null }),
  openMobileSettings: () => void send('openOptions', 'phone'),
  openInspector: () => void send('openWindow', { name: 'inspector', handle: null }),
  openStudio: () => void send('openWindow', { name: 'studio', handle: null }),
  openServerSettings: () => void send('openServerSettings', undefined),
  openWelcome: () => void send('openWindow', { name: 'welcome', handle: null }),
};
