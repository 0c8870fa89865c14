import type { ServiceState } from '../../shared/app.ts';
import { chosenProfile, type Settings } from '../../shared/settings.ts';
import type { SignInOptions, SignInServer } from '../messenger/sign-in-options.ts';

const loopback = '127.0.0.1';

/** The built-in service as seen from this very machine; it may listen everywhere, which is no address to go to. */
function builtInServer(service: ServiceState): SignInServer | null {
  if (service.phase !== 'listening') return null;
  const notification = URL.parse(`tcp://${service.notification}`);
  const nexus = URL.parse(service.nexus);
  if (notification === null || nexus === null) return null;
  nexus.hostname = loopback;
  return { host: loopback, port: Number(notification.port), nexus: nexus.href, login: null, insecureTls: false };
}

type ChosenServer = Pick<Settings, 'server' | 'serverProfiles'>;

/** Where the settings say to sign in, or null while the built-in service that they name is not there. */
export function signInServer(settings: ChosenServer, service: ServiceState): SignInServer | null {
  if (settings.server.kind === 'builtIn') return builtInServer(service);
  const profile = chosenProfile(settings);
  if (profile === null) return null;
  const { host, port, nexus, login, insecureTls } = profile;
  return { host, port, nexus, login, insecureTls };
}

/** Which dialects to offer there. */
export function offeredThere(settings: ChosenServer): Pick<SignInOptions, 'ceiling' | 'offer'> {
  const { server } = settings;
  if (server.kind === 'builtIn') return { ceiling: server.ceiling, offer: 'all' };
  const profile = chosenProfile(settings);
  return { ceiling: profile?.ceiling ?? 'MSNP12', offer: profile?.offerLikeOriginal ? 'original' : 'all' };
}

/** Whether the server of the settings needs no network. */
export function isThisMachine(settings: ChosenServer): boolean {
  const host = chosenProfile(settings)?.host ?? loopback;
  return /^(127(\.\d+){3}|localhost|\[?::1\]?)$/i.test(host);
}
