import type { CommandArgument } from '../../shared/ipc.ts';
import type { ServerSettings } from '../../shared/settings.ts';
import type { Connector } from '../net/connection.ts';
import { type ConnectionTest, testConnector } from '../net/connection-test.ts';
import { type ConnectionChoice, connectorOf, directChoice, socketsOf } from '../net/connector-of.ts';
import type { Sockets } from '../net/sockets.ts';
import type { ConnectionSecret } from '../storage/connection-secret.ts';
import type { AppSettings } from './app-settings.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { signInServer } from './sign-in-server.ts';

type ConnectionWish = CommandArgument<'setConnection'>;

/** How the messenger reaches the network, as the settings say: chosen at each sign-in, kept until the next. */
export class AppConnection {
  readonly #stream: EventStream;
  readonly #secret: ConnectionSecret;
  #chosen: { readonly connector: Connector; readonly sockets: Sockets };

  constructor(stream: EventStream, secret: ConnectionSecret) {
    this.#stream = stream;
    this.#secret = secret;
    this.#chosen = chosen(directChoice);
  }

  /** For MSNP. */
  readonly connector: Connector = {
    connect: (address, signal) => this.#chosen.connector.connect(address, signal),
  };

  /** For Passport. */
  readonly sockets: Sockets = {
    open: (address, signal) => this.#chosen.sockets.open(address, signal),
  };

  /** Takes the way that the settings name from now on. The built-in service is on this side of every proxy. */
  choose(server: ServerSettings): void {
    const { connection } = this.#stream.state.settings;
    this.#chosen = chosen(
      server.kind === 'builtIn' ? directChoice : { settings: connection, password: this.#secret.password(connection) },
    );
  }

  /** Keeps settings and password for the next sign-in; a password of null stays what it was. */
  set({ connection, password }: ConnectionWish, settings: AppSettings): null {
    this.#secret.keep(connection, password ?? this.#secret.password(connection));
    this.#stream.publish({
      type: 'connectionPasswordChanged',
      remembered: this.#secret.password(connection) !== '',
    });
    return settings.setConnection(connection);
  }

  /**
   * Tries that way to the server of the settings. Throws CommandRefusal `failed` while there is no server to try it with.
   */
  async test({ connection, password }: ConnectionWish): Promise<ConnectionTest> {
    const { settings, service } = this.#stream.state;
    const server = signInServer(settings, service);
    if (server === null) throw new CommandRefusal('failed', 'the built-in service is not running');
    const choice = { settings: connection, password: password ?? this.#secret.password(connection) };
    return testConnector(connectorOf(choice), server, AbortSignal.timeout(longestTest));
  }
}

/** Milliseconds; long enough for every time limit of its own that a way has. */
const longestTest = 60_000;

function chosen(choice: ConnectionChoice): { readonly connector: Connector; readonly sockets: Sockets } {
  return { connector: connectorOf(choice), sockets: socketsOf(choice) };
}
