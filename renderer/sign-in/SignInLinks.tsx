import type { ReactNode } from 'react';
import { text } from '../../shared/text/text.ts';
import { send, useApp } from '../state/app-store.ts';
import { ServerMenu } from './ServerMenu.tsx';

/** Where the network's mark stood: the server with the way to others, and what is special to it (`children`). */
export function SignInLinks({ children }: { children?: ReactNode }) {
  const builtIn = useApp((app) => app.settings.server.kind === 'builtIn');
  const isNew = useApp((app) => !app.settings.welcome.greeted && app.accounts.length === 0);
  const service = useApp((app) => app.service);
  return (
    <div className="sign-in-links">
      {children}
      {builtIn && service.phase === 'failed' && (
        <p className="sign-in-problem" role="alert">
          {text('signIn.serviceFailed', { detail: service.detail })}
        </p>
      )}
      <ServerMenu />
      {isNew && (
        <button
          type="button"
          className="link welcome-link"
          data-part="welcome-link"
          onClick={() => void send('openWindow', { name: 'welcome', handle: null })}
        >
          {text('welcome.learnMore')}
        </button>
      )}
    </div>
  );
}
