/** One picture of the table, as the 7.5 era had them; drawn anew for Nudge. */
export interface Emoticon {
  readonly id: string;
  /** What is written for it, exactly in that case; the first one is what the picker writes. */
  readonly codes: readonly string[];
  /** More than one: it moves. */
  readonly frames: number;
}

/** How long each frame of a moving one stays, in milliseconds. */
export const emoticonFrameLength = 110;

/** In the order of the picker. */
export const emoticons = [
  { id: 'smile', codes: [':)', ':-)'], frames: 1 },
  { id: 'open-mouth', codes: [':D', ':d', ':-D', ':-d', ':>', ':->'], frames: 1 },
  { id: 'wink', codes: [';)', ';-)'], frames: 3 },
  { id: 'surprised', codes: [':O', ':o', ':-O', ':-o'], frames: 1 },
  { id: 'tongue', codes: [':P', ':p', ':-P', ':-p'], frames: 1 },
  { id: 'hot', codes: ['(H)', '(h)'], frames: 1 },
  { id: 'angry', codes: [':@', ':-@'], frames: 1 },
  { id: 'embarrassed', codes: [':$', ':-$'], frames: 1 },
  { id: 'confused', codes: [':S', ':s', ':-S', ':-s'], frames: 1 },
  { id: 'sad', codes: [':(', ':-(', ':<', ':-<'], frames: 1 },
  { id: 'crying', codes: [":'("], frames: 15 },
  { id: 'disappointed', codes: [':|', ':-|'], frames: 1 },
  { id: 'devil', codes: ['(6)'], frames: 1 },
  { id: 'angel', codes: ['(A)', '(a)'], frames: 1 },
  { id: 'heart', codes: ['(L)', '(l)'], frames: 1 },
  { id: 'broken-heart', codes: ['(U)', '(u)'], frames: 1 },
  { id: 'messenger', codes: ['(M)', '(m)'], frames: 1 },
  { id: 'cat', codes: ['(@)'], frames: 1 },
  { id: 'dog', codes: ['(&)'], frames: 1 },
  { id: 'moon', codes: ['(S)'], frames: 1 },
  { id: 'star', codes: ['(*)'], frames: 1 },
  { id: 'film', codes: ['(~)'], frames: 1 },
  { id: 'note', codes: ['(8)'], frames: 1 },
  { id: 'email', codes: ['(E)', '(e)'], frames: 1 },
  { id: 'rose', codes: ['(F)', '(f)'], frames: 1 },
  { id: 'wilted-rose', codes: ['(W)', '(w)'], frames: 1 },
  { id: 'clock', codes: ['(O)', '(o)', '(0)'], frames: 1 },
  { id: 'lips', codes: ['(K)', '(k)'], frames: 1 },
  { id: 'gift', codes: ['(G)', '(g)'], frames: 1 },
  { id: 'cake', codes: ['(^)'], frames: 7 },
  { id: 'camera', codes: ['(P)', '(p)'], frames: 1 },
  { id: 'bulb', codes: ['(I)', '(i)'], frames: 1 },
  { id: 'coffee', codes: ['(C)', '(c)'], frames: 1 },
  { id: 'phone', codes: ['(T)', '(t)'], frames: 1 },
  { id: 'hug-left', codes: ['({)'], frames: 1 },
  { id: 'hug-right', codes: ['(})'], frames: 1 },
  { id: 'beer', codes: ['(B)', '(b)'], frames: 1 },
  { id: 'martini', codes: ['(D)', '(d)'], frames: 1 },
  { id: 'boy', codes: ['(Z)', '(z)'], frames: 1 },
  { id: 'girl', codes: ['(X)', '(x)'], frames: 1 },
  { id: 'thumbs-up', codes: ['(Y)', '(y)'], frames: 1 },
  { id: 'thumbs-down', codes: ['(N)', '(n)'], frames: 1 },
  { id: 'bat', codes: [':[', ':-['], frames: 9 },
  { id: 'goat', codes: ['(nah)'], frames: 1 },
  { id: 'handcuffs', codes: ['(%)'], frames: 1 },
  { id: 'sun', codes: ['(#)'], frames: 1 },
  { id: 'rainbow', codes: ['(R)', '(r)'], frames: 1 },
  { id: 'dont-tell', codes: [':-#'], frames: 1 },
  { id: 'teeth', codes: ['8o|'], frames: 1 },
  { id: 'nerd', codes: ['8-|'], frames: 1 },
  { id: 'sarcastic', codes: ['^o)'], frames: 1 },
  { id: 'secret', codes: [':-*'], frames: 1 },
  { id: 'sick', codes: ['+o('], frames: 1 },
  { id: 'snail', codes: ['(sn)'], frames: 1 },
  { id: 'turtle', codes: ['(tu)'], frames: 1 },
  { id: 'plate', codes: ['(pl)'], frames: 1 },
  { id: 'bowl', codes: ['(||)'], frames: 1 },
  { id: 'pizza', codes: ['(pi)'], frames: 1 },
  { id: 'ball', codes: ['(so)'], frames: 1 },
  { id: 'car', codes: ['(au)'], frames: 1 },
  { id: 'plane', codes: ['(ap)'], frames: 1 },
  { id: 'umbrella', codes: ['(um)'], frames: 1 },
  { id: 'island', codes: ['(ip)'], frames: 1 },
  { id: 'computer', codes: ['(co)'], frames: 1 },
  { id: 'mobile', codes: ['(mp)'], frames: 1 },
  { id: 'brb', codes: ['(brb)'], frames: 1 },
  { id: 'storm', codes: ['(st)'], frames: 1 },
  { id: 'fingers-crossed', codes: ['(yn)'], frames: 1 },
  { id: 'high-five', codes: ['(h5)'], frames: 1 },
  { id: 'money', codes: ['(mo)'], frames: 1 },
  { id: 'sheep', codes: ['(bah)'], frames: 1 },
  { id: 'dont-know', codes: [':^)'], frames: 6 },
  { id: 'thinking', codes: ['*-)'], frames: 9 },
  { id: 'lightning', codes: ['(li)'], frames: 6 },
  { id: 'party', codes: ['<:o)'], frames: 4 },
  { id: 'rolling-eyes', codes: ['8-)'], frames: 4 },
  { id: 'cigarette', codes: ['(ci)'], frames: 5 },
  { id: 'sleepy', codes: ['|-)'], frames: 5 },
  { id: 'console', codes: ['(xx)'], frames: 1 },
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
