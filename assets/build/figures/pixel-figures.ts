/** The drawings of 1.0: figures of every status and the buttons under the menu bar, pixel by pixel. */

import type { Presence } from './paint.ts';
import { type Layer, type PixelMap, pixelSvg } from './pixels.ts';
import type { Sign } from './sign.ts';
import { STATUS_FILES } from './status-figures.ts';

/** The figure; 1 is its light, 2 its colour, 3 its shadow. */
export const FIGURE: PixelMap = [
  '......kkkk......',
  '.....k1122k.....',
  '....k1w1222k....',
  '....k112222k....',
  '....k122223k....',
  '.....k2233k.....',
  '...kkkkkkkkkk...',
  '..k1111222222k..',
  '.k111222222223k.',
  '.k112222222223k.',
  '.k122222222233k.',
  '.k222222222333k.',
  '..kk2kkkkkkkkk..',
  '...k2k..........',
  '...kk...........',
];

export const HUES: { readonly [P in Presence]: Readonly<Record<string, string>> } = {
  online: { 1: '#99ffcc', 2: '#00b090', 3: '#006666' },
  offline: { 1: '#ffcc99', 2: '#cc6633', 3: '#993300' },
  hidden: { 1: '#ffffff', 2: '#d8b8ac', 3: '#b08878' },
  mobile: { 1: '#ffffcc', 2: '#ffcc00', 3: '#cc9900' },
};

const CLOCK: PixelMap = [
  '..####..',
  '.#wwww#.',
  '#wwkwww#',
  '#wwkwww#',
  '#wwkkkw#',
  '#wwwwww#',
  '.#wwww#.',
  '..####..',
];

function clock(rim: string): PixelMap {
  return CLOCK.map((row) => row.replaceAll('#', rim));
}

export const SIGNS: { readonly [S in Sign]: PixelMap } = {
  none: [],
  minus: ['..mmmm..', '.mrrrrm.', 'mrrrrrrm', 'mrwwwwrm', 'mrwwwwrm', 'mrrrrrrm', '.mrrrrm.', '..mmmm..'],
  phone: ['..mmmm..', '.mrrrrm.', 'mrwwwwrm', 'mwwwwwwm', 'mwwrrwwm', 'mrrrrrrm', '.mrrrrm.', '..mmmm..'],
  clock: clock('b'),
  'red-clock': clock('r'),
  slash: ['..rrrr..', '.rwwwrr.', 'rwwwrrwr', 'rwwrrwwr', 'rwrrwwwr', 'rrrwwwwr', '.rrwwwr.', '..rrrr..'],
  mobile: ['.k....', '.kkkkk', '.ksssk', '.kBBBk', '.kBBBk', '.ksssk', '.kgsgk', '.kgsgk', '.kkkkk'],
};

function signLayer(sign: Sign): Layer {
  return sign === 'mobile' ? [SIGNS.mobile, 10, 7] : [SIGNS[sign], 8, 8];
}

/** The mark, small enough for a caption. */
const CAPTION_MARK: PixelMap = [
  '.........kkk....',
  '........klBbk...',
  '...kkk..kBBbk...',
  '..k123k..kkkk...',
  '..k223k.klBBBbk.',
  '...kkkkkkBBBBbk.',
  '.k11222kkBBBBbk.',
  'k1122223kBBBbbk.',
  'k1222233kkkkkkk.',
  'k1222233k....kk.',
  '.kkkkkkkk.......',
  '.k2k............',
  '.kk.............',
];

export const PLUS: PixelMap = ['..kkk..', '..kBk..', 'kkkBkkk', 'kBBBBBk', 'kkkBkkk', '..kBk..', '..kkk..'];

export const ENVELOPE: PixelMap = [
  'kkkkkkkkkkkkkkkkkk',
  'kgwwwwwwwwwwwwwwgk',
  'kwgwwwwwwwwwwwwgwk',
  'kwwgwwwwwwwwwwgwwk',
  'kwwwgwwwwwwwwgwwwk',
  'kwwwwgwwwwwwgwwwwk',
  'kwwwgwgwwwwgwgwwwk',
  'kwwgwwwggggwwwgwwk',
  'kwgwwwwwwwwwwwwgwk',
  'kgssssssssssssssgk',
  'kkkkkkkkkkkkkkkkkk',
];

const BUBBLE: PixelMap = [
  '...kkkkkkkkkkkk...',
  '.kkpppppppppppskk.',
  '.kppppppppppppppk.',
  'kpppppppppppppppsk',
  'kppbbbbbbbbbbbpppk',
  'kpppppppppppppppsk',
  'kppbbbbbbbbppppppk',
  'kpppppppppppppppsk',
  '.kppbbbbbbbbbbppk.',
  '.kkppppppppppsskk.',
  '...kkppkkkkkkkk...',
  '...kppk...........',
  '..kpkk............',
  '..kk..............',
];

const BOX_OPEN: PixelMap = [
  'ggggggggg',
  'gwwwwwwwg',
  'gwwwwwwwg',
  'gwwwwwwwg',
  'gwkkkkkwg',
  'gwwwwwwwg',
  'gwwwwwwwg',
  'gwwwwwwwg',
  'ggggggggg',
];
const BOX_CLOSED: PixelMap = BOX_OPEN.map((row, y) =>
  y > 1 && y < 7 && y !== 4 ? `${row.slice(0, 4)}k${row.slice(5)}` : row,
);

/** The second figure of the mark: it looks the other way, in blue. */
const BEHIND: PixelMap = FIGURE.map((row) =>
  [...row.padEnd(16, '.')].reverse().join('').replaceAll('1', 'l').replaceAll('2', 'B').replaceAll('3', 'b'),
);

/** Every file with its text. */
export function pixelFigures(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, [presence, sign]] of STATUS_FILES) {
    files.set(`eras/1.0/${name}.svg`, pixelSvg(16, 16, [[FIGURE, 0, 0], signLayer(sign)], HUES[presence]));
  }
  files.set(
    'eras/1.0/logo.svg',
    pixelSvg(
      24,
      20,
      [
        [BEHIND, 8, 0],
        [FIGURE, 0, 5],
      ],
      HUES.online,
    ),
  );
  files.set('eras/1.0/caption.svg', pixelSvg(16, 16, [[CAPTION_MARK, 0, 1]], HUES.online));
  files.set(
    'eras/1.0/add-contact.svg',
    pixelSvg(
      20,
      20,
      [
        [FIGURE, 0, 2],
        [PLUS, 12, 12],
      ],
      HUES.online,
    ),
  );
  files.set('eras/1.0/send-message.svg', pixelSvg(20, 20, [[BUBBLE, 1, 3]]));
  files.set('eras/1.0/status.svg', pixelSvg(20, 20, [[FIGURE, 2, 3]], HUES.online));
  files.set('eras/1.0/mail.svg', pixelSvg(20, 20, [[ENVELOPE, 1, 4]]));
  files.set('eras/1.0/group-open.svg', pixelSvg(11, 11, [[BOX_OPEN, 1, 1]]));
  files.set('eras/1.0/group-closed.svg', pixelSvg(11, 11, [[BOX_CLOSED, 1, 1]]));
  return files;
}
