import type { DatabaseSync } from 'node:sqlite';
import { Accounts } from './accounts.ts';
import { WaitingAlerts } from './alerts.ts';
import type { Clock } from './clock.ts';
import type { SocketAddress } from './connection.ts';
import { FailedSignIns } from './failed-sign-ins.ts';
import { Groups } from './groups.ts';
import { ListedPeople } from './listed-people.ts';
import { hostAndPort } from './listener.ts';
import { ContactLists } from './lists.ts';
import { MobilePhones } from './mobile-phones.ts';
import { PasswordHasher } from './passwords.ts';
import { PresenceHub } from './presence.ts';
import { Redirections } from './redirections.ts';
import { Switchboards } from './switchboard/switchboards.ts';
import { Tickets } from './tickets.ts';

/** Behaviour that a server may choose. */
export interface RealmOptions {
  /** Challenge the clients that know challenges (CHL/QRY). Revival servers never do, so it is off by default. */
  readonly challenges: boolean;
  /** Play the dispatch server: send every sign-in once through XFR NS. A server with one port has no need to. */
  readonly redirects: boolean;
  /** Milliseconds without a word after which a switchboard session ends. */
  readonly switchboardIdle: number;
  /** Switchboards that one session may ask for within a minute. */
  readonly switchboardsPerMinute: number;
}

/** Everything that the connections of one service share. */
export class Realm {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly options: RealmOptions;
  readonly log: (line: string) => void;
  readonly accounts: Accounts;
  readonly groups: Groups;
  readonly people: ListedPeople;
  readonly lists: ContactLists;
  readonly switchboards: Switchboards;
  readonly hub: PresenceHub;
  readonly alerts = new WaitingAlerts();
  readonly phones: MobilePhones;
  readonly hasher = new PasswordHasher();
  readonly tickets: Tickets;
  readonly failures: FailedSignIns;
  readonly redirections: Redirections;
  #notifications = 0;
  #httpPort = 0;
  #switchboardPort = 0;

  constructor(database: DatabaseSync, clock: Clock, options: RealmOptions, log: (line: string) => void) {
    this.database = database;
    this.clock = clock;
    this.options = options;
    this.log = log;
    this.accounts = new Accounts(database, clock);
    this.groups = new Groups(database, this.accounts);
    this.people = new ListedPeople(database);
    this.lists = new ContactLists(database, this.accounts, this.people);
    this.phones = new MobilePhones(clock);
    this.switchboards = new Switchboards(clock, options.switchboardIdle);
    this.hub = new PresenceHub(this.accounts, this.people, this.lists, (principal) =>
      this.switchboards.signedOut(principal),
    );
    this.tickets = new Tickets(clock);
    this.failures = new FailedSignIns(clock);
    this.redirections = new Redirections(clock);
  }

  /** A number for the next alert or mobile message, as NOT and IPG carry it. */
  nextNotification(): string {
    this.#notifications += 1;
    return String(this.#notifications);
  }

  /** Pages of the service are served there; known once the HTTP server listens. */
  servesPagesOn(httpPort: number): void {
    this.#httpPort = httpPort;
  }

  /** Switchboards are there; known once that port listens. */
  servesSwitchboardsOn(port: number): void {
    this.#switchboardPort = port;
  }

  /** Where the client at the other end of that connection finds the switchboards. */
  switchboardAddress(local: SocketAddress): SocketAddress {
    return { host: local.host, port: this.#switchboardPort };
  }

  /** Address of a page of this service, as the client at the other end of that connection reaches it. */
  page(local: SocketAddress, path: string): string {
    return `http://${hostAndPort(local.host, this.#httpPort)}${path}`;
  }
}
