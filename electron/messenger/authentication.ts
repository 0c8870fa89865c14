import type { SignedOut, SignInStep } from '../../shared/model.ts';
import type { Passport } from '../net/passport.ts';
import type { Dialect } from '../protocol/dialect.ts';
import { findDialect, offeredDialects, preNegotiation } from '../protocol/dialects.ts';
import { md5Response } from '../protocol/md5-sign-in.ts';
import type { ServerAddress, ServerMessage } from '../protocol/notification/messages.ts';
import { introduction, versionQuery } from './introduction.ts';
import type { Request } from './requests.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { passportFailed, signedOut, withAdvice } from './signed-out.ts';

/** The connection that the dialogue is held over, and what comes of it. */
export interface AuthenticationHost {
  readonly passport: Passport;
  readonly signal: AbortSignal;
  /** Asks and waits; anything but a readable reply ends the sign-in without us. */
  ask(request: Request, replied: (reply: ServerMessage) => void): void;
  /** The Passport servers are at work, not ours. */
  waitForTicket(): void;
  /** Runs something that comes from outside the connection. */
  guarded(action: () => void): void;
  agreed(dialect: Dialect): void;
  progressed(step: Extract<SignInStep, 'authenticating'>): void;
  redirected(address: ServerAddress | null): void;
  authenticated(dialect: Dialect, name: string | null, verified: boolean | null): void;
  failed(end: SignedOut): void;
  /** It cannot succeed any more: whatever ends it, this is why. */
  lost(end: SignedOut): void;
}

/** What stands for "tell me which version to use" among the dialects of VER. */
const versionsOnly = 'CVR0';

/** From VER to USR OK on one connection (fact book 00 section 3.2 and 10 section 1). Abandoned when the server redirects. */
export class Authentication {
  readonly #options: SignInOptions;
  readonly #host: AuthenticationHost;
  #abandoned = false;

  constructor(options: SignInOptions, host: AuthenticationHost) {
    this.#options = options;
    this.#host = host;
  }

  /** VER: the server chooses among what we offer; what it says last counts. */
  begin(): void {
    const offered = offeredDialects(this.#options.ceiling, this.#options.offer);
    this.#host.ask({ command: 'VER', dialects: offered }, (reply) => {
      if (reply.command !== 'VER') return;
      const chosen = reply.dialects
        .map((name) => name.toUpperCase())
        .find((name) => name.startsWith('MSNP') && offered.includes(name));
      const dialect = chosen === undefined ? null : findDialect(chosen);
      if (dialect === null) {
        const answer = reply.dialects.length === 0 ? 'none of them' : reply.dialects.join(' ');
        const end = signedOut('no-common-dialect', `offered ${offered.join(' ')}; the server speaks ${answer}`);
        if (reply.dialects.includes(versionsOnly)) this.#askForAdvice(end);
        else this.#host.failed(end);
      } else {
        this.#host.agreed(dialect);
        this.#introduce(dialect);
      }
    });
  }

  /** A ticket that comes later finds nobody. */
  abandon(): void {
    this.#abandoned = true;
  }

  /**
   * The server has nothing for us but the version that it recommends: CVQ, after which it hangs up (fact book 20, CVQ).
   * Whatever comes of it, the sign-in ends as it would have without.
   */
  #askForAdvice(end: SignedOut): void {
    const dialect = findDialect(this.#options.ceiling) ?? preNegotiation;
    this.#host.lost(end);
    this.#host.agreed(dialect);
    this.#host.ask(versionQuery(dialect, this.#options.handle), (reply) => {
      this.#host.lost(reply.command === 'CVQ' ? withAdvice(end, reply) : end);
      this.#host.failed(end);
    });
  }

  /** CVR from MSNP8, INF before (fact book 20, INF and CVR). What CVR recommends is not our business. */
  #introduce(dialect: Dialect): void {
    if (dialect.introducesFirst) {
      this.#host.ask(introduction(dialect, this.#options.handle), () => this.#identify(dialect));
    } else if (dialect.asksPackages) {
      this.#host.ask({ command: 'INF' }, (reply) => {
        const packages = reply.command === 'INF' ? reply.packages : [];
        if (packages.length === 0 || packages.includes(dialect.security)) this.#identify(dialect);
        else this.#host.failed(signedOut('refused', `signing in by ${packages.join(' or ')} only`));
      });
    } else {
      this.#identify(dialect);
    }
  }

  #identify(dialect: Dialect): void {
    this.#user('I', this.#options.handle, dialect, (challenge) => this.#prove(challenge, dialect));
  }

  /** MD5 up to MSNP7, a Passport ticket from MSNP8 (fact book 10 sections 3 and 4). */
  #prove(challenge: string, dialect: Dialect): void {
    this.#host.progressed('authenticating');
    if (this.#abandoned) return;
    const { handle, password, server } = this.#options;
    if (dialect.security === 'MD5') {
      this.#respond(md5Response(challenge, password), dialect);
      return;
    }
    this.#host.waitForTicket();
    const { nexus, login, insecureTls } = server;
    this.#host.passport.ticket({ handle, password, challenge, nexus, login, insecureTls }, this.#host.signal).then(
      (ticket) => this.#host.guarded(() => this.#respond(ticket, dialect)),
      (failure: unknown) => {
        if (!this.#abandoned) this.#host.failed(passportFailed(failure));
      },
    );
  }

  #respond(response: string, dialect: Dialect): void {
    if (this.#abandoned) return;
    this.#user('S', response, dialect, () =>
      this.#host.failed(signedOut('protocol-error', 'USR S was answered with another challenge')),
    );
  }

  #user(stage: 'I' | 'S', value: string, dialect: Dialect, challenged: (challenge: string) => void): void {
    this.#host.ask({ command: 'USR', package: dialect.security, stage, value }, (reply) => {
      if (reply.command === 'XFR' && reply.target === 'NS') this.#host.redirected(reply.address);
      else if (reply.command !== 'USR')
        this.#host.failed(signedOut('protocol-error', `USR ${stage} was answered with ${reply.command}`));
      else if (reply.stage === 'OK') this.#host.authenticated(dialect, reply.name, reply.verified);
      else if (reply.package !== dialect.security)
        this.#host.failed(
          signedOut('protocol-error', `${dialect.name} signs in by ${dialect.security}, not ${reply.package}`),
        );
      else challenged(reply.challenge);
    });
  }
}
