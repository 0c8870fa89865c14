import type { MessengerState } from '../../../shared/model.ts';

/** The figures that there are of the program's own status. */
export type TrayPicture = 'online' | 'away' | 'busy' | 'offline';

/** The figure for the tray: one's own status while signed in, else offline. */
export function trayPicture({ session, me }: MessengerState): TrayPicture {
  if (session.phase !== 'signed-in' || me === null) return 'offline';
  switch (me.status) {
    case 'NLN':
      return 'online';
    case 'BSY':
    case 'PHN':
      return 'busy';
    case 'HDN':
      return 'offline';
    default:
      return 'away';
  }
}
