import { preNegotiation } from '../protocol/dialects.ts';
import { formatServer } from '../protocol/notification/codec.ts';
import type { Frame } from '../protocol/wire/frame.ts';
import type { Connection } from './connection.ts';

const patience = 30_000;

/**
 * The switchboard port. Nobody has been given a cookie for it, so whoever knocks with USR or ANS is told 911 and everybody
 * is shown out (fact book 30: a wrong cookie is 911 and the connection is closed).
 */
export function turnAway(connection: Connection): void {
  connection.deadline(patience, 'said nothing at the switchboard');
  connection.handleWith({
    frame(frame: Frame) {
      const trid = frame.fields[0] ?? '';
      if ((frame.command === 'USR' || frame.command === 'ANS') && /^\d{1,10}$/.test(trid)) {
        connection.send(formatServer({ command: 'error', code: 911, trid: Number(trid), text: null }, preNegotiation));
      }
      connection.close();
    },
    closed() {},
  });
}
