import { type FormEvent, useEffect, useRef, useState } from 'react';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at, type Rectangle } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { useStructure } from '../skins/use-look.ts';
import { ask, send, useApp } from '../state/app-store.ts';
import { AccountField } from './AccountField.tsx';
import { DemoLink } from './DemoLink.tsx';
import { PasswordField } from './PasswordField.tsx';
import { RememberBoxes } from './RememberBoxes.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { accountName, draftFor } from './sign-in-draft.ts';
import { useSignInForm } from './use-sign-in-form.ts';
import './sign-in.css';
import './sign-in-dialog.css';

interface Places {
  /** Pixels: 275×119 dialog units in 4.7, and room for a banner and two more boxes. */
  readonly size: { readonly width: number; readonly height: number };
  readonly rows: Rectangle;
  readonly link: Rectangle;
  readonly ok: Rectangle;
  readonly cancel: Rectangle;
}

/** Where things stand, in dialog units. */
const places: { readonly [N in 'plain-dialog' | 'banner-dialog']: Places } = {
  'plain-dialog': {
    size: { width: 412.5, height: 193.375 },
    rows: [7, 7, 261, 92],
    link: [7, 103, 150, 9],
    ok: [164, 100, 50, 14],
    cancel: [218, 100, 50, 14],
  },
  'banner-dialog': {
    size: { width: 412.5, height: 263.25 },
    rows: [7, 38, 261, 100],
    link: [7, 145, 150, 9],
    ok: [164, 142, 50, 14],
    cancel: [218, 142, 50, 14],
  },
};

function close(): void {
  void send('closeWindow', undefined);
}

/**
 * The dialog in which 4.x and 6.x asked who one is; `handle` is the account to begin with, or null. Esc closes it. While it
 * signs in it is hidden, and comes back with all that was typed when that failed.
 */
export function SignInWindow({ handle }: { handle: string | null }) {
  const { signIn } = useStructure();
  const figures = useFigures();
  const kind = signIn === 'banner-dialog' ? signIn : 'plain-dialog';
  const { size, rows, link, ok, cancel } = places[kind];
  const known = useApp((app) => app.accounts.find((account) => account.handle === handle));
  const parts = useSignInForm({ ...draftFor(known), handle: handle ?? '' });
  const { draft, accounts, remembered, problem, form, password, change } = parts;
  const [refusal, setRefusal] = useState<string | null>(null);
  const submitting = useRef(false);
  const phase = useApp((app) => app.messenger.session.phase);
  const own = useApp(({ messenger: { session } }) => 'handle' in session && session.handle === accountName(draft));
  const began = useRef(phase);
  useEffect(() => {
    // Signed in, or somebody else is about to: nothing is left to ask.
    if (phase !== began.current && phase !== 'signed-out' && (phase === 'signed-in' || !own)) close();
    began.current = phase;
  }, [phase, own]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wish = submitting.current ? null : parts.read();
    if (wish === null) return;
    submitting.current = true;
    const result = await ask('signIn', wish);
    submitting.current = false;
    // The main process has hidden the window by then.
    setRefusal(result.ok ? null : commandErrorSentence(result.error));
  };
  const underName = problem === 'handle' ? text('signIn.handleMissing') : null;
  const underPassword = problem === 'password' ? text('signIn.passwordMissing') : refusal;

  return (
    <DialogWindow title={text('signIn.form')}>
      <DialogClient {...size} part="dialog">
        {kind === 'banner-dialog' && (
          <div className="sign-in-banner" style={at([0, 0, 275, 30])}>
            <img src={figures.logo} alt="" width={36} height={30} />
            <b>{text('window.name')}</b>
          </div>
        )}
        <form
          ref={form}
          aria-label={text('signIn.form')}
          data-part="form"
          noValidate
          onSubmit={(event) => void submit(event)}
        >
          <div className="sign-in-rows" style={at(rows)}>
            <AccountField
              label={text(kind === 'plain-dialog' ? 'signIn.name' : 'signIn.handle')}
              handle={draft.handle}
              accounts={accounts}
              invalid={problem === 'handle'}
              onType={(typed) => change({ ...draft, handle: typed })}
              onChoose={(account) => change(draftFor(account))}
            />
            <p className="sign-in-line" data-kind={underName === null ? 'hint' : 'problem'} role="status">
              {underName ?? text('signIn.examples')}
            </p>
            <PasswordField
              input={password}
              password={draft.password}
              remembered={remembered}
              invalid={problem === 'password'}
              onType={(typed) => change({ ...draft, password: typed })}
            />
            <p className="sign-in-line" data-kind="problem" role="alert">
              {underPassword}
            </p>
            <RememberBoxes both={kind === 'plain-dialog'} parts={parts} />
            <StatusChoice parts={parts} />
          </div>
          <PushButton look="luna" type="submit" data-part="ok" style={at(ok)}>
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" data-part="cancel" style={at(cancel)} onClick={close}>
            {text('button.cancel')}
          </PushButton>
          <div className="sign-in-demo" style={at(link)}>
            <DemoLink parts={parts} />
          </div>
        </form>
      </DialogClient>
    </DialogWindow>
  );
}
