import { problemSentence } from '../../shared/text/problem.ts';
import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { dismissFailure, send, useApp, useFailure } from '../state/app-store.ts';

/** The last wish that failed, or else the latest trouble of the program itself, in one sentence. */
export function FailureDialog() {
  const failure = useFailure();
  const problem = useApp((app) => app.problem);
  const sentence = failure ?? (problem === null ? null : problemSentence(problem));
  if (sentence === null) return null;
  const dismiss = (): void => {
    if (failure !== null) dismissFailure();
    else void send('dismissProblem', undefined);
  };
  return (
    <MessageDialog
      role="alertdialog"
      title={text('error.title')}
      key={sentence}
      onClose={dismiss}
      buttons={
        <PushButton look="skin" onClick={dismiss}>
          {text('button.ok')}
        </PushButton>
      }
    >
      <p data-part="error-sentence">{sentence}</p>
    </MessageDialog>
  );
}
