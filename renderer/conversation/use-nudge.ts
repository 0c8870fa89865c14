import { useEffect, useRef, useState } from 'react';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { ask } from '../state/app-store.ts';

/** Between two Nudges of one's own (screens' fact book 2.3), in milliseconds. */
const pause = 6000;

/** Sends a Nudge; `paused` for a while after it, when another one is only answered with a sentence for `tell`. */
export function useNudge(conversation: string, tell: (sentence: string) => void) {
  const [paused, setPaused] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const nudge = async (): Promise<void> => {
    if (paused) return tell(text('conversation.nudgeTooSoon'));
    setPaused(true);
    const result = await ask('sendNudge', conversation);
    if (result.ok) {
      timer.current = setTimeout(() => setPaused(false), pause);
    } else {
      setPaused(false);
      const tooSoon = result.error.kind === 'too-often';
      tell(tooSoon ? text('conversation.nudgeTooSoon') : commandErrorSentence(result.error));
    }
  };
  return { paused, nudge };
}
