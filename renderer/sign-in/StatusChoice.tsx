import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { statusEntries } from '../../shared/actions/account-actions.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { StatusMenu } from '../menu/StatusMenu.tsx';
import type { SignInFormParts } from './use-sign-in-form.ts';

/** The status to sign in with, and the seven to choose from. */
export function StatusChoice({ parts: { draft, change } }: { parts: Pick<SignInFormParts, 'draft' | 'change'> }) {
  return (
    <StatusMenu entries={statusEntries(draft.status, (status) => change({ ...draft, status }))}>
      <button type="button" className="sign-in-status" data-part="status-choice">
        {text('signIn.status')} <b>{statusName(draft.status)}</b>
        <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
      </button>
    </StatusMenu>
  );
}
