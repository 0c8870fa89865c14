import { useState } from 'react';
import type { UndeliveredTo } from '../../shared/app.ts';
import { nameIn } from '../../shared/people.ts';
import { alertSentence } from '../../shared/text/alert.ts';
import { locale, text } from '../../shared/text/text.ts';
import { isolated } from '../controls/isolated.ts';
import { InfoBar } from '../main-window/InfoBar.tsx';
import { send, useApp } from '../state/app-store.ts';
import { notices } from './notices.ts';
import { nextOffer, offerId } from './undelivered.ts';

const none: readonly UndeliveredTo[] = [];

/** The yellow bars over the list: notices of the server, what was not delivered, and the latest alert, until each is dismissed. */
export function ListNotices() {
  const messenger = useApp((app) => app.messenger);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const undelivered = useApp((app) => (app.replay === null ? app.undelivered : none));
  const offer = nextOffer(undelivered, messenger, dismissed);
  const namesOf = ({ people }: UndeliveredTo): string =>
    new Intl.ListFormat(locale()).format(
      people.map(({ handle, name }) => isolated(nameIn(messenger.contacts, handle, name))),
    );
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
      {offer !== null && (
        <InfoBar
          key={offerId(offer)}
          onDismiss={() => dismiss(offerId(offer))}
          onOpen={() =>
            void send(
              'openUndelivered',
              offer.people.map(({ handle }) => handle),
            )
          }
        >
          {text('main.undelivered', { names: namesOf(offer), count: offer.messages })}
        </InfoBar>
      )}
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
