import { type FormEvent, useState } from 'react';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import { CeilingField } from './CeilingField.tsx';

/** The newest dialect of the service inside Nudge, and who may reach it. */
export function BuiltInEditor({ onSaved, onClose }: { onSaved: () => void; onClose: () => void }) {
  const settings = useApp((app) => app.settings);
  const [ceiling, setCeiling] = useState(settings.server.kind === 'builtIn' ? settings.server.ceiling : 'MSNP11');
  const [openToNetwork, setOpenToNetwork] = useState(settings.service.openToNetwork);
  const [refused, setRefused] = useState<string | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const result = await send('setSettings', {
      ...settings,
      server: { kind: 'builtIn', ceiling },
      service: { openToNetwork },
    });
    if (result.ok) onSaved();
    else setRefused(commandErrorSentence(result.error));
  };
  return (
    <ModalDialog title={text('server.builtIn')} onClose={onClose}>
      <form className="server-editor" onSubmit={(event) => void submit(event)}>
        <p>{text('server.builtInHint')}</p>
        <CeilingField value={ceiling} onChoose={setCeiling} />
        <CheckBox checked={openToNetwork} description={text('server.openToNetworkWarning')} onChange={setOpenToNetwork}>
          <MenuLabel label={text('server.openToNetwork')} />
        </CheckBox>
        <p className={`server-indented ${openToNetwork ? 'server-problem' : 'server-hint'}`}>
          {text('server.openToNetworkWarning')}
        </p>
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
