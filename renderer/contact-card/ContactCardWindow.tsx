import { useLayoutEffect } from 'react';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { dismissFailure, send, useApp, useFailure } from '../state/app-store.ts';
import { ContactCard } from './ContactCard.tsx';
import { ContactTools } from './ContactTools.tsx';
import { cardOfContact, cardOfSelf } from './card-person.ts';

function closeWindow(): void {
  void send('closeWindow', undefined);
}

/** Why something asked for on the card did not happen. */
function CardFailure() {
  const failure = useFailure();
  if (failure === null) return null;
  return (
    <MessageDialog
      role="alertdialog"
      title={text('error.title')}
      onClose={dismissFailure}
      buttons={
        <PushButton look="skin" onClick={dismissFailure}>
          {text('button.ok')}
        </PushButton>
      }
    >
      <p data-part="error-sentence">{failure}</p>
    </MessageDialog>
  );
}

function Card({ handle }: { handle: string }) {
  const { contacts, groups, me } = useApp((app) => app.messenger);
  const figures = useFigures();
  const contact = Object.hasOwn(contacts, handle) ? contacts[handle] : undefined;
  if (me !== null && me.handle === handle) {
    return (
      <ContactCard
        person={cardOfSelf(me, figures)}
        onClose={closeWindow}
        tools={
          <button
            type="button"
            className="card-tool"
            onClick={() => void send('openWindow', { name: 'options', handle: null })}
          >
            {text('card.settings')}
          </button>
        }
      />
    );
  }
  if (contact === undefined) {
    return (
      <section className="card" data-part="card">
        <div className="card-client">
          <p role="status">{text('card.gone')}</p>
        </div>
        <footer className="card-tools">
          <button type="button" className="card-tool" onClick={closeWindow}>
            {text('button.close')}
          </button>
        </footer>
      </section>
    );
  }
  return (
    <ContactCard
      person={cardOfContact(contact, groups, figures)}
      onClose={closeWindow}
      tools={<ContactTools contact={contact} />}
    />
  );
}

/** The contact card in a window of its own, from the menus. Esc closes it. */
export function ContactCardWindow({ handle }: { handle: string }) {
  useLayoutEffect(() => {
    document.title = text('card.title');
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) closeWindow();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <main className="card-window">
      <Card handle={handle} />
      <CardFailure />
    </main>
  );
}
