import type { ServiceState } from '../../shared/app.ts';
import { DEMO_HANDLE } from '../../shared/demo.ts';
import { type RunningService, startService } from '../service/service.ts';

/** Where the service listens: for this machine only, or for everybody who reaches it. */
const thisMachine = '127.0.0.1';
const everywhere = '0.0.0.0';

export interface BuiltInServiceOptions {
  /** Folder for its database and certificate. */
  readonly dataFolder: string;
  readonly log: (line: string) => void;
  readonly onChange: (state: ServiceState) => void;
}

/** The MSNP service inside the program: started with it, started anew when it opens or closes to the network. */
export class BuiltInService {
  readonly #options: BuiltInServiceOptions;
  #running: RunningService | null = null;
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
        const service = await startService({
          host: openToNetwork ? everywhere : thisMachine,
          notificationPort: 0,
          switchboardPort: 0,
          httpPort: 0,
          httpsPort: 0,
          dataFolder: this.#options.dataFolder,
          accounts: [],
          demo: true,
          log: this.#options.log,
        });
        this.#running = service;
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
