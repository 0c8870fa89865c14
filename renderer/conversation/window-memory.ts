import * as v from 'valibot';
import { type EmoticonId, emoticons } from '../../shared/emoticons.ts';

/** Kept by the pages of this profile: how the last window was left, and what was used lately. */
const memory = v.object({
  /** Height of the box for typing with its bar, in pixels. */
  inputHeight: v.fallback(v.pipe(v.number(), v.minValue(60), v.maxValue(1000)), 114),
  /** Ids, the latest first. */
  emoticons: v.fallback(v.array(v.string()), []),
});
type Memory = v.InferOutput<typeof memory>;

const place = 'conversation-window';
const mostRecent = 10;

function remembered(): Memory {
  try {
    return v.parse(memory, JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return v.parse(memory, {});
  }
}

function remember(change: Partial<Memory>): void {
  localStorage.setItem(place, JSON.stringify({ ...remembered(), ...change }));
}

export function rememberedInputHeight(): number {
  return remembered().inputHeight;
}

export function rememberInputHeight(inputHeight: number): void {
  remember({ inputHeight });
}

/** The emoticons used last, the latest first, at most ten. */
export function recentEmoticons(): readonly EmoticonId[] {
  return remembered().emoticons.flatMap((id) => emoticons.find((one) => one.id === id)?.id ?? []);
}

export function rememberEmoticon(id: EmoticonId): void {
  remember({ emoticons: [id, ...remembered().emoticons.filter((one) => one !== id)].slice(0, mostRecent) });
}
