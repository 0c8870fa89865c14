import type { Alert } from '../../shared/model.ts';
import { alertSentence } from '../../shared/text/alert.ts';
import { locale, text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { send, useApp } from '../state/app-store.ts';
import './alerts-dialog.css';

/** When it came, and from where if that is said. */
function origin(alert: Alert): string {
  const time = new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short' }).format(alert.receivedAt);
  const site = URL.parse(alert.siteUrl ?? '')?.host ?? '';
  return site === '' ? time : text('alerts.from', { site, time });
}

function AlertEntry({ alert }: { alert: Alert }) {
  const { id, actionUrl, optionsUrl } = alert;
  return (
    <li className="alert-entry" data-part="alert">
      <p className="alert-words">{alertSentence(alert)}</p>
      <p className="alert-origin">{origin(alert)}</p>
      <p className="alert-links">
        {actionUrl !== null && (
          <button type="button" className="link" onClick={() => void send('openAlert', { id, what: 'action' })}>
            {text('alerts.open')}
          </button>
        )}
        {optionsUrl !== null && (
          <button type="button" className="link" onClick={() => void send('openAlert', { id, what: 'options' })}>
            {text('alerts.options')}
          </button>
        )}
        <button type="button" className="link" onClick={() => void send('dismissAlert', id)}>
          {text('alerts.dismiss')}
        </button>
      </p>
    </li>
  );
}

/** Tools > View Alerts History: what services of the server's told, newest first. */
export function AlertsDialog({ onClose }: { onClose: () => void }) {
  const alerts = useApp((app) => app.messenger.alerts);
  return (
    <MessageDialog
      title={text('alerts.title')}
      onClose={onClose}
      buttons={
        <PushButton look="skin" onClick={onClose}>
          {text('button.close')}
        </PushButton>
      }
    >
      {alerts.length === 0 ? (
        <p>{text('alerts.none')}</p>
      ) : (
        <ul className="alert-list scrolls">
          {[...alerts].reverse().map((alert) => (
            <AlertEntry key={alert.id} alert={alert} />
          ))}
        </ul>
      )}
    </MessageDialog>
  );
}
