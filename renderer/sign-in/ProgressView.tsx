import { useLayoutEffect, useRef } from 'react';
import type { SignInStep } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { send } from '../state/app-store.ts';

/** While signing in (`step`) or out (null): the turning figures, what happens, and Cancel. */
export function ProgressView({ handle, step }: { handle: string; step: SignInStep | null }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div className="progress" data-part="progress">
      <div className="progress-figure" data-part="progress-figure" role="presentation" />
      <p className="progress-words" role="status">
        {text(step === null ? 'signIn.signingOut' : 'signIn.signingIn')}
      </p>
      <p className="progress-handle" title={handle}>
        {handle}
      </p>
      <p className="progress-step" data-part="progress-step">
        {step === null ? '' : text(`signIn.step.${step}`)}
      </p>
      {step !== null && (
        <PushButton
          ref={button}
          look="skin"
          className="sign-in-button"
          data-part="cancel-button"
          onClick={() => void send('cancelSignIn', undefined)}
        >
          {text('button.cancel')}
        </PushButton>
      )}
    </div>
  );
}
