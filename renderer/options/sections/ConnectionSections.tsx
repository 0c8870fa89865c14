import type { AppState } from '../../../shared/app.ts';
import type { ConnectionSettings } from '../../../shared/connection-settings.ts';
import { locale, text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { clientGeneration } from '../../server-settings/client-generations.ts';
import { send } from '../../state/app-store.ts';
import { PageGroup, PlacedButton } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';
import { useConnectionTest } from '../use-connection-test.ts';

function shownTime(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
}

/** One sentence about the session. */
function statusWords({ messenger: { session } }: AppState): string {
  switch (session.phase) {
    case 'signed-in':
      return text('options.connection.signedIn', { handle: session.handle });
    case 'signing-in':
      return text('options.connection.signingIn');
    case 'waiting': {
      if (session.paused !== null) return text('options.connection.waitingPaused');
      const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' }).format(session.retryAt);
      return text('options.connection.waiting', { time });
    }
    case 'signed-out':
    case 'signing-out':
      return text('options.connection.signedOut');
  }
}

/** The way in words. */
function wayWords(connection: ConnectionSettings): string {
  if (connection.kind === 'direct') return text('options.connection.wayDirect');
  const proxy = `${connection.host}:${connection.port}`;
  if (connection.kind === 'socks5') return text('options.connection.waySocks5', { proxy });
  if (connection.kind === 'http-connect') return text('options.connection.wayHttpConnect', { proxy });
  return text('options.connection.wayHttpGateway', { proxy });
}

/** What is known about the connection, a line each. */
function detailLines({ messenger: { session }, settings, connectedAt }: AppState): readonly string[] {
  const builtIn = settings.server.kind === 'builtIn';
  const way = text('options.connection.way', {
    way: builtIn ? text('options.connection.wayBuiltIn') : wayWords(settings.connection),
  });
  if (session.phase !== 'signed-in') return [way];
  const { dialect, server } = session;
  return [
    text('options.connection.server', { server }),
    text('options.connection.dialect', { dialect, client: clientGeneration(dialect) }),
    ...(connectedAt === null ? [] : [text('options.connection.since', { time: shownTime(connectedAt) })]),
    way,
  ];
}

/** Whether and how Nudge is connected. */
export function ConnectionStatusSection({ app }: SectionProps) {
  return (
    <PageGroup caption={text('options.connection.status')} from={7} top={0}>
      <p style={at([21, 18, 230, 24])}>{statusWords(app)}</p>
      <p style={at([21, 38, 109, 8])}>{text('options.connection.details')}</p>
      <ul className="options-details" style={at([26, 49, 225, 44])}>
        {detailLines(app).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PageGroup>
  );
}

/** A try of the way to the server, and the door to the advanced settings. */
export function WaySection({ app }: SectionProps) {
  const { outcome, running, test } = useConnectionTest();
  return (
    <PageGroup caption={text('options.connection.settings')} from={93} top={0}>
      <p style={at([21, 105, 226, 24])}>{text('options.connection.about')}</p>
      <PlacedButton
        rect={[21, 131, 80, 14]}
        label={text('options.connection.test')}
        part="test"
        busy={running}
        onPress={() => void test({ connection: app.settings.connection, password: null })}
      />
      <p className="options-outcome" data-part="test-outcome" style={at([21, 148, 226, 32])} role="status">
        {outcome}
      </p>
      <p style={at([21, 184, 228, 8])}>{text('options.connection.advancedText')}</p>
      <PlacedButton
        rect={[21, 196, 80, 14]}
        label={text('options.connection.advanced')}
        part="advanced"
        onPress={() => void send('openWindow', { name: 'advanced-connection', handle: null })}
      />
    </PageGroup>
  );
}
