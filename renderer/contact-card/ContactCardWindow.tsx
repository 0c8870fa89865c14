import { type ReactNode, useLayoutEffect } from 'react';
import { contactIn } from '../../shared/address-book.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { useWindowSize } from '../controls/use-dialog-size.ts';
import { useStructure } from '../skins/use-look.ts';
import { dismissFailure, send, useApp, useFailure } from '../state/app-store.ts';
import { ContactCard } from './ContactCard.tsx';
import { cardOfContact, cardOfSelf } from './card-person.ts';
import { contactTools, ownTools } from './contact-tools.ts';
import { PropertySheet } from './PropertySheet.tsx';

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

function CardOfNobody() {
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

/** Sizes of the card of 7.5 in pixels; it is all there is of its window. */
function CardFace({ children }: { children: ReactNode }) {
  useWindowSize(282, 206);
  return <main className="card-window">{children}</main>;
}

/** The contact card in a window of its own, or a sheet of properties in eras before it. Esc closes it. */
export function ContactCardWindow({ handle }: { handle: string }) {
  const { contacts, groups, me } = useApp((app) => app.messenger);
  const figures = useFigures();
  const { about } = useStructure();
  const contact = contactIn(contacts, handle);
  const own = me !== null && me.handle === handle ? me : null;
  useLayoutEffect(() => {
    if (about === 'card') document.title = text('card.title');
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (about === 'card' && document.querySelector('dialog[open]') === null) closeWindow();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [about]);
  const person =
    own !== null ? cardOfSelf(own, figures) : contact === undefined ? null : cardOfContact(contact, groups, figures);
  const tools = own !== null ? ownTools() : contact === undefined ? [] : contactTools(contact);
  if (about === 'sheet' && person !== null) {
    return (
      <>
        <PropertySheet person={person} tools={tools} onClose={closeWindow} />
        <CardFailure />
      </>
    );
  }
  return (
    <CardFace>
      {person === null ? <CardOfNobody /> : <ContactCard person={person} tools={tools} onClose={closeWindow} />}
      <CardFailure />
    </CardFace>
  );
}
