/** One picture of the table, as the 7.5 era had them; drawn anew for Nudge. */
export interface Emoticon {
  readonly id: string;
  /** What is written for it, exactly in that case; the first one is what the picker writes. */
  readonly codes: readonly string[];
  readonly name: string;
  /** More than one: it moves. */
  readonly frames: number;
}

/** How long each frame of a moving one stays, in milliseconds. */
export const emoticonFrameLength = 110;

/** In the order of the picker. */
export const emoticons = [
  { id: 'smile', codes: [':)', ':-)'], name: 'Smile', frames: 1 },
  { id: 'open-mouth', codes: [':D', ':d', ':-D', ':-d', ':>', ':->'], name: 'Open-mouthed smile', frames: 1 },
  { id: 'wink', codes: [';)', ';-)'], name: 'Winking smile', frames: 3 },
  { id: 'surprised', codes: [':O', ':o', ':-O', ':-o'], name: 'Surprised', frames: 1 },
  { id: 'tongue', codes: [':P', ':p', ':-P', ':-p'], name: 'Tongue out', frames: 1 },
  { id: 'hot', codes: ['(H)', '(h)'], name: 'Hot / cool', frames: 1 },
  { id: 'angry', codes: [':@', ':-@'], name: 'Angry', frames: 1 },
  { id: 'embarrassed', codes: [':$', ':-$'], name: 'Embarrassed', frames: 1 },
  { id: 'confused', codes: [':S', ':s', ':-S', ':-s'], name: 'Confused', frames: 1 },
  { id: 'sad', codes: [':(', ':-(', ':<', ':-<'], name: 'Sad', frames: 1 },
  { id: 'crying', codes: [":'("], name: 'Crying', frames: 15 },
  { id: 'disappointed', codes: [':|', ':-|'], name: 'Disappointed', frames: 1 },
  { id: 'devil', codes: ['(6)'], name: 'Devil', frames: 1 },
  { id: 'angel', codes: ['(A)', '(a)'], name: 'Angel', frames: 1 },
  { id: 'heart', codes: ['(L)', '(l)'], name: 'Red heart', frames: 1 },
  { id: 'broken-heart', codes: ['(U)', '(u)'], name: 'Broken heart', frames: 1 },
  { id: 'messenger', codes: ['(M)', '(m)'], name: 'Messenger icon', frames: 1 },
  { id: 'cat', codes: ['(@)'], name: 'Cat face', frames: 1 },
  { id: 'dog', codes: ['(&)'], name: 'Dog face', frames: 1 },
  { id: 'moon', codes: ['(S)'], name: 'Sleeping half-moon', frames: 1 },
  { id: 'star', codes: ['(*)'], name: 'Star', frames: 1 },
  { id: 'film', codes: ['(~)'], name: 'Filmstrip', frames: 1 },
  { id: 'note', codes: ['(8)'], name: 'Musical note', frames: 1 },
  { id: 'email', codes: ['(E)', '(e)'], name: 'E-mail', frames: 1 },
  { id: 'rose', codes: ['(F)', '(f)'], name: 'Red rose', frames: 1 },
  { id: 'wilted-rose', codes: ['(W)', '(w)'], name: 'Wilted rose', frames: 1 },
  { id: 'clock', codes: ['(O)', '(o)', '(0)'], name: 'Clock', frames: 1 },
  { id: 'lips', codes: ['(K)', '(k)'], name: 'Red lips', frames: 1 },
  { id: 'gift', codes: ['(G)', '(g)'], name: 'Gift with bow', frames: 1 },
  { id: 'cake', codes: ['(^)'], name: 'Birthday cake', frames: 7 },
  { id: 'camera', codes: ['(P)', '(p)'], name: 'Camera', frames: 1 },
  { id: 'bulb', codes: ['(I)', '(i)'], name: 'Light bulb', frames: 1 },
  { id: 'coffee', codes: ['(C)', '(c)'], name: 'Coffee cup', frames: 1 },
  { id: 'phone', codes: ['(T)', '(t)'], name: 'Telephone receiver', frames: 1 },
  { id: 'hug-left', codes: ['({)'], name: 'Left hug', frames: 1 },
  { id: 'hug-right', codes: ['(})'], name: 'Right hug', frames: 1 },
  { id: 'beer', codes: ['(B)', '(b)'], name: 'Beer mug', frames: 1 },
  { id: 'martini', codes: ['(D)', '(d)'], name: 'Martini glass', frames: 1 },
  { id: 'boy', codes: ['(Z)', '(z)'], name: 'Boy', frames: 1 },
  { id: 'girl', codes: ['(X)', '(x)'], name: 'Girl', frames: 1 },
  { id: 'thumbs-up', codes: ['(Y)', '(y)'], name: 'Thumbs up', frames: 1 },
  { id: 'thumbs-down', codes: ['(N)', '(n)'], name: 'Thumbs down', frames: 1 },
  { id: 'bat', codes: [':[', ':-['], name: 'Vampire bat', frames: 9 },
  { id: 'goat', codes: ['(nah)'], name: 'Goat', frames: 1 },
  { id: 'handcuffs', codes: ['(%)'], name: 'Handcuffs', frames: 1 },
  { id: 'sun', codes: ['(#)'], name: 'Sun', frames: 1 },
  { id: 'rainbow', codes: ['(R)', '(r)'], name: 'Rainbow', frames: 1 },
  { id: 'dont-tell', codes: [':-#'], name: "Don't tell anyone", frames: 1 },
  { id: 'teeth', codes: ['8o|'], name: 'Baring teeth', frames: 1 },
  { id: 'nerd', codes: ['8-|'], name: 'Nerd', frames: 1 },
  { id: 'sarcastic', codes: ['^o)'], name: 'Sarcastic', frames: 1 },
  { id: 'secret', codes: [':-*'], name: 'Secret telling', frames: 1 },
  { id: 'sick', codes: ['+o('], name: 'Sick', frames: 1 },
  { id: 'snail', codes: ['(sn)'], name: 'Snail', frames: 1 },
  { id: 'turtle', codes: ['(tu)'], name: 'Turtle', frames: 1 },
  { id: 'plate', codes: ['(pl)'], name: 'Plate', frames: 1 },
  { id: 'bowl', codes: ['(||)'], name: 'Bowl', frames: 1 },
  { id: 'pizza', codes: ['(pi)'], name: 'Pizza', frames: 1 },
  { id: 'ball', codes: ['(so)'], name: 'Soccer ball', frames: 1 },
  { id: 'car', codes: ['(au)'], name: 'Auto', frames: 1 },
  { id: 'plane', codes: ['(ap)'], name: 'Airplane', frames: 1 },
  { id: 'umbrella', codes: ['(um)'], name: 'Umbrella', frames: 1 },
  { id: 'island', codes: ['(ip)'], name: 'Island with palm tree', frames: 1 },
  { id: 'computer', codes: ['(co)'], name: 'Computer', frames: 1 },
  { id: 'mobile', codes: ['(mp)'], name: 'Mobile phone', frames: 1 },
  { id: 'brb', codes: ['(brb)'], name: 'Be right back', frames: 1 },
  { id: 'storm', codes: ['(st)'], name: 'Stormy cloud', frames: 1 },
  { id: 'fingers-crossed', codes: ['(yn)'], name: 'Fingers crossed', frames: 1 },
  { id: 'high-five', codes: ['(h5)'], name: 'High five', frames: 1 },
  { id: 'money', codes: ['(mo)'], name: 'Money', frames: 1 },
  { id: 'sheep', codes: ['(bah)'], name: 'Black sheep', frames: 1 },
  { id: 'dont-know', codes: [':^)'], name: "I don't know", frames: 6 },
  { id: 'thinking', codes: ['*-)'], name: 'Thinking', frames: 9 },
  { id: 'lightning', codes: ['(li)'], name: 'Lightning', frames: 6 },
  { id: 'party', codes: ['<:o)'], name: 'Party', frames: 4 },
  { id: 'rolling-eyes', codes: ['8-)'], name: 'Eye-rolling', frames: 4 },
  { id: 'cigarette', codes: ['(ci)'], name: 'Cigarette', frames: 5 },
  { id: 'sleepy', codes: ['|-)'], name: 'Sleepy', frames: 5 },
  { id: 'console', codes: ['(xx)'], name: 'Game console', frames: 1 },
] as const satisfies readonly Emoticon[];

export type EmoticonId = (typeof emoticons)[number]['id'];

/** Whose table of emoticons: 4.x had those down to the rainbow, 7.x added the goat among them. */
export type EmoticonShare = '4.x' | '6.x' | '7.x';

/** The emoticons that programs of that time had, in the order of the picker. */
export function emoticonsOf(share: EmoticonShare): readonly (Emoticon & { readonly id: EmoticonId })[] {
  const last = share === '4.x' ? emoticons.findIndex(({ id }) => id === 'rainbow') : emoticons.length;
  return emoticons.filter(({ id }, index) => index <= last && (share === '7.x' || id !== 'goat'));
}

/** A code as it stands in a text. */
export interface EmoticonCode {
  readonly id: EmoticonId;
  readonly code: string;
}

const byCode: ReadonlyMap<string, EmoticonCode> = new Map(
  emoticons.flatMap(({ id, codes }) => codes.map((code: string) => [code, { id, code }] as const)),
);
const starts = new Set(byCode.keys().map((code) => code.charAt(0)));
const lengths = [...new Set(byCode.keys().map((code) => code.length))].sort((one, other) => other - one);

/** The longest code that begins at that place of the text, or null. Case counts. */
export function emoticonAt(text: string, index: number): EmoticonCode | null {
  if (!starts.has(text.charAt(index))) {
    return null;
  }
  const length = lengths.find((candidate) => byCode.has(text.slice(index, index + candidate)));
  return length === undefined ? null : (byCode.get(text.slice(index, index + length)) ?? null);
}
