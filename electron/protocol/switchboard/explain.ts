import type { ExplainedFrame } from '../../../shared/inspector.ts';
import { text } from '../../../shared/text/text.ts';
import type { Reading } from '../command/codec.ts';
import { capabilityNames, explainReading } from '../command/explain.ts';
import type { Dialect } from '../dialect.ts';
import type { Direction, Frame } from '../wire/frame.ts';
import { readSwitchboardClient, readSwitchboardServer } from './codec.ts';
import { explainBody } from './explain-body.ts';
import type { SwitchboardClientCommand, SwitchboardServerCommand } from './message-maps.ts';
import type { SwitchboardClientMessage, SwitchboardServerMessage } from './messages.ts';

type Command = SwitchboardClientCommand | SwitchboardServerCommand | 'error';

/** A frame of a conversation as the inspector shows it; `explainFrame` does the same for the notification server. */
export function explainSwitchboardFrame(frame: Frame, direction: Direction, dialect: Dialect): ExplainedFrame {
  const reading: Reading<Command, SwitchboardClientMessage | SwitchboardServerMessage> =
    direction === 'client-to-server' ? readSwitchboardClient(frame, dialect) : readSwitchboardServer(frame, dialect);
  return explainReading(frame, reading, {
    about: (command) => text(`switchboard.${command}`),
    meanings: { capabilities: capabilityNames },
    payload: explainBody,
  });
}
