import { net, powerMonitor } from 'electron';

/** How often to look whether there is a network, in milliseconds. */
const interval = 2_000;

export interface NetworkWatcher {
  networkChanged(online: boolean): void;
  systemSleeps(): void;
  systemWakes(): void;
}

/** Tells when the computer loses or finds its network, falls asleep and wakes up. */
export function watchNetwork(watcher: NetworkWatcher): void {
  let online = true;
  setInterval(() => {
    const now = net.isOnline();
    if (now === online) return;
    online = now;
    watcher.networkChanged(now);
  }, interval);
  powerMonitor.on('suspend', () => watcher.systemSleeps());
  powerMonitor.on('resume', () => watcher.systemWakes());
}
