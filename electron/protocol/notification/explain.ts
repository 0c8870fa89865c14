import type { ExplainedFrame } from '../../../shared/inspector.ts';
import { text } from '../../../shared/text/text.ts';
import type { Reading } from '../command/codec.ts';
import { capabilityNames, explainReading } from '../command/explain.ts';
import type { Dialect } from '../dialect.ts';
import { explainPayload } from '../explain-payload.ts';
import type { Direction, Frame } from '../wire/frame.ts';
import { readClient, readServer } from './codec.ts';
import { listsOfMask } from './list-entry.ts';
import type { ClientCommand, ServerCommand } from './message-maps.ts';
import type { ClientMessage, ServerMessage } from './messages.ts';

/**
 * A frame as the inspector shows it: each field by the name under which the dialect's own definition read it, decoded and
 * explained, the payload laid out, and what is wrong with it in words. Redact the frame first.
 */
export function explainFrame(frame: Frame, direction: Direction, dialect: Dialect): ExplainedFrame {
  const reading: Reading<ClientCommand | ServerCommand | 'error', ClientMessage | ServerMessage> =
    direction === 'client-to-server' ? readClient(frame, dialect) : readServer(frame, dialect);
  return explainReading(frame, reading, {
    about: (command) => text(`wire.${command}`),
    meanings: {
      capabilities: capabilityNames,
      'list bits': (value) => [value, ...listsOfMask(Number(value))].join(' '),
    },
    payload: explainPayload,
  });
}
