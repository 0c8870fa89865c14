import type { TextFormat } from '../../../shared/conversation.ts';
import type { TextBody } from '../../protocol/switchboard/bodies.ts';

/**
 * What a buddy does when he is spoken to: `lines` says his lines in turn; `echo` repeats what he hears; `nudge` returns
 * nudges; `invite` brings a third one in at the second line; `slowly` types for long; `vanish` goes offline in the middle of
 * every third sentence.
 */
export type Habit = 'lines' | 'echo' | 'nudge' | 'invite' | 'slowly' | 'vanish';

/** How a buddy talks. */
export interface Manner {
  readonly habit: Habit;
  readonly format: TextFormat;
  /** Said in turn, the first one to whoever speaks to him first. */
  readonly lines: readonly [string, ...string[]];
  /** What he says to a nudge. */
  readonly nudged: string;
  /** With one of these he begins a conversation by himself; empty: he never does. */
  readonly openings: readonly string[];
}

const plain: TextFormat = {
  font: 'MS Sans Serif',
  bold: false,
  italic: false,
  underline: false,
  strikeout: false,
  colour: '#000000',
  rightToLeft: false,
};

function font(name: string, colour: string, style: Partial<TextFormat> = {}): TextFormat {
  return { ...plain, font: name, colour, ...style };
}

function manner(format: TextFormat, lines: Manner['lines'], rest: Partial<Manner> = {}): Manner {
  return { habit: 'lines', format, lines, nudged: 'hey, I am here! :)', openings: [], ...rest };
}

/** Everybody's manner, by the part of the handle before the @. */
const manners: Readonly<Record<string, Manner>> = {
  'mia.okafor': manner(
    font('Comic Sans MS', '#d9007e'),
    [
      'heyyy :) you caught me with one foot in the suitcase',
      'do you think three pairs of sunglasses are enough?',
      'nine days. NINE. I am counting them backwards and in French',
      'have you seen my blue scarf btw? I suspect Zoë (A)',
      'ok must look busy, boss is walking by. (L)',
    ],
    {
      openings: [
        'quick question: does your sister still have that big beach towel? (H)',
        'guess who found her passport!! (L)',
      ],
    },
  ),
  'jonas.weber': manner(
    font('Verdana', '#1f4e79'),
    [
      'Olá from Lisboa! I am in an internet café, one hour for two euros',
      'the tram came round the corner and I stood in the middle with my ice cream',
      'kein Regen, seit Tagen. it is almost suspicious',
      'I send you a postcard, it will arrive after me, as always :P',
    ],
    { openings: ['which is better on a postcard: the tram or the fish? you have to decide now (tram or fish)'] },
  ),
  'sakura.ito': manner(
    font('MS PGothic', '#ff6699'),
    [
      'やっほー☆ 元気？',
      'いま夜の自転車の曲を聴いてるよ (8)',
      'テスト、たぶん大丈夫…たぶんね :$',
      'また明日ゆっくり話そう！おやすみ (S)',
    ],
    { nudged: 'わっ、びっくりした！ :O', openings: ['ねえねえ、新しい絵文字見た？ :D'] },
  ),
  'zoe.martin': manner(font('Georgia', '#4b2e83', { italic: true }), [
    'talk to me about anything that has no footnotes',
    'page 112. there are 140. I can see the sea',
    'Milo is asleep on chapter four, so chapter four is finished',
    'coffee number five says hello too (C)',
  ]),
  'theo.lambert': manner(
    font('Trebuchet MS', '#006d5b'),
    [
      'salut ! je mange, mais je tape d’une main',
      'galette complète, cidre, soleil. et toi ?',
      'on se voit samedi ? j’apporte les disques',
      'à plus :)',
    ],
    { nudged: 'doucement, mon écran est vieux :P' },
  ),
  'alyona.morozova': manner(
    font('Tahoma', '#0055cc', { bold: true }),
    [
      'привет! :) еду в поезде, связь то есть, то нет',
      'за окном один снег, как будто стёрли мир ластиком',
      'прости, тоннель! я опять тут',
      'следующая станция через час, чай уже несут (C)',
    ],
    { habit: 'vanish', nudged: 'ой! чуть чай не пролила :D' },
  ),
  'priya.raman': manner(font('Lucida Console', '#7a00a3'), [
    'if you read this line to its end you are already one of the two people who ever do that, and I am the other one',
    'I looked for the switch. it was behind the door, where switches live',
    'short lines are a conspiracy of narrow windows',
    'ok. short one. hi :)',
  ]),
  'danny.84': manner(font('Courier New', '#008000'), [
    'yo. on the phone, typing with the elbow',
    'new record: expert field in 141 seconds. believe me or don’t',
    'call u later',
    'brb door',
  ]),
  'rafael.castro': manner(
    font('Arial', '#c00000', { bold: true }),
    ['¡hombre! ¿qué tal?', 'viernes, por fin. ¿cine o fútbol?', 'jajaja ya me dirás', 'me voy, que llego tarde :D'],
    { nudged: '¡eh, que me caigo de la silla!', openings: ['¿te apuntas el viernes? somos cuatro y falta portero'] },
  ),
  'ines.duarte': manner(font('Times New Roman', '#333333'), [
    'ah. so you can write after all',
    'I am not angry. (I am a bit angry)',
    'tudo bem. tea on Sunday?',
  ]),
  mum: manner(
    font('Times New Roman', '#800080'),
    [
      'HELLO DEAR. IS THIS THE RIGHT WINDOW',
      'DID YOU EAT. SOMETHING GREEN I MEAN',
      'GRANDMA ASKS IF YOU CAN COME ON SUNDAY. I SAID YES FOR YOU',
      'YOUR FATHER SAYS THERE IS A KEY FOR SMALL LETTERS. WE ARE LOOKING FOR IT',
      'LOVE MUM (L)',
    ],
    { habit: 'slowly', nudged: 'SOMETHING SHOOK. WAS THAT YOU' },
  ),
  dad: manner(font('Arial', '#000000'), [
    'Hello. I am at work, so officially I am not here.',
    'Ask your mother.',
    'The computer says I have been idle. I have been reading a manual, that is not idle.',
  ]),
  lotte: manner(
    font('Comic Sans MS', '#ff6600', { bold: true }),
    [
      'haiiii :D',
      'nudge me nudge me nudge me',
      'the rabbit ate my homework. for real this time :P',
      'ok byeeee no wait hi',
    ],
    { habit: 'nudge', nudged: 'HIHI got you back :D', openings: ['are you there are you there are you there :D'] },
  ),
  'karin.lindqvist': manner(font('Verdana', '#003366'), [
    'Hi, in a meeting, but it is about the coffee machine.',
    'Can you send me the numbers again? Without the colours this time, please.',
    'Tack! :)',
    'Next meeting starts. It is about this meeting.',
  ]),
  'tom.abara': manner(
    font('Lucida Console', '#004d00'),
    [
      'helpdesk, Tom speaking. well, typing',
      'have you tried turning it off and on again?',
      'if it makes the sound twice it is the cable. if it makes it three times, run',
      'ticket 4711: closed. reason: it works when I look at it',
    ],
    { openings: ['hi, was it you who asked for the long cable? it is here, it is VERY long'] },
  ),
  'yusuf.demir': manner(font('Tahoma', '#5b3a00'), [
    'selam! on site, signal is two bars',
    'writing from the roof, view is good',
    'call my mobile if it is urgent, I hear it best',
  ]),
  'front.desk': manner(font('', '#0000ff'), ['Front desk. Everything you say is repeated.'], {
    habit: 'echo',
    nudged: 'The desk wobbles.',
  }),
  'marguerite.roy': manner(font('Georgia', '#a0522d'), [
    'last week here! I keep finding pens that are mine',
    'cake on Friday, ten o’clock, do not be late (^)',
  ]),
  'piet.vandenberg': manner(font('Arial', '#e66c00'), [
    'hoi! even een boterham',
    'zie je om twee uur bij de printer?',
    'doei :)',
  ]),
  'lucy.park': manner(
    font('Impact', '#8b0000'),
    [
      'heyy! guess what I am holding. a set list. FINISHED',
      'wait wait, Ravi has to read this too',
      'friday, 9 pm, old cinema. you are coming, that was not a question (8)',
      'who has the van??',
    ],
    { habit: 'invite', openings: ['emergency: does “Folding Moon” need a tambourine? yes or no (8)'] },
  ),
  ravi: manner(
    font('Segoe Print', '#00008b'),
    [
      'boom tschak. I am here',
      'who called the drummer? :)',
      'I play quieter now, the neighbours count along',
      'decaf. it is a long story',
    ],
    {
      openings: ['knock knock. (that was the bass drum)'],
    },
  ),
  'hannah.bass': manner(font('Tahoma', '#2f4f4f'), [
    'hey. low and slow today',
    'tuned down to C. the windows hum',
    'see you at rehearsal (N)',
  ]),
  lanterns: manner(font('Georgia', '#b8860b', { bold: true }), [
    'This is the band’s account; whoever is nearest answers.',
    'Gig on Friday, 9 pm, the old cinema. Bring ears.',
    'Yes, there will be T-shirts. No, not in green.',
  ]),
};

const quiet = manner(plain, ['hi :)', 'busy, talk later!']);

/** How the buddy of that handle talks. */
export function mannerOf(handle: string): Manner {
  const name = handle.slice(0, handle.indexOf('@'));
  return Object.hasOwn(manners, name) ? (manners[name] ?? quiet) : quiet;
}

/** A line as a buddy of that manner says it. */
export function lineOf({ format }: Manner, text: string): TextBody {
  return { kind: 'text', text, format, nickname: null, messageId: null, automatic: false };
}
