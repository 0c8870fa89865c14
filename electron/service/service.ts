import type { Server } from 'node:http';
import { type AccountSeed, mergeAccounts } from './account-seed.ts';
import { certificateIn } from './certificate.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Connection } from './connection.ts';
import { openDatabase } from './database.ts';
import { startDemo } from './demo/demo.ts';
import { Gateway, gatewayPath } from './gateway.ts';
import { hostAndPort, Listener, listen } from './listener.ts';
import type { NotificationSession } from './notification-session.ts';
import { nexusPath, passportServer, securePassportServer } from './passport-server.ts';
import { Realm, type RealmOptions } from './realm.ts';
import { SignIn } from './sign-in.ts';
import { SwitchboardDoor } from './switchboard/door.ts';

export interface ServiceOptions {
  /** Address or name to listen on; 127.0.0.1 keeps the service to this computer. */
  readonly host: string;
  /** Ports; 0 picks a free one. */
  readonly notificationPort: number;
  readonly switchboardPort: number;
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Folder for database and certificate; null keeps all in memory. */
  readonly dataFolder: string | null;
  /** Merged into the data at start. */
  readonly accounts: readonly AccountSeed[];
  /** With the demo account and its buddies. */
  readonly demo: boolean;
  /** Takes one line at a time, without secrets, for whoever runs the service. */
  readonly log: (line: string) => void;
  readonly behaviour?: Partial<RealmOptions>;
  /** The demo's script: the same seed gives the same events. */
  readonly demoSeed?: number;
  /** Whether the demo's stories happen; true when left out. Without them buddies only answer. */
  readonly demoLives?: boolean;
  readonly clock?: Clock;
}

export interface RunningService {
  /** host:port of dispatch and notification server. */
  readonly notification: string;
  readonly switchboard: string;
  /** Full addresses of the Passport nexus. */
  readonly nexus: string;
  readonly nexusTls: string;
  /** Full address of the HTTP gateway. */
  readonly gateway: string;
  /** Says goodbye to everybody (OUT SSD) and stops. */
  close(): Promise<void>;
}

/** Milliseconds that connections have to end by themselves when the service stops. */
const patience = 1_000;
/** The same for those behind the gateway, who ask about every two seconds whether there is news. */
const gatewayPatience = 2_500;

const usualBehaviour: RealmOptions = {
  challenges: false,
  redirects: false,
  switchboardIdle: 300_000,
  switchboardsPerMinute: 30,
};

/**
 * Starts the built-in service: dispatch and notification server on one port, switchboards on another, Passport over HTTP and
 * HTTPS, the gateway on the HTTP port. Throws CannotListenError when a port cannot be had, UnknownDatabaseError for data of a newer version; nothing is
 * left running then.
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const clock = options.clock ?? systemClock;
  const { host, log } = options;
  const database = openDatabase(options.dataFolder);
  const realm = new Realm(database, clock, { ...usualBehaviour, ...options.behaviour }, log);
  const sessions = new Set<NotificationSession>();
  const welcome = (connection: Connection) => {
    new SignIn(connection, realm, sessions);
  };
  const notification = new Listener(clock, log, welcome);
  const seat = (connection: Connection) => {
    new SwitchboardDoor(connection, realm);
  };
  const switchboard = new Listener(clock, log, seat);
  let notificationPort = 0;
  const gateway = new Gateway(clock, log, { NS: welcome, SB: seat, notificationPort: () => notificationPort });
  const web: Server[] = [];
  let stopDemo = () => {};

  const close = async () => {
    stopDemo();
    for (const session of sessions) session.dismiss('SSD');
    await Promise.all([
      notification.close(systemClock, patience),
      switchboard.close(systemClock, patience),
      gateway.close(systemClock, gatewayPatience).then(() => Promise.all(web.map((server) => closeWeb(server)))),
    ]);
    if (database.isOpen) database.close();
  };

  try {
    await mergeAccounts(realm, options.accounts);
    const http = passportServer(realm, gateway);
    const https = securePassportServer(realm, await certificateIn(options.dataFolder, Date.now()));
    web.push(http, https);
    const httpPort = await listen(http, 'HTTP port', host, options.httpPort, log);
    realm.servesPagesOn(httpPort);
    const httpsPort = await listen(https, 'HTTPS port', host, options.httpsPort, log);
    if (options.demo) stopDemo = await startDemo(realm, options.demoSeed, options.demoLives);
    const switchboardPort = await switchboard.listen('switchboard port', host, options.switchboardPort);
    realm.servesSwitchboardsOn(switchboardPort);
    notificationPort = await notification.listen('notification port', host, options.notificationPort);
    return {
      notification: hostAndPort(host, notificationPort),
      switchboard: hostAndPort(host, switchboardPort),
      nexus: `http://${hostAndPort(host, httpPort)}${nexusPath}`,
      gateway: `http://${hostAndPort(host, httpPort)}${gatewayPath}`,
      nexusTls: `https://${hostAndPort(host, httpsPort)}${nexusPath}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeWeb(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
