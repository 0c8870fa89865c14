import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import picture from '../../assets/pictures/default.svg';
import { DEMO_PASSWORD } from '../../shared/demo.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { StatusMenu } from '../menu/StatusMenu.tsx';
import { send, useApp } from '../state/app-store.ts';
import { AccountField } from './AccountField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { SignInLinks } from './SignInLinks.tsx';
import {
  accountOf,
  draftFor,
  type Remembering,
  readDraft,
  type SignInDraft,
  setDraft,
  useDraft,
  withBox,
} from './sign-in-draft.ts';

const boxes: readonly Remembering[] = ['rememberMe', 'rememberPassword', 'automatically'];

/** The form of 7.5: who, with which password, as what, and what to remember. */
export function SignInForm() {
  const accounts = useApp((app) => app.accounts);
  const canKeep = useApp((app) => app.passwordsCanBeKept);
  const draft = useDraft(accounts);
  const [problem, setProblem] = useState<'handle' | 'password' | null>(null);
  const password = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const refused = useApp(({ messenger: { session } }) =>
    session.phase === 'signed-out' ? session.end?.reason === 'wrong-password' : false,
  );
  const remembered = accountOf(draft, accounts)?.passwordRemembered ?? false;

  useLayoutEffect(() => {
    if (refused) {
      password.current?.select();
      return;
    }
    const empty = [...(form.current?.querySelectorAll<HTMLInputElement>('.edit') ?? [])].find(
      (one) => one.value === '',
    );
    (empty ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
  }, [refused]);

  const change = (next: SignInDraft): void => {
    setProblem(null);
    setDraft(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readDraft(draft, accounts);
    setDraft(draft);
    if ('signIn' in read) {
      void send('signIn', read.signIn);
      return;
    }
    setProblem(read.problem);
    if (read.problem === 'password') password.current?.focus();
    else form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  };

  return (
    <form
      ref={form}
      id="sign-in-form"
      className="sign-in-form"
      data-part="form"
      aria-label={text('signIn.form')}
      noValidate
      onSubmit={submit}
    >
      <img className="sign-in-picture" data-part="picture" src={picture} alt={text('signIn.ownPicture')} />
      <AccountField
        handle={draft.handle}
        accounts={accounts}
        invalid={problem === 'handle'}
        onType={(handle) => change({ ...draft, handle })}
        onChoose={(account) => change(draftFor(account))}
      />
      <PasswordField
        input={password}
        password={draft.password}
        remembered={remembered}
        invalid={problem === 'password'}
        onType={(typed) => change({ ...draft, password: typed })}
      />
      <StatusMenu status={draft.status} onChoose={(status) => change({ ...draft, status })}>
        <button type="button" className="sign-in-status" data-part="status-choice">
          {text('signIn.status')} <b>{statusName(draft.status)}</b>
          <img src={dropArrow} alt="" width={7} height={4} />
        </button>
      </StatusMenu>
      <div className="sign-in-boxes" data-part="check-boxes">
        {boxes.map((box) => (
          <CheckBox
            key={box}
            checked={draft[box]}
            reason={box === 'rememberMe' || canKeep ? null : text('signIn.passwordsNotKept')}
            onChange={(ticked) => change(withBox(draft, box, ticked))}
          >
            {text(`signIn.${box}`)}
          </CheckBox>
        ))}
      </div>
      {!canKeep && <p className="sign-in-reason">{text('signIn.passwordsNotKept')}</p>}
      <PushButton look="skin" type="submit" className="sign-in-button" data-part="sign-in-button">
        {text('signIn.button')}
      </PushButton>
      <p className="sign-in-problem" role="alert">
        {problem === 'handle' && text('signIn.handleMissing')}
        {problem === 'password' && text('signIn.passwordMissing')}
      </p>
      <SignInLinks
        onDemo={(handle) => {
          change({ ...draftFor(undefined), handle, password: DEMO_PASSWORD });
          form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
        }}
      />
    </form>
  );
}
