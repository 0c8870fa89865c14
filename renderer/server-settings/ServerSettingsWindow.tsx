import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CommandResult } from '../../shared/command-error.ts';
import { serverName } from '../../shared/server-presets.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { ListBox } from '../controls/ListBox.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import { BuiltInEditor } from './BuiltInEditor.tsx';
import { ServerEditor } from './ServerEditor.tsx';
import './server-settings.css';

/** Stands for the service inside Nudge; no profile has an empty id. */
const builtIn = '';

/** The servers there are, which of them the next sign-in goes to, and everything about them. */
export function ServerSettingsWindow() {
  const { server, serverProfiles } = useApp((app) => app.settings);
  const signedOut = useApp((app) => app.messenger.session.phase === 'signed-out');
  const chosen = server.kind === 'builtIn' ? builtIn : server.id;
  const [selected, setSelected] = useState(chosen);
  const [editing, setEditing] = useState<'selected' | 'new' | null>(null);
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly ok: boolean } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const profile = serverProfiles.find(({ id }) => id === selected) ?? null;
  const selectedId = profile?.id ?? builtIn;

  useEffect(() => setSelected(chosen), [chosen]);
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>('[role=listbox]')?.focus(), []);

  const report = <T,>(result: CommandResult<T>, words: (value: T) => string | null): void => {
    const said = result.ok ? words(result.value) : commandErrorSentence(result.error);
    setOutcome(said === null ? null : { words: said, ok: result.ok });
  };
  const choose = async (id: string): Promise<void> => {
    report(await send('chooseServer', id === builtIn ? null : id), () => null);
  };
  const remove = async (): Promise<void> => {
    if (profile === null) return;
    report(await send('deleteServerProfile', profile.id), () => text('server.deleted', { name: serverName(profile) }));
  };
  const exportAll = async (): Promise<void> => {
    report(await send('exportServerProfiles', undefined), (value) =>
      value === null ? null : text('server.exported', { count: value.profiles, file: value.file }),
    );
  };
  const importAll = async (): Promise<void> => {
    report(await send('importServerProfiles', undefined), (value) =>
      value === null ? null : text('server.imported', { count: value.profiles, file: value.file }),
    );
  };
  const saved = (id: string): void => {
    setEditing(null);
    setOutcome(null);
    setSelected(id);
    void choose(id);
  };
  const rows = [
    { id: builtIn, label: text('server.builtIn') },
    ...serverProfiles.map((one) => ({
      id: one.id,
      label:
        one.name === one.host
          ? `${one.host}:${one.port}`
          : text('server.row', { name: serverName(one), host: one.host, port: one.port }),
    })),
  ];
  const reason = signedOut ? undefined : text('server.signedIn');

  return (
    <DialogWindow title={text('server.title')}>
      <div ref={frame} className="server-window">
        <p id="server-list">{reason ?? text('server.where')}</p>
        <div className="server-columns">
          <ListBox
            part="server-list"
            labelledBy="server-list"
            single
            rows={rows}
            selected={new Set([selectedId])}
            onSelect={([id]) => {
              setOutcome(null);
              setSelected(id ?? builtIn);
              if (signedOut) void choose(id ?? builtIn);
            }}
            onOpen={() => signedOut && setEditing('selected')}
            onDelete={() => signedOut && void remove()}
          />
          <div className="server-buttons">
            <PushButton look="luna" disabled={!signedOut} title={reason} onClick={() => setEditing('new')}>
              <MenuLabel label={text('server.new')} />
            </PushButton>
            <PushButton look="luna" disabled={!signedOut} title={reason} onClick={() => setEditing('selected')}>
              <MenuLabel label={text('server.edit')} />
            </PushButton>
            <PushButton
              look="luna"
              disabled={!signedOut || profile === null}
              title={reason ?? (profile === null ? text('server.builtInStays') : undefined)}
              onClick={() => void remove()}
            >
              <MenuLabel label={text('server.delete')} />
            </PushButton>
            <PushButton
              look="luna"
              className="server-files"
              disabled={!signedOut}
              title={reason}
              onClick={() => void importAll()}
            >
              <MenuLabel label={text('server.import')} />
            </PushButton>
            <PushButton
              look="luna"
              disabled={serverProfiles.length === 0}
              title={serverProfiles.length === 0 ? text('server.nothingToExport') : undefined}
              onClick={() => void exportAll()}
            >
              <MenuLabel label={text('server.export')} />
            </PushButton>
          </div>
        </div>
        <p className="server-about" data-part="server-about">
          {profile === null
            ? text('server.builtInHint')
            : text('server.about', { host: profile.host, port: profile.port, dialect: profile.ceiling })}
        </p>
        <p className={outcome?.ok === false ? 'server-problem' : 'server-hint'} role="status" data-part="outcome">
          {outcome?.words}
        </p>
        <div className="dialog-buttons">
          <PushButton look="luna" onClick={() => void send('closeWindow', undefined)}>
            {text('button.close')}
          </PushButton>
        </div>
      </div>
      {editing === 'selected' && profile === null && (
        <BuiltInEditor onSaved={() => saved(builtIn)} onClose={() => setEditing(null)} />
      )}
      {editing !== null && (editing === 'new' || profile !== null) && (
        <ServerEditor profile={editing === 'new' ? null : profile} onSaved={saved} onClose={() => setEditing(null)} />
      )}
    </DialogWindow>
  );
}
