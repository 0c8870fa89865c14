import { useState } from 'react';
import { alertSentence } from '../../shared/text/alert.ts';
import { InfoBar } from '../main-window/InfoBar.tsx';
import { send, useApp } from '../state/app-store.ts';
import { notices } from './notices.ts';

/** The yellow bars over the list: notices of the server and the latest alert, until each is dismissed. */
export function ListNotices() {
  const messenger = useApp((app) => app.messenger);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const alert = messenger.alerts.at(-1);
  const dismiss = (id: string): void => setDismissed([...dismissed, id]);
  return (
    <>
      {notices(messenger)
        .filter((notice) => !dismissed.includes(notice))
        .map((notice) => (
          <InfoBar key={notice} onDismiss={() => dismiss(notice)}>
            {notice}
          </InfoBar>
        ))}
      {alert !== undefined && !dismissed.includes(alert.id) && (
        <InfoBar
          key={alert.id}
          onDismiss={() => dismiss(alert.id)}
          onOpen={alert.actionUrl === null ? null : () => void send('openAlert', { id: alert.id, what: 'action' })}
        >
          {alertSentence(alert)}
        </InfoBar>
      )}
    </>
  );
}
