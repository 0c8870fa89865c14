import { redacted, redactHeader } from '../protocol/redaction.ts';
import type { TraceListener } from './trace.ts';
import type { WebAnswer } from './web-answer.ts';

/** A header value without its secrets: tickets, cookies, what a redirect carries in its query. */
function withoutSecrets(name: string, value: string): string {
  switch (name.toLowerCase()) {
    case 'set-cookie':
      return value.replace(/=[^;]*/, `=${redacted}`);
    case 'location':
      return value.replace(/\?.*$/, `?${redacted}`);
    default:
      return redactHeader(name, value);
  }
}

/** Tells the trace of answers by nexus and login, secrets removed, in the form of recorded sessions. */
export class PassportTrace {
  readonly #listener: TraceListener | null;
  /** Milliseconds of a steady clock at the start. */
  readonly #began = performance.now();

  constructor(listener: TraceListener | null) {
    this.#listener = listener;
  }

  answered(server: 'nexus' | 'login', answer: WebAnswer): void {
    this.#listener?.({
      t: this.#seconds(),
      server,
      dir: 'in',
      status: answer.status,
      headers: Object.fromEntries(answer.headers.map(({ name, value }) => [name, withoutSecrets(name, value)])),
    });
  }

  /** `what` is a short remark such as "unreachable". */
  failed(server: 'nexus' | 'login', what: string): void {
    this.#listener?.({ t: this.#seconds(), server, event: what });
  }

  #seconds(): number {
    return Math.round(performance.now() - this.#began) / 1000;
  }
}
