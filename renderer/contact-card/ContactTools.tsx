import type { Contact } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { contactActions } from '../contact-list/contact-actions.ts';

function Tool({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="card-tool" onClick={onClick}>
      {label}
    </button>
  );
}

/** What can be done from somebody's card. */
export function ContactTools({ contact }: { contact: Contact }) {
  const { handle, lists } = contact;
  return (
    <>
      {lists.includes('BL') ? (
        <Tool label={text('card.unblock')} onClick={() => contactActions.unblock(handle)} />
      ) : (
        <Tool label={text('card.block')} onClick={() => contactActions.block(handle)} />
      )}
      {lists.includes('FL') && (
        <>
          <Tool label={text('card.rename')} onClick={() => contactActions.rename(handle)} />
          <Tool label={text('card.delete')} onClick={() => contactActions.remove(handle)} />
        </>
      )}
    </>
  );
}
