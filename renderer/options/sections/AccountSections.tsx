import { useId, useState } from 'react';
import { serverName } from '../../../shared/server-presets.ts';
import { chosenProfile } from '../../../shared/settings.ts';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { ListBox } from '../../controls/ListBox.tsx';
import { send } from '../../state/app-store.ts';
import { PageGroup, PlacedButton } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

const nobody: ReadonlySet<string> = new Set();

/** The sign-in names that are remembered, which can be forgotten. */
export function AccountsSection({ app, values: { forgotten }, problems, change }: SectionProps) {
  const [selected, setSelected] = useState(nobody);
  const id = useId();
  const rows = app.accounts
    .filter(({ handle }) => !forgotten.includes(handle))
    .map(({ handle }) => ({ id: handle, label: handle }));
  const chosen = rows.filter((row) => selected.has(row.id)).map((row) => row.id);
  const forget = (): void => {
    if (chosen.length === 0) return;
    change({ forgotten: [...forgotten, ...chosen] });
    setSelected(nobody);
  };
  return (
    <PageGroup caption={text('options.accounts.names')} from={7} top={0}>
      <p id={id} style={at([21, 19, 226, 8])}>
        {text('options.accounts.about')}
      </p>
      <div style={at([21, 31, 150, 70])}>
        <ListBox
          part="accounts"
          labelledBy={id}
          rows={rows}
          selected={selected}
          onSelect={setSelected}
          onDelete={forget}
        />
      </div>
      <PlacedButton
        rect={[177, 31, 70, 14]}
        label={text('options.accounts.forget')}
        part="forget"
        reason={chosen.length === 0 ? text('options.accounts.noneChosen') : null}
        onPress={forget}
      />
      <p
        className={problems.forgotten === undefined ? 'options-reason' : 'options-problem'}
        style={at([21, 105, 226, 17])}
      >
        {problems.forgotten ?? (rows.length === 0 ? text('options.accounts.none') : null)}
      </p>
    </PageGroup>
  );
}

/** The service at which one signs in, and the way to the others. */
export function ServiceSection({ app: { settings } }: SectionProps) {
  const profile = chosenProfile(settings);
  const server = profile === null ? text('server.builtIn') : serverName(profile);
  return (
    <PageGroup caption={text('options.accounts.service')} from={7} top={0}>
      <p style={at([21, 20, 150, 17])}>{text('options.accounts.server', { server })}</p>
      <PlacedButton
        rect={[177, 18, 70, 14]}
        label={text('options.accounts.servers')}
        part="servers"
        onPress={() => void send('openServerSettings', undefined)}
      />
    </PageGroup>
  );
}
