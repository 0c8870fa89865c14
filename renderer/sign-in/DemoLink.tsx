import { DEMO_PASSWORD } from '../../shared/demo.ts';
import { text } from '../../shared/text/text.ts';
import { useApp } from '../state/app-store.ts';
import { draftFor } from './sign-in-draft.ts';
import type { SignInFormParts } from './use-sign-in-form.ts';

/** Fills in the account that the built-in service has for everybody, ready to be confirmed; where it runs and is chosen. */
export function DemoLink({ parts: { form, change } }: { parts: Pick<SignInFormParts, 'form' | 'change'> }) {
  const builtIn = useApp((app) => app.settings.server.kind === 'builtIn');
  const service = useApp((app) => app.service);
  if (!builtIn || service.phase !== 'listening') return null;
  const { demoHandle } = service;
  return (
    <button
      type="button"
      className="link"
      data-part="link"
      title={text('signIn.demoHint', { handle: demoHandle })}
      onClick={() => {
        change({ ...draftFor(undefined), handle: demoHandle, password: DEMO_PASSWORD });
        form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
      }}
    >
      {text('signIn.demo')}
    </button>
  );
}
