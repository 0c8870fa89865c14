import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Conversation } from '../../shared/conversation.ts';
import type { AddressBook } from '../../shared/model.ts';
import { handleSchema } from '../../shared/settings.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { locale, text } from '../../shared/text/text.ts';
import { ListBox } from '../controls/ListBox.tsx';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask } from '../state/app-store.ts';
import { inviteChoices } from './invite-choices.ts';
import '../controls/edit.css';
import './invite-dialog.css';

interface InviteDialogProps {
  readonly conversation: Conversation;
  readonly contacts: AddressBook;
  readonly onClose: () => void;
}

/** Who else shall come: contacts who are online, or an address. */
export function InviteDialog({ conversation, contacts, onClose }: InviteDialogProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useId();
  const rows = inviteChoices(contacts, conversation, search, locale());
  const wanted = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  useLayoutEffect(() => searchBox.current?.focus(), []);

  const invite = async (handles: readonly string[]): Promise<void> => {
    for (const handle of handles) {
      const result = await ask('inviteToConversation', { conversation: conversation.id, handle });
      if (!result.ok) return setProblem(commandErrorSentence(result.error));
    }
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim() === '') {
      void invite(wanted);
      return;
    }
    const other = v.safeParse(handleSchema, address);
    if (other.success) void invite([...new Set([...wanted, other.output])]);
    else setProblem(text('command.invalid-handle'));
  };
  const nobody = wanted.length === 0 && address.trim() === '';
  const empty = text(search.trim() === '' ? 'invite.nobody' : 'invite.notFound');
  return (
    <ModalDialog title={text('invite.title')} onClose={onClose}>
      <form className="invite-dialog" data-part="invite-dialog" onSubmit={submit}>
        <label className="invite-search">
          <MenuLabel label={text('invite.search')} />
          <input
            ref={searchBox}
            type="search"
            className="edit edit-luna"
            spellCheck={false}
            maxLength={200}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <span id={list}>
          <MenuLabel label={text('invite.people')} />
        </span>
        <div className="invite-people">
          <ListBox
            labelledBy={list}
            rows={rows}
            selected={chosen}
            onSelect={setChosen}
            onOpen={(handle) => void invite([handle])}
            part="invite-people"
          />
          {rows.length === 0 && <p className="invite-empty">{empty}</p>}
        </div>
        <label className="invite-other">
          <MenuLabel label={text('invite.other')} />
          <input
            type="text"
            className="edit edit-luna"
            spellCheck={false}
            autoCapitalize="off"
            maxLength={200}
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
              setProblem(null);
            }}
          />
        </label>
        {problem !== null && (
          <p role="alert" className="dialog-problem">
            {problem}
          </p>
        )}
        <div className="invite-buttons">
          <PushButton
            look="luna"
            type="submit"
            disabled={nobody}
            title={nobody ? text('main.reason.nobodyChosen') : undefined}
          >
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" onClick={onClose}>
            {text('button.cancel')}
          </PushButton>
        </div>
      </form>
    </ModalDialog>
  );
}
