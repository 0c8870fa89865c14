/** What 1.0 draws in its dialogs and in conversations, pixel by pixel: few colours, no light on anything. */
import { ENVELOPE, FIGURE, HUES, PLUS, SIGNS } from './pixel-figures.ts';
import { enlarged, type PixelMap, pixelSvg } from './pixels.ts';

const LOCK: PixelMap = [
  '......kkkkkkk......',
  '....kkwwwsssskk....',
  '...kwwsskkkssggk...',
  '...kwskk...kksgk...',
  '..kwsk.......ksgk..',
  '..kwsk.......ksgk..',
  '..kwsk.......ksgk..',
  '..kwsk.......ksgk..',
  'kkkkkkkkkkkkkkkkkkk',
  'kppppppppppppppppok',
  'kpYYYYYYYYYYYYYYYok',
  'kpYYYYYYYYYYYYYYYok',
  'kpYYYYYYkkkYYYYYYok',
  'kpYYYYYkkkkkYYYYYok',
  'kpYYYYYkkkkkYYYYYok',
  'kpYYYYYYkkkYYYYYYok',
  'kpYYYYYYkkkYYYYYYok',
  'kpYYYYYYkkkYYYYYYok',
  'kpYYYYYYYYYYYYYYYok',
  'kpYYYYYYYYYYYYYYYok',
  'koooooooooooooooook',
  'kkkkkkkkkkkkkkkkkkk',
];

const KEY: PixelMap = [
  '...kkkk...',
  '.kkwssgkk.',
  'kwsskkssgk',
  'kwsk..ksgk',
  'kwsk..ksgk',
  'kwssssssgk',
  '.kkssggkk.',
  '...kwgk...',
  '...kwgk...',
  '...kwgk...',
  '...kwgk...',
  '...kwgkkk.',
  '...kwgsgk.',
  '...kwgkkk.',
  '...kwgkk..',
  '...kwgsk..',
  '...kwgkk..',
  '....kkk...',
];

const LETTER: PixelMap = [
  '.......bb.......',
  '.......bbb......',
  '......b.bb......',
  '......b.bbb.....',
  '.....b...bb.....',
  '.....b...bbb....',
  '....bbbbbbbb....',
  '....b.....bbb...',
  '...b......bbb...',
  '.bbbb....bbbbbb.',
  '................',
  '.rrrrrrrrrrrrrr.',
  '.rrrrrrrrrrrrrr.',
];

const SMILE: PixelMap = [
  '.....kkkkk.....',
  '...kkyyyyykk...',
  '..kyyyyyyyyyk..',
  '.kyyyyyyyyyyyk.',
  '.kyyykyyykyyyk.',
  'kyyyykyyykyyyyk',
  'kyyyykyyykyyyyk',
  'kyyyyyyyyyyyyyk',
  'kyyyyyyyyyyyyyk',
  'kyykyyyyyyykyyk',
  '.kyykyyyyykyyk.',
  '.kyyykkkkkyyyk.',
  '..kyyyyyyyyyk..',
  '...kkyyyyykk...',
  '.....kkkkk.....',
];

const WARNING: PixelMap = [
  '.......kk.......',
  '......kyyk......',
  '......kyyk......',
  '.....kyyyyk.....',
  '.....kykkyk.....',
  '....kyykkyyk....',
  '....kyykkyyk....',
  '...kyyykkyyyk...',
  '...kyyykkyyyk...',
  '..kyyyykkyyyyk..',
  '..kyyyyyyyyyyk..',
  '.kyyyyykkyyyyyk.',
  '.kyyyyykkyyyyyk.',
  'kyyyyyyyyyyyyyyk',
  'kkkkkkkkkkkkkkkk',
];

const SHAKING: PixelMap = [
  '......kkkk......',
  '.....klBBbk.....',
  'b....klBBbk....b',
  '.b...kBBBbk...b.',
  '.b....kBbk....b.',
  'b...kkkkkkkk...b',
  '...klBBBBBBbk...',
  'b..klBBBBBBbk..b',
  '.b.kBBBBBBBbk.b.',
  '.b.kBBBBBBbbk.b.',
  'b..kkkkkkkkkk..b',
  '....kBk.........',
  '....kk..........',
];

const LETTER_CASE: PixelMap = [
  'kkkkkkkkkkkkkkkk',
  'kgwwwwwwwwwwwwgk',
  'kwgwwwwwwwwwwgwk',
  'kwwgwwwwwwwwgwwk',
  'kwwwgwwwwwwgwwwk',
  'kwwgwgwwwwgwgwwk',
  'kwgwwwggggwwwgwk',
  'kgwwwwwwwwwwwwgk',
  'kssssssssssssssk',
  'kkkkkkkkkkkkkkkk',
];

const NEW: PixelMap = ['..mmmm..', '.mrwwrm.', 'mrrwwrrm', 'mrrwwrrm', 'mrrwwrrm', 'mrrrrrrm', '.mrwwrm.', '..mmmm..'];

/** A round bubble, 30 pixels across. */
const BUBBLE: PixelMap = Array.from({ length: 30 }, (_, y) =>
  Array.from({ length: 30 }, (_, x) => {
    const distance = Math.hypot(x - 14.5, y - 14.5);
    return distance > 14.6 ? '.' : distance > 13.6 ? 'k' : 'w';
  }).join(''),
);
const TAIL: PixelMap = ['kwwwwk', '.kwwwk', '..kwwk', '...kwk', '....kk'];
const SMALL_I: PixelMap = [
  '..bbb..',
  '..bbb..',
  '..bbb..',
  '.......',
  'bbbbb..',
  ...Array<string>(7).fill('..bbb..'),
  'bbbbbbb',
];

/** Every file with its text. */
export function pixelMarks(): Map<string, string> {
  const drawings: { readonly [name: string]: string } = {
    'key-and-lock': pixelSvg(
      30,
      32,
      [
        [LOCK, 0, 5],
        [KEY, 20, 10],
      ],
      { Y: '#ffcc33' },
    ),
    invite: pixelSvg(
      20,
      18,
      [
        [FIGURE, 0, 1],
        [PLUS, 12, 11],
      ],
      HUES.online,
    ),
    'block-large': pixelSvg(
      20,
      18,
      [
        [FIGURE, 1, 1],
        [SIGNS.slash, 11, 9],
      ],
      HUES.online,
    ),
    'send-email': pixelSvg(20, 18, [[ENVELOPE, 1, 4]]),
    font: pixelSvg(16, 16, [[LETTER, 0, 1]]),
    emoticon: pixelSvg(16, 16, [[SMILE, 0, 0]]),
    warning: pixelSvg(16, 16, [[WARNING, 0, 0]]),
    'notice-nudge': pixelSvg(16, 16, [[SHAKING, 0, 2]]),
    nudge: pixelSvg(24, 16, [[SHAKING, 4, 2]]),
    'mail-unread': pixelSvg(34, 28, [
      [enlarged(LETTER_CASE, 2), 1, 3],
      [NEW, 25, 19],
    ]),
    info: pixelSvg(32, 32, [
      [BUBBLE, 1, 0],
      [TAIL, 14, 27],
      [SMALL_I, 13, 8],
    ]),
  };
  return new Map(Object.entries(drawings).map(([name, svg]) => [`eras/1.0/${name}.svg`, svg]));
}
