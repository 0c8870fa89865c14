import { text } from '../../shared/text/text.ts';
import { send, useApp } from '../state/app-store.ts';
import { ServerMenu } from './ServerMenu.tsx';

/** Where the network's mark stood: the demo account, and the server with the way to others. */
export function SignInLinks({ onDemo }: { onDemo: (handle: string) => void }) {
  const builtIn = useApp((app) => app.settings.server.kind === 'builtIn');
  const isNew = useApp((app) => !app.settings.welcome.greeted && app.accounts.length === 0);
  const service = useApp((app) => app.service);
  return (
    <div className="sign-in-links">
      {builtIn && service.phase === 'listening' && (
        <button
          type="button"
          className="link"
          data-part="link"
          title={text('signIn.demoHint', { handle: service.demoHandle })}
          onClick={() => onDemo(service.demoHandle)}
        >
          {text('signIn.demo')}
        </button>
      )}
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
