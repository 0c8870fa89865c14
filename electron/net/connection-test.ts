import { text } from '../../shared/text/text.ts';
import { offeredDialects, preNegotiation } from '../protocol/dialects.ts';
import { formatClient } from '../protocol/notification/codec.ts';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import { ConnectFailure, type Connection, type Connector } from './connection.ts';

export interface ConnectionTest {
  readonly ok: boolean;
  /** From the call to the answer, or to the failure. */
  readonly milliseconds: number;
  /** Sentences for people: that it works, or what failed and, in brackets, how. */
  readonly detail: string;
}

type Outcome = ConnectFailure['kind'] | 'ok' | 'gateway-failure' | 'hung-up' | 'not-a-messenger-server';

/** What came of it, and remarks for whoever runs the network. */
interface Finding {
  readonly outcome: Outcome;
  readonly remark: string | null;
}

/** Milliseconds for the answer to VER. */
const usualAnswerTime = 15_000;

/** Says VER, as every session begins, and waits for the answer. */
function greet(connection: Connection, signal: AbortSignal, answerTime: number): Promise<Finding> {
  const decoder = new FrameDecoder('server-to-client');
  return new Promise((resolve) => {
    const settle = (outcome: Outcome, remark: string | null = null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      connection.close();
      resolve({ outcome, remark });
    };
    const onAbort = () => settle('aborted');
    const timer = setTimeout(() => settle('timed-out', `no answer to VER in ${answerTime / 1000} s`), answerTime);
    signal.addEventListener('abort', onAbort, { once: true });
    connection.onEnd(({ kind, detail }) => settle(kind === 'gateway-failure' ? kind : 'hung-up', detail));
    connection.onData((chunk) => {
      try {
        decoder.push(chunk);
        const frame = decoder.next();
        if (frame !== null) settle(frame.command === 'VER' ? 'ok' : 'not-a-messenger-server', frame.command);
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        settle('not-a-messenger-server', error.message);
      }
    });
    const dialects = offeredDialects('MSNP12', 'all');
    connection.send(formatClient({ command: 'VER', trid: 1, dialects }, preNegotiation));
  });
}

async function find(
  connector: Connector,
  address: ServerAddress,
  signal: AbortSignal,
  answerTime: number,
): Promise<Finding> {
  try {
    return await greet(await connector.connect(address, signal), signal, answerTime);
  } catch (failure) {
    if (!(failure instanceof ConnectFailure)) throw failure;
    return { outcome: failure.kind, remark: failure.message };
  }
}

/**
 * Tries whether a messenger server can be reached that way: connects, says VER (fact book 20), reads the answer, leaves.
 * Never rejects for what the network does. `answerTime`: milliseconds for the answer.
 */
export async function testConnector(
  connector: Connector,
  address: ServerAddress,
  signal: AbortSignal,
  answerTime = usualAnswerTime,
): Promise<ConnectionTest> {
  const began = performance.now();
  const { outcome, remark } = await find(connector, address, signal, answerTime);
  const milliseconds = Math.round(performance.now() - began);
  if (outcome === 'ok') return { ok: true, milliseconds, detail: text('connectionTest.ok', { milliseconds }) };
  const sentence = text(`connectionTest.${outcome}`);
  return { ok: false, milliseconds, detail: remark === null ? sentence : `${sentence} (${remark})` };
}
