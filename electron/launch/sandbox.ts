/** Chromium's sandbox on a development machine: when it cannot work, it is left out and that is said. */
import { existsSync, readFileSync } from 'node:fs';
import { getuid, platform } from 'node:process';

function kernelSetting(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** Why the sandbox can't be used here, in words; undefined where it works. */
export function sandboxObstacle(): string | undefined {
  if (platform !== 'linux') return undefined;
  if (getuid?.() === 0) return 'running as root';
  if (kernelSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') {
    return "this system's AppArmor denies user namespaces to programs it does not know";
  }
  if (kernelSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0') {
    return 'this kernel denies user namespaces to ordinary users';
  }
  return undefined;
}
