import { type FormEvent, useRef, useState } from 'react';
import type { ServerProfile } from '../../shared/settings.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send } from '../state/app-store.ts';
import { CeilingField } from './CeilingField.tsx';
import { LabelledEdit } from './LabelledEdit.tsx';
import { type DraftField, draftOf, readServerDraft, type ServerDraft } from './server-draft.ts';

const problemWords = {
  name: 'server.problem.name',
  host: 'server.problem.host',
  port: 'server.problem.port',
  nexus: 'server.problem.web',
  login: 'server.problem.web',
} as const satisfies { readonly [F in DraftField]: string };

interface ServerEditorProps {
  /** Null makes a new one. */
  readonly profile: ServerProfile | null;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** A server's name, address, Passport and dialects. */
export function ServerEditor({ profile, onSaved, onClose }: ServerEditorProps) {
  const [id] = useState(() => profile?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const read = readServerDraft(draft, id);

  const change = (part: Partial<ServerDraft>): void => setDraft({ ...draft, ...part });
  const edit = (field: DraftField) => ({
    value: draft[field],
    problem: asked && 'problems' in read && read.problems.includes(field) ? text(problemWords[field]) : null,
    onType: (value: string) => change({ [field]: value }),
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if ('problems' in read) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const result = await send('saveServerProfile', read.profile);
    if (result.ok) onSaved(id);
    else setRefused(commandErrorSentence(result.error));
  };

  return (
    <ModalDialog title={text(profile === null ? 'server.new.title' : 'server.edit.title')} onClose={onClose}>
      <form ref={form} className="server-editor" noValidate onSubmit={(event) => void submit(event)}>
        <LabelledEdit label={text('server.name')} {...edit('name')} maxLength={60} placeholder={draft.host} />
        <LabelledEdit label={text('server.host')} {...edit('host')} maxLength={253} />
        <LabelledEdit label={text('server.port')} {...edit('port')} inputMode="numeric" maxLength={5} size={6} />
        <LabelledEdit label={text('server.nexus')} {...edit('nexus')} maxLength={2000} />
        <LabelledEdit
          label={text('server.login')}
          {...edit('login')}
          maxLength={2000}
          hint={text('server.loginHint')}
        />
        <CheckBox
          checked={draft.insecureTls}
          description={text('server.insecureTlsWarning')}
          onChange={(insecureTls) => change({ insecureTls })}
        >
          <MenuLabel label={text('server.insecureTls')} />
        </CheckBox>
        {draft.insecureTls && <p className="server-problem server-indented">{text('server.insecureTlsWarning')}</p>}
        <CeilingField value={draft.ceiling} onChoose={(ceiling) => change({ ceiling })} />
        <CheckBox checked={draft.offerLikeOriginal} onChange={(offerLikeOriginal) => change({ offerLikeOriginal })}>
          <MenuLabel label={text('server.offerLikeOriginal')} />
        </CheckBox>
        <p className="server-problem" role="alert">
          {refused}
        </p>
        <div className="dialog-buttons">
          <PushButton look="luna" type="submit">
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
