import { text } from '../../shared/text/text.ts';
import { send, useApp } from '../state/app-store.ts';

/** Where the network's mark stood: the server's name, the way to its settings, and the demo account. */
export function SignInLinks({ onDemo }: { onDemo: (handle: string) => void }) {
  const server = useApp((app) => app.settings.server);
  const service = useApp((app) => app.service);
  const builtIn = server.kind === 'builtIn';
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
      <button
        type="button"
        className="link"
        data-part="link"
        onClick={() => void send('openServerSettings', undefined)}
      >
        {text('signIn.serverChange')}
      </button>
      <p className="sign-in-server" data-part="server-name" title={builtIn ? undefined : server.host}>
        {text('signIn.server')} <b>{builtIn ? text('signIn.serverBuiltIn') : `${server.host}:${server.port}`}</b>
      </p>
    </div>
  );
}
