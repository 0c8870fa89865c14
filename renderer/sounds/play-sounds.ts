import newalert from '../../assets/sounds/newalert.wav';
import newemail from '../../assets/sounds/newemail.wav';
import nudge from '../../assets/sounds/nudge.wav';
import online from '../../assets/sounds/online.wav';
import type from '../../assets/sounds/type.wav';
import type { Bridge } from '../../shared/ipc.ts';
import type { SoundName } from '../../shared/sounds.ts';

const files: { readonly [N in SoundName]: string } = { online, type, newemail, newalert, nudge };

/** Plays what the main process asks for from now on; the system says how loud. The same sound twice begins anew. */
export function playSounds(main: Bridge): void {
  const players = new Map<SoundName, HTMLAudioElement>();
  main.onSound((name) => {
    const player = players.get(name) ?? new Audio(files[name]);
    players.set(name, player);
    player.currentTime = 0;
    player.play().catch(() => {
      // No sound device, or it is taken: then there is nothing to hear.
    });
  });
}
