import { useLayoutEffect, useRef } from 'react';
import { text } from '../../shared/text/text.ts';
import { useStructure } from '../skins/use-look.ts';
import { useApp } from '../state/app-store.ts';
import { SignInLinks } from './SignInLinks.tsx';
import { openSignIn, signInAgain } from './sign-in-dialog.ts';
import './sign-in-start.css';

/** Before 7.5: the link that opens the dialog; 6.x offers the account used last above it. */
export function SignInStart() {
  const tried = useApp((app) => app.tried);
  const last = useApp((app) => app.accounts[0]);
  const { signIn } = useStructure();
  const again = signIn === 'banner-dialog' ? last : undefined;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div className="sign-in-start" data-part="sign-in-start">
      <div className="progress-figure progress-figure-still" role="presentation" />
      {again !== undefined && (
        <button
          ref={first}
          type="button"
          className="link sign-in-link"
          data-part="sign-in-again"
          onClick={() => signInAgain(again)}
        >
          {text('signIn.again', { address: again.handle })}
        </button>
      )}
      <button
        ref={again === undefined ? first : undefined}
        type="button"
        className="link sign-in-link"
        data-part="sign-in-link"
        onClick={() => openSignIn(tried ?? (again === undefined ? (last?.handle ?? null) : null))}
      >
        {text('signIn.link')}
      </button>
      <SignInLinks />
    </div>
  );
}
