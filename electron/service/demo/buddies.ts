import type { ListName, MediaKind, OwnStatus } from '../../../shared/model.ts';

/** What a buddy listens to, plays or works on. */
export interface DemoMedia {
  readonly kind: MediaKind;
  readonly title: string;
  /** Empty where there is none. */
  readonly artist: string;
}

/** One buddy of the demo account: how he starts, and what he changes to by and by. */
export interface DemoBuddy {
  readonly handle: string;
  /** The first one is shown at the start. */
  readonly names: readonly [string, ...string[]];
  readonly groups: readonly string[];
  /** Lists of the demo account he is on; everybody has the demo account on his own forward and allow list. */
  readonly lists: readonly ListName[];
  /** Null = offline at the start. */
  readonly status: OwnStatus | null;
  /** Statuses to change to; with none the buddy never changes. */
  readonly habits: readonly OwnStatus[];
  readonly messages: readonly [string, ...string[]];
  /** The first one is playing at the start when `playing` says so. */
  readonly media: readonly DemoMedia[];
  readonly playing: boolean;
  readonly capabilities: number;
}

const friend: readonly ListName[] = ['FL', 'AL', 'RL'];
/** Capability numbers of the 6.2, 7.0 and 7.5 clients (fact book 20, CHG); 0 for clients before 6.0. */
const client62 = 0x3000_0034;
const client70 = 0x4000_c024;
const client75 = 0x5000_8024;

function song(title: string, artist: string): DemoMedia {
  return { kind: 'Music', title, artist };
}

interface Sketch {
  readonly names: readonly [string, ...string[]];
  readonly groups: readonly string[];
  readonly status: OwnStatus | null;
  readonly habits?: readonly OwnStatus[];
  readonly messages?: readonly [string, ...string[]];
  readonly media?: readonly DemoMedia[];
  readonly playing?: boolean;
  readonly capabilities?: number;
  readonly lists?: readonly ListName[];
}

function buddy(local: string, sketch: Sketch): DemoBuddy {
  return {
    handle: `${local}@nudge.example`,
    lists: friend,
    habits: [],
    messages: [''],
    media: [],
    playing: false,
    capabilities: client70,
    ...sketch,
  };
}

/** Names of the demo account's groups. */
export const demoGroups = ['Friends', 'Family', 'Work', 'The Paper Lanterns'] as const;
const [friends, family, work, band] = demoGroups;

/** The people of the demo: every status is there, some are offline, one is hidden, one is blocked. */
export const demoBuddies: readonly DemoBuddy[] = [
  buddy('mia.okafor', {
    names: ['Mia (L)', 'Mia (L) 9 days!!', 'Mia (F)'],
    groups: [friends],
    status: 'NLN',
    habits: ['NLN', 'AWY', 'BRB', 'LUN'],
    messages: ['counting days till the beach', 'who took my blue scarf?', 'beach in 9 days!!'],
    media: [song('Salt Water Hair', 'Coastal Motel'), song('Nine Days', 'Ferris & The Wheel')],
  }),
  buddy('jonas.weber', {
    names: ['Jonas in Lisboa', 'Jonas'],
    groups: [friends],
    status: 'AWY',
    habits: ['AWY', 'NLN', 'IDL'],
    messages: ['back on the 14th, postcards are on their way', 'the trams here squeak in C major'],
  }),
  buddy('sakura.ito', {
    names: ['さくら', 'さくら☆'],
    groups: [friends],
    status: 'NLN',
    habits: ['NLN', 'BSY', 'AWY'],
    messages: ['明日テスト…', 'テスト終わった！', ''],
    media: [song('夜の自転車', '月とレコード')],
    playing: true,
    capabilities: client75,
  }),
  buddy('zoe.martin', {
    names: ['Zoë', 'Zoë & Milo'],
    groups: [friends],
    status: 'BSY',
    habits: ['BSY', 'NLN', 'LUN'],
    messages: ['thesis, day 43. send coffee', 'thesis, day 43 and a half', 'IT IS PRINTED'],
    media: [song('Footnotes', 'The Marginals'), { kind: 'Office', title: 'chapter_4_final_FINAL2.doc', artist: '' }],
  }),
  buddy('theo.lambert', {
    names: ['Théo'],
    groups: [friends],
    status: 'LUN',
    habits: ['LUN', 'NLN', 'AWY'],
    messages: ['galette complète', ''],
  }),
  buddy('alyona.morozova', {
    names: ['Алёна', 'Алёна ^_^'],
    groups: [friends],
    status: 'NLN',
    habits: ['NLN', 'IDL', 'PHN'],
    messages: ['снег!!!', 'в поезде, связь плохая'],
    media: [song('Белые крыши', 'Северный трамвай')],
    playing: true,
  }),
  buddy('priya.raman', {
    names: [
      '~*~ Priya ~*~ there is a light that never goes out and I am still looking for its switch',
      '~*~ Priya ~*~ found the switch',
    ],
    groups: [friends],
    status: 'NLN',
    habits: ['NLN', 'AWY', 'BSY'],
    messages: [
      'If you can read this to the end then your window is wider than mine, or you have nothing better to do, like me',
      '',
    ],
    capabilities: client75,
  }),
  buddy('danny.84', {
    names: ['danny_boy_84'],
    groups: [friends],
    status: 'PHN',
    habits: ['PHN', 'NLN'],
    messages: ['', 'call the landline'],
    media: [{ kind: 'Games', title: 'Minefield', artist: '' }],
    capabilities: client62,
  }),
  buddy('rafael.castro', {
    names: ['Rafa'],
    groups: [friends],
    status: null,
    habits: ['NLN', 'BSY'],
    messages: ['¡por fin viernes!'],
  }),
  buddy('ines.duarte', {
    names: ['Inês'],
    groups: [friends],
    status: 'NLN',
    lists: ['FL', 'BL', 'RL'],
    messages: ['you know what you did'],
  }),
  buddy('mum', {
    names: ['Mum'],
    groups: [family],
    status: 'NLN',
    habits: ['NLN', 'AWY'],
    messages: ["Don't forget Grandma's birthday on Sunday!", 'How do I turn off capitals'],
    capabilities: client62,
  }),
  buddy('dad', {
    names: ['Dad (at work)', 'Dad'],
    groups: [family],
    status: 'IDL',
    habits: ['IDL', 'NLN'],
    capabilities: client62,
  }),
  buddy('lotte', {
    names: ['Lotte :D', 'Lotte :P'],
    groups: [family],
    status: 'BRB',
    habits: ['BRB', 'NLN', 'AWY'],
    messages: ['homework. honest', 'feeding the rabbits'],
    media: [song('Rabbit Season', 'Knee-High Grass'), song('Hop', 'Knee-High Grass')],
    playing: true,
  }),
  buddy('grandpa.emil', { names: ['Grandpa Emil'], groups: [family], status: null, capabilities: 0 }),
  buddy('cousin.bo', { names: ['Bo'], groups: [family], status: 'HDN', messages: ['not here'] }),
  buddy('karin.lindqvist', {
    names: ['Karin Lindqvist'],
    groups: [work],
    status: 'BSY',
    habits: ['BSY', 'NLN', 'LUN', 'PHN'],
    messages: ['in a meeting till 3', 'in a meeting till 4', 'budget week'],
    capabilities: client75,
  }),
  buddy('tom.abara', {
    names: ['Tom Abara - helpdesk', 'Tom Abara - have you tried turning it off and on?'],
    groups: [work],
    status: 'NLN',
    habits: ['NLN', 'BSY', 'PHN'],
    messages: ['printer on 2 works again', 'printer on 2 does not work again'],
  }),
  buddy('yusuf.demir', {
    names: ['Yusuf'],
    groups: [work],
    status: 'AWY',
    habits: ['AWY', 'NLN'],
    messages: ['', 'on site'],
  }),
  buddy('front.desk', {
    names: ['Front desk'],
    groups: [work],
    status: 'NLN',
    habits: ['NLN', 'LUN'],
    capabilities: 0,
  }),
  buddy('marguerite.roy', {
    names: ['Marguerite'],
    groups: [work],
    status: null,
    habits: ['NLN', 'BSY'],
    messages: ['last week here!'],
  }),
  buddy('piet.vandenberg', {
    names: ['Piet v/d Berg'],
    groups: [work],
    status: 'LUN',
    habits: ['LUN', 'NLN', 'BSY'],
    messages: ['boterhammen', ''],
  }),
  buddy('lucy.park', {
    names: ['Lucy (8)', 'Lucy (8) FRIDAY (8)'],
    groups: [friends, band],
    status: 'NLN',
    habits: ['NLN', 'AWY', 'PHN'],
    messages: ['new strings, sore fingers', 'set list is done, no arguments', 'who has the van?'],
    media: [song('Folding Moon (demo 3)', 'The Paper Lanterns'), song('Folding Moon (demo 4)', 'The Paper Lanterns')],
    playing: true,
    capabilities: client75,
  }),
  buddy('ravi', {
    names: ['Ravi on drums', 'Ravi on decaf'],
    groups: [band],
    status: 'BRB',
    habits: ['BRB', 'NLN', 'IDL'],
    messages: ['boom tschak', 'neighbours sent a letter'],
  }),
  buddy('hannah.bass', {
    names: ['hannah_bass'],
    groups: [band],
    status: null,
    habits: ['NLN', 'AWY'],
    messages: ['low and slow'],
    media: [song('Undertow', 'Slow Harbour')],
  }),
  buddy('lanterns', {
    names: ['The Paper Lanterns'],
    groups: [band],
    status: 'NLN',
    habits: ['NLN', 'BSY'],
    messages: ['gig this Friday, 9 pm, the old cinema', 'rehearsal moved to 8'],
  }),
];
