import { useState } from 'react';
import type { TextFormat } from '../../shared/conversation.ts';
import type { MessengerState } from '../../shared/model.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { ask, useApp } from '../state/app-store.ts';
import { draftNow, setDraft, takeDraft, useDraft } from './drafts.ts';
import { saysSomething, whyNotSent } from './sending.ts';

/** What is typed in a conversation, and sending it. A text that was not taken stands in the box again. */
export function useWriting(conversation: string, messenger: MessengerState, format: TextFormat) {
  const draft = useDraft(conversation);
  const [refused, setRefused] = useState<string | null>(null);
  const replaying = useApp((app) => app.replay !== null);
  const reason = whyNotSent(draft, messenger, replaying);
  const type = (typed: string): void => {
    setDraft(conversation, typed);
    setRefused(null);
    if (saysSomething(typed)) void ask('tellTyping', conversation);
  };
  const submit = async (): Promise<void> => {
    const words = draftNow(conversation) ?? draft;
    if (!saysSomething(words)) return;
    if (reason !== null) return setRefused(reason);
    takeDraft(conversation);
    setRefused(null);
    const result = await ask('sendMessage', { conversation, text: words, format });
    if (result.ok) return;
    const since = draftNow(conversation);
    setDraft(conversation, since ? `${words}\n${since}` : words);
    setRefused(commandErrorSentence(result.error));
  };
  const signedIn = messenger.session.phase === 'signed-in';
  return {
    draft,
    type,
    submit,
    /** Why what stands in the box cannot be sent. */
    reason,
    /** A sentence to be shown at the box: at once for what is too long, else after trying. */
    problem: refused ?? (signedIn && saysSomething(draft) ? reason : null),
    canSend: saysSomething(draft) && reason === null,
  };
}
