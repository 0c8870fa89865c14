import type { ServiceState } from '../../shared/app.ts';
import type { ServerSettings } from '../../shared/settings.ts';
import type { SignInServer } from '../messenger/sign-in-options.ts';

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

/** Where the settings say to sign in, or null while the built-in service that they name is not there. */
export function signInServer(settings: ServerSettings, service: ServiceState): SignInServer | null {
  if (settings.kind === 'builtIn') return builtInServer(service);
  const { host, port, nexus, login, insecureTls } = settings;
  return { host, port, nexus, login, insecureTls };
}
