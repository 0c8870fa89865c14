import { type FormEvent, useId, useState } from 'react';
import { dialectNames } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import { clientGeneration } from './client-generations.ts';
import { LabelledEdit } from './LabelledEdit.tsx';
import { type DraftField, draftOf, readServerDraft, type ServerDraft } from './server-draft.ts';
import { useMnemonics } from './use-mnemonics.ts';
import './server-settings.css';

const problemWords = {
  host: 'server.problem.host',
  port: 'server.problem.port',
  nexus: 'server.problem.web',
  login: 'server.problem.web',
  idleMinutes: 'server.problem.minutes',
} as const satisfies { readonly [F in DraftField]: string };

/** Which server, which language at most, automatic away, and who may reach the built-in service. */
export function ServerSettingsWindow() {
  const settings = useApp((app) => app.settings);
  const signedOut = useApp((app) => app.messenger.session.phase === 'signed-out');
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [asked, setAsked] = useState(false);
  const form = useMnemonics();
  const ceiling = useId();
  const read = readServerDraft(draft, settings);
  const custom = draft.kind === 'custom';

  const change = (part: Partial<ServerDraft>): void => setDraft({ ...draft, ...part });
  const problem = (field: DraftField): string | null =>
    asked && 'problems' in read && read.problems.includes(field) ? text(problemWords[field]) : null;
  const edit = (field: DraftField) => ({
    value: draft[field],
    problem: problem(field),
    onType: (value: string) => change({ [field]: value }),
  });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if ('problems' in read) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const result = await send('setSettings', read.settings);
    if (result.ok) await send('closeWindow', undefined);
  };

  return (
    <DialogWindow title={text('server.title')}>
      <form ref={form} className="server-form" noValidate onSubmit={(event) => void submit(event)}>
        <div className="server-groups scrolls">
          <fieldset disabled={!signedOut}>
            <legend data-part="group-caption">{text('server.where')}</legend>
            {!signedOut && <p className="server-hint">{text('server.signedIn')}</p>}
            <RadioButton
              name="kind"
              checked={!custom}
              disabled={!signedOut}
              onChoose={() => change({ kind: 'builtIn' })}
            >
              <MenuLabel label={text('server.builtIn')} />
            </RadioButton>
            <p className="server-hint server-indented">{text('server.builtInHint')}</p>
            <RadioButton name="kind" checked={custom} disabled={!signedOut} onChoose={() => change({ kind: 'custom' })}>
              <MenuLabel label={text('server.custom')} />
            </RadioButton>
            <fieldset className="server-custom" disabled={!custom}>
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
                reason={custom && signedOut ? null : ''}
                onChange={(insecureTls) => change({ insecureTls })}
              >
                <MenuLabel label={text('server.insecureTls')} />
              </CheckBox>
              {custom && draft.insecureTls && (
                <p className="server-problem server-indented">{text('server.insecureTlsWarning')}</p>
              )}
            </fieldset>
          </fieldset>

          <fieldset disabled={!signedOut}>
            <legend data-part="group-caption">{text('server.dialect')}</legend>
            <div className="server-field">
              <label htmlFor={ceiling}>
                <MenuLabel label={text('server.ceiling')} />
              </label>
              <select
                id={ceiling}
                className="edit edit-luna"
                data-part="ceiling"
                value={draft.ceiling}
                onChange={(event) => {
                  const chosen = dialectNames.find((name) => name === event.target.value);
                  if (chosen !== undefined) change({ ceiling: chosen });
                }}
              >
                {dialectNames.map((name) => (
                  <option key={name} value={name}>
                    {text('server.ceilingEntry', { dialect: name, client: clientGeneration(name) })}
                  </option>
                ))}
              </select>
            </div>
            <CheckBox
              checked={custom && draft.offerLikeOriginal}
              reason={custom && signedOut ? null : ''}
              onChange={(offerLikeOriginal) => change({ offerLikeOriginal })}
            >
              <MenuLabel label={text('server.offerLikeOriginal')} />
            </CheckBox>
          </fieldset>

          <fieldset>
            <legend data-part="group-caption">{text('server.idle')}</legend>
            <div className="server-idle">
              <CheckBox checked={draft.idleEnabled} onChange={(idleEnabled) => change({ idleEnabled })}>
                <MenuLabel label={text('server.idleEnabled')} />
              </CheckBox>
              <input
                className="edit edit-luna"
                data-part="edit"
                inputMode="numeric"
                maxLength={3}
                aria-label={text('server.idleMinutes')}
                aria-invalid={problem('idleMinutes') !== null}
                disabled={!draft.idleEnabled}
                value={draft.idleMinutes}
                onChange={(event) => change({ idleMinutes: event.target.value })}
              />
              <span>{text('server.idleUnit')}</span>
            </div>
            {problem('idleMinutes') !== null && (
              <p className="server-problem server-indented">{problem('idleMinutes')}</p>
            )}
          </fieldset>

          <fieldset>
            <legend data-part="group-caption">{text('server.service')}</legend>
            <CheckBox
              checked={draft.openToNetwork}
              description={text('server.openToNetworkWarning')}
              onChange={(openToNetwork) => change({ openToNetwork })}
            >
              <MenuLabel label={text('server.openToNetwork')} />
            </CheckBox>
            <p className={`server-indented ${draft.openToNetwork ? 'server-problem' : 'server-hint'}`}>
              {text('server.openToNetworkWarning')}
            </p>
          </fieldset>
        </div>
        <div className="dialog-buttons">
          <PushButton look="luna" type="submit">
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" onClick={() => void send('closeWindow', undefined)}>
            {text('button.cancel')}
          </PushButton>
        </div>
      </form>
    </DialogWindow>
  );
}
