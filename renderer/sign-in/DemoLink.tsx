import { DEMO_PASSWORD } from '../../shared/demo.ts';
import { text } from '../../shared/text/text.ts';
import { useApp } from '../state/app-store.ts';
import { draftFor, type SignInDraft } from './sign-in-draft.ts';

/** Fills in the account that the built-in service has for everybody; where it runs and is chosen. */
export function DemoLink({ onDemo }: { onDemo: (demo: SignInDraft) => void }) {
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
      onClick={() => onDemo({ ...draftFor(undefined), handle: demoHandle, password: DEMO_PASSWORD })}
    >
      {text('signIn.demo')}
    </button>
  );
}
