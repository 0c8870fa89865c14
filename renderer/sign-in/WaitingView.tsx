import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Session } from '../../shared/model.ts';
import { waitingSentence } from '../../shared/text/signed-out.ts';
import { locale, text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { send } from '../state/app-store.ts';
import './waiting.css';

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

function Countdown({ retryAt, attempt }: { retryAt: number; attempt: number }) {
  const seconds = useSecondsUntil(retryAt);
  const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' }).format(retryAt);
  return (
    <>
      <p className="progress-words">{text('signIn.waiting', { time })}</p>
      <p className="progress-step" data-part="waiting-left" aria-live="off">
        {text('signIn.waitingLeft', { count: seconds })}
      </p>
      {attempt > 1 && <p className="progress-step">{text('signIn.waitingAttempt', { attempt })}</p>}
    </>
  );
}

/** The connection was lost, or the server asked to come back later: when it goes on, at once if wished, or not at all. */
export function WaitingView({ session }: { session: Extract<Session, { phase: 'waiting' }> }) {
  const { handle, end, retryAt, attempt, paused } = session;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div className="progress" data-part="waiting" data-paused={paused ?? undefined}>
      <div className="progress-figure progress-figure-still" role="presentation" />
      <p className="progress-sentence" role="alert">
        {waitingSentence(end)}
      </p>
      <p className="progress-handle" title={handle}>
        {handle}
      </p>
      {paused === null ? (
        <Countdown retryAt={retryAt} attempt={attempt} />
      ) : (
        <p className="progress-sentence" role="status" data-part="waiting-paused">
          {text(`signIn.waitingFor.${paused}`)}
        </p>
      )}
      <div className="waiting-buttons">
        <PushButton ref={button} look="skin" data-part="try-now" onClick={() => void send('retryNow', undefined)}>
          {text('signIn.tryNow')}
        </PushButton>
        <PushButton look="skin" data-part="cancel-button" onClick={() => void send('cancelSignIn', undefined)}>
          {text('button.cancel')}
        </PushButton>
      </div>
    </div>
  );
}
