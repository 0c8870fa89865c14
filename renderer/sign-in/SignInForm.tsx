import type { FormEvent } from 'react';
import picture from '../../assets/pictures/default.svg';
import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { send, useApp } from '../state/app-store.ts';
import { AccountField } from './AccountField.tsx';
import { DemoLink } from './DemoLink.tsx';
import { PasswordField } from './PasswordField.tsx';
import { RememberBoxes } from './RememberBoxes.tsx';
import { SignInLinks } from './SignInLinks.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { draftFor } from './sign-in-draft.ts';
import { useSignInForm } from './use-sign-in-form.ts';

/** The form of 7.5: who, with which password, as what, and what to remember. */
export function SignInForm() {
  const last = useApp((app) => app.accounts[0]);
  const parts = useSignInForm(draftFor(last));
  const { draft, accounts, remembered, problem, form, password, change, read } = parts;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wish = read();
    if (wish !== null) void send('signIn', wish);
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
        label={text('signIn.handle')}
        handle={draft.handle}
        example={text('signIn.handleExample')}
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
      <StatusChoice parts={parts} />
      <RememberBoxes both={false} parts={parts} />
      <PushButton look="skin" type="submit" className="sign-in-button" data-part="sign-in-button">
        {text('signIn.button')}
      </PushButton>
      <p className="sign-in-problem" role="alert">
        {problem === 'handle' && text('signIn.handleMissing')}
        {problem === 'password' && text('signIn.passwordMissing')}
      </p>
      <SignInLinks>
        <DemoLink parts={parts} />
      </SignInLinks>
    </form>
  );
}
