import { type RunningService, type ServiceOptions, startService } from '../../electron/service/service.ts';

/** A service for one file of tests: on free ports of this machine, in memory and silent, and otherwise as wished. */
export function shortLivedService(
  wish: Pick<ServiceOptions, 'accounts'> & Partial<ServiceOptions>,
): Promise<RunningService> {
  const ports = { notificationPort: 0, switchboardPort: 0, httpPort: 0, httpsPort: 0 };
  return startService({ host: '127.0.0.1', ...ports, dataFolder: null, demo: false, log: () => undefined, ...wish });
}
