import { Agent, type ClientRequestArgs, type IncomingMessage, request as requestHttp } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { type GatewayAnswer, readGatewayAnswer } from './gateway-answer.ts';
import { failureWords } from './network-failure.ts';
import { Portions } from './portions.ts';
import { addressName, bareHost } from './sockets.ts';

/** Header lines of an answer together, in octets. */
const headerOctets = 16 * 1024;

/** Headers of every request, as the original client sent them (fact book 00 section 6). */
const originalHeaders = {
  Accept: '*/*',
  'Accept-Language': 'en-us',
  'User-Agent': 'MSMSGS',
  'Proxy-Connection': 'Keep-Alive',
  Connection: 'Keep-Alive',
  Pragma: 'no-cache',
  'Content-Type': 'application/x-msn-messenger',
};

/** Keeps one connection to the gateway, and begins with one that is open already. */
class GatewayAgent extends Agent {
  #opened: Socket | null;

  constructor(opened: Socket) {
    super({ keepAlive: true, maxSockets: 1 });
    this.#opened = opened;
    opened.on('error', () => {});
  }

  override createConnection(
    options: ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const opened = this.#opened;
    this.#opened = null;
    return opened !== null && !opened.destroyed ? opened : super.createConnection(options, callback);
  }

  override destroy(): void {
    this.#opened?.destroy();
    super.destroy();
  }
}

/** One request: where to, what for, with which octets. */
export interface Post {
  readonly gateway: ServerAddress;
  /** Path and query. */
  readonly path: string;
  readonly body: Uint8Array;
}

/** What becomes of a request. Octets come in pieces, between `answered` and `ended`; `failed` ends it at any point. */
export interface PostWatcher {
  answered(answer: GatewayAnswer): void;
  received(octets: Uint8Array): void;
  ended(): void;
  /** The gateway cannot be reached, hangs up, or answers with something else than it should. */
  failed(detail: string): void;
}

/** The HTTP requests of one gateway session, one at a time. */
export class GatewayPosts {
  readonly #agent: GatewayAgent;
  readonly #answerTime: number;
  #stop: () => void = () => undefined;

  /** `opened`: a socket to the gateway; `answerTime`: milliseconds from a request to the end of its answer. */
  constructor(opened: Socket, answerTime: number) {
    this.#agent = new GatewayAgent(opened);
    this.#answerTime = answerTime;
  }

  post(post: Post, watcher: PostWatcher): void {
    this.#try(post, watcher, true);
  }

  /** Ends everything; watchers hear nothing more. */
  destroy(): void {
    this.#stop();
    this.#agent.destroy();
  }

  /** A gateway may close a kept connection just when a request sets out: then nobody has read it, and it goes again. */
  #try(post: Post, watcher: PostWatcher, mayRepeat: boolean): void {
    const name = `the gateway ${addressName(post.gateway)}`;
    const request = requestHttp({
      agent: this.#agent,
      host: bareHost(post.gateway.host),
      port: post.gateway.port,
      method: 'POST',
      path: post.path,
      headers: { ...originalHeaders, 'Content-Length': post.body.length },
      maxHeaderSize: headerOctets,
    });
    let over = false;
    const settle = (): boolean => {
      if (over) return false;
      over = true;
      clearTimeout(timer);
      return true;
    };
    const fail = (detail: string) => {
      if (!settle()) return;
      request.destroy();
      watcher.failed(`${name} ${detail}`);
    };
    const timer = setTimeout(() => fail(`did not answer in ${this.#answerTime / 1000} s`), this.#answerTime);
    this.#stop = () => {
      if (settle()) request.destroy();
    };
    let answered = false;
    request.on('error', (error) => {
      if (!answered && mayRepeat && request.reusedSocket && settle()) this.#try(post, watcher, false);
      else fail(`failed: ${failureWords(error)}`);
    });
    request.on('response', (response) => {
      if (over) return;
      answered = true;
      const answer = readAnswer(response);
      if (typeof answer === 'string') {
        fail(answer);
        return;
      }
      watcher.answered(answer);
      const portions = new Portions(response, () => !over);
      response.on('error', (error) => portions.behind(() => fail(`broke off its answer: ${failureWords(error)}`)));
      response.on('end', () =>
        portions.behind(() => {
          if (settle()) watcher.ended();
        }),
      );
      portions.handTo((octets) => watcher.received(octets));
    });
    request.end(post.body);
  }
}

/** The answer's header, or what is wrong with it. */
function readAnswer({ statusCode, headers }: IncomingMessage): GatewayAnswer | string {
  if (statusCode !== 200) return `answered ${statusCode}`;
  const value = headers['x-msn-messenger'];
  if (typeof value !== 'string') return 'answered without X-MSN-Messenger: it is no gateway';
  return readGatewayAnswer(value) ?? 'named no session';
}
