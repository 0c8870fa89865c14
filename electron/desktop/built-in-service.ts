import type { ServiceState } from '../../shared/app.ts';
import { DEMO_HANDLE } from '../../shared/demo.ts';
import { type RunningService, type ServiceOptions, startService } from '../service/service.ts';

/** Where the service listens: for this machine only, or for everybody who reaches it. */
const thisMachine = '127.0.0.1';
const everywhere = '0.0.0.0';

type Ports = Pick<ServiceOptions, 'notificationPort' | 'switchboardPort' | 'httpPort' | 'httpsPort'>;

/** Ports that are free. */
const anywhere: Ports = { notificationPort: 0, switchboardPort: 0, httpPort: 0, httpsPort: 0 };

function portOf(address: string): number {
  return Number(URL.parse(address)?.port ?? 0);
}

export interface BuiltInServiceOptions {
  /** Folder for its database and certificate. */
  readonly dataFolder: string;
  /** Whether the demo's stories happen; true when left out. */
  readonly demoLives?: boolean;
  readonly log: (line: string) => void;
  readonly onChange: (state: ServiceState) => void;
}

/** The MSNP service inside the program: started with it, started anew when it opens or closes to the network. */
export class BuiltInService {
  readonly #options: BuiltInServiceOptions;
  #running: RunningService | null = null;
  /** Its ports the last time. */
  #place: Ports = anywhere;
  /** Starts and stops follow one another, however fast they are asked for. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: BuiltInServiceOptions) {
    this.#options = options;
  }

  /** Starts it, or starts it anew. Never rejects: what went wrong becomes the state `failed`. */
  start(openToNetwork: boolean): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await this.#stop();
      try {
        const host = openToNetwork ? everywhere : thisMachine;
        // Where it was before, so that whoever was signed in finds it again; elsewhere if somebody took the place.
        const service = await this.#startAt(host, this.#place).catch(() => this.#startAt(host, anywhere));
        this.#running = service;
        this.#place = {
          notificationPort: portOf(`tcp://${service.notification}`),
          switchboardPort: portOf(`tcp://${service.switchboard}`),
          httpPort: portOf(service.nexus),
          httpsPort: portOf(service.nexusTls),
        };
        this.#options.onChange({
          phase: 'listening',
          notification: service.notification,
          nexus: service.nexus,
          demoHandle: DEMO_HANDLE,
        });
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        this.#options.log(`the built-in service did not start: ${detail}`);
        this.#options.onChange({ phase: 'failed', detail });
      }
    });
    return this.#queue;
  }

  /** Stops it; settles once it is down. Never rejects. */
  stop(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await this.#stop();
      this.#options.onChange({ phase: 'stopped' });
    });
    return this.#queue;
  }

  /** Settles once everything asked for so far has happened. */
  settled(): Promise<void> {
    return this.#queue;
  }

  #startAt(host: string, ports: Ports): Promise<RunningService> {
    const { dataFolder, demoLives = true, log } = this.#options;
    return startService({ host, ...ports, dataFolder, accounts: [], demo: true, demoLives, log });
  }

  async #stop(): Promise<void> {
    const service = this.#running;
    this.#running = null;
    try {
      await service?.close();
    } catch (error) {
      this.#options.log(`the built-in service did not stop cleanly: ${String(error)}`);
    }
  }
}
