import type { Rectangle } from '../controls/dialog-units.ts';
import type { ConnectionKind } from './connection-draft.ts';

/** A way to the server in the window of the ways, in dialog units. */
export interface ConnectionRow {
  readonly kind: ConnectionKind;
  readonly part: string;
  readonly radio: number;
  /** Top of the address; the user stands 17 units below. */
  readonly address: number;
  readonly test: Rectangle;
  readonly outcome: Rectangle;
  readonly user: boolean;
}

/** The rows of 7.5 at their places, and the gateway below where the log was switched on. */
export const rows: readonly ConnectionRow[] = [
  {
    kind: 'direct',
    part: 'tcp',
    radio: 58,
    address: 0,
    test: [255, 70, 40, 14],
    outcome: [26, 71, 222, 16],
    user: false,
  },
  {
    kind: 'socks5',
    part: 'socks',
    radio: 91,
    address: 105,
    test: [255, 103, 40, 14],
    outcome: [26, 137, 270, 16],
    user: true,
  },
  {
    kind: 'http-connect',
    part: 'http',
    radio: 155,
    address: 169,
    test: [255, 168, 40, 14],
    outcome: [26, 201, 270, 16],
    user: true,
  },
  {
    kind: 'http-gateway',
    part: 'gateway',
    radio: 219,
    address: 233,
    test: [255, 232, 40, 14],
    outcome: [26, 248, 270, 16],
    user: false,
  },
];
