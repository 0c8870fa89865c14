import { useEffect, useState } from 'react';
import type { SignedOut } from '../../shared/model.ts';
import { signedOutSentence } from '../../shared/text/signed-out.ts';
import { locale, text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { send } from '../state/app-store.ts';

/** Whole seconds from now until `time` (Unix milliseconds), counted down. */
function useSecondsUntil(time: number): number {
  const left = (): number => Math.max(0, Math.ceil((time - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(timer);
  });
  return seconds;
}

/** The server asked to come back later. */
export function WaitingView({ handle, end, retryAt }: { handle: string; end: SignedOut; retryAt: number }) {
  const seconds = useSecondsUntil(retryAt);
  const time = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(retryAt);
  return (
    <div className="progress" data-part="waiting">
      <div className="progress-figure progress-figure-still" role="presentation" />
      <p className="progress-sentence" role="alert">
        {signedOutSentence(end)}
      </p>
      <p className="progress-words">{text('signIn.waiting', { time })}</p>
      <p className="progress-handle" title={handle}>
        {handle}
      </p>
      <p className="progress-step">{text('signIn.waitingLeft', { count: seconds })}</p>
      <PushButton look="skin" className="sign-in-button" onClick={() => void send('cancelSignIn', undefined)}>
        {text('button.cancel')}
      </PushButton>
    </div>
  );
}
