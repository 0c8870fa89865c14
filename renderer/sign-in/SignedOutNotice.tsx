import type { SignedOut, SignedOutReason } from '../../shared/model.ts';
import { signedOutCode, signedOutSentence } from '../../shared/text/signed-out.ts';
import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';

/** Ends after which the very same sign-in can't succeed, or would throw the other place out at one careless Enter. */
const withoutTryAgain: ReadonlySet<SignedOutReason> = new Set([
  'signed-in-elsewhere',
  'wrong-password',
  'account-blocked',
  'address-not-verified',
  'no-common-dialect',
  'not-enabled-for-dialect',
  'terms-of-use',
]);

interface SignedOutNoticeProps {
  readonly end: SignedOut;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
}

/** Why the session ended or the sign-in failed: a sentence, the code where there is one, and what to do. */
export function SignedOutNotice({ end, onTryAgain, onClose }: SignedOutNoticeProps) {
  const code = signedOutCode(end);
  const ok = (
    <PushButton key="ok" look="skin" onClick={onClose}>
      {text('button.ok')}
    </PushButton>
  );
  const tryAgain = (
    <PushButton
      key="again"
      look="skin"
      onClick={() => {
        onClose();
        onTryAgain();
      }}
    >
      {text('button.tryAgain')}
    </PushButton>
  );
  return (
    <MessageDialog
      role="alertdialog"
      title={text('error.title')}
      onClose={onClose}
      buttons={withoutTryAgain.has(end.reason) ? ok : [tryAgain, ok]}
    >
      <p data-part="error-sentence">{signedOutSentence(end)}</p>
      {code !== null && (
        <p className="error-code" data-part="error-code">
          {text('error.codeLine', { code })}
        </p>
      )}
    </MessageDialog>
  );
}
