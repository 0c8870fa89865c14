import { type FormEvent, useRef, useState } from 'react';
import { limits } from '../../shared/limits.ts';
import { plainLabel } from '../../shared/menus/menu-model.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import {
  type ConnectionField,
  type ConnectionKind,
  draftOf,
  type ProxyDraft,
  type ProxyKind,
  readConnection,
} from './connection-draft.ts';
import { type ConnectionRow, rows } from './connection-rows.ts';
import { PlacedButton, PlacedEdit } from './Placed.tsx';
import './options.css';

/** How a row's last test ended, or what is wrong with what was typed into it. */
interface Outcome {
  readonly words: string;
  readonly look: 'ok' | 'failed' | 'running';
  readonly field: ConnectionField | null;
}

/** Tools > Options > Connection > Advanced Settings: the ways to the server, each with its test. */
export function AdvancedConnectionWindow() {
  const stored = useApp((app) => app.settings.connection);
  const remembered = useApp((app) => app.connectionPasswordRemembered);
  const canKeep = useApp((app) => app.passwordsCanBeKept);
  const others = useApp((app) => app.settings.otherConnections);
  const [draft, setDraft] = useState(() => draftOf(stored, others));
  const [outcomes, setOutcomes] = useState<{ readonly [K in ConnectionKind]?: Outcome }>({});
  const form = useRef<HTMLFormElement>(null);

  const tell = (kind: ConnectionKind, outcome: Outcome): void => setOutcomes((all) => ({ ...all, [kind]: outcome }));
  const change = (kind: ProxyKind, part: Partial<ProxyDraft>): void => {
    setDraft({ ...draft, rows: { ...draft.rows, [kind]: { ...draft.rows[kind], ...part } } });
    const { [kind]: _, ...others } = outcomes;
    setOutcomes(others);
  };
  /** What a row asks for; what is wrong with it is shown. */
  const read = (kind: ConnectionKind) => {
    const row = readConnection(draft, kind);
    if ('wish' in row) return row.wish;
    tell(kind, { words: text(`connection.problem.${row.problem}`), look: 'failed', field: row.problem });
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    return null;
  };
  const test = async (kind: ConnectionKind): Promise<void> => {
    const wish = read(kind);
    if (wish === null) return;
    tell(kind, { words: text('options.connection.testing'), look: 'running', field: null });
    const result = await send('testConnection', wish);
    const words = result.ok ? result.value.detail : commandErrorSentence(result.error);
    tell(kind, { words, look: result.ok && result.value.ok ? 'ok' : 'failed', field: null });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wish = read(draft.kind);
    if (wish === null) return;
    const result = await send('setConnection', wish);
    if (result.ok) await send('closeWindow', undefined);
    else tell(draft.kind, { words: commandErrorSentence(result.error), look: 'failed', field: null });
  };

  const addressFields = ({ kind, part, address, user }: ConnectionRow, proxy: ProxyKind) => {
    const typed = draft.rows[proxy];
    const outcome = outcomes[kind];
    const problem = (field: ConnectionField) => (outcome?.field === field ? outcome.words : undefined);
    const isRemembered = remembered && stored.kind === kind && typed.password === null;
    return (
      <>
        <PlacedEdit
          part={`${part}-host`}
          rect={[69, address, 129, 12]}
          label={text('connection.host')}
          labelRect={[26, address + 2, 42, 8]}
          value={typed.host}
          maxLength={253}
          problem={problem('host')}
          onType={(host) => change(proxy, { host })}
        />
        <span style={at([202, address + 2, 6, 8])}>:</span>
        <PlacedEdit
          part={`${part}-port`}
          rect={[209, address, 27, 12]}
          label={text('connection.port')}
          labelRect={null}
          value={typed.port}
          maxLength={5}
          problem={problem('port')}
          onType={(port) => change(proxy, { port })}
        />
        {user && (
          <>
            <PlacedEdit
              part={`${part}-user`}
              rect={[69, address + 17, 64, 12]}
              label={text('connection.user')}
              labelRect={[26, address + 19, 42, 8]}
              value={typed.user}
              maxLength={limits.proxyUserCharacters}
              problem={problem('user')}
              onType={(name) => change(proxy, { user: name })}
            />
            <PlacedEdit
              part={`${part}-password`}
              rect={[179, address + 17, 57, 12]}
              label={text('connection.password')}
              labelRect={[140, address + 19, 38, 8]}
              type="password"
              value={typed.password ?? ''}
              placeholder={isRemembered ? '●●●●●●' : undefined}
              description={isRemembered ? text('connection.remembered') : undefined}
              maxLength={limits.proxyPasswordCharacters}
              onType={(password) => change(proxy, { password })}
            />
          </>
        )}
      </>
    );
  };

  return (
    <DialogWindow title={text('connection.title')}>
      <form
        ref={form}
        className="options-client"
        data-part="client"
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <p style={at([14, 9, 285, 40])}>{text('connection.about')}</p>
        {rows.map((row) => {
          const outcome = outcomes[row.kind];
          const hint =
            row.kind === 'direct'
              ? text('connection.directHint')
              : row.kind === 'http-gateway'
                ? text('connection.gatewayHint')
                : '';
          return (
            <fieldset
              key={row.kind}
              className="options-row"
              aria-label={plainLabel(text(`connection.${row.kind}`))}
              data-part={`${row.part}-row`}
            >
              <div className="options-caption options-way" style={at([12, row.radio, 287, 10])}>
                <RadioButton
                  name="kind"
                  checked={draft.kind === row.kind}
                  onChoose={() => setDraft({ ...draft, kind: row.kind })}
                >
                  <MenuLabel label={text(`connection.${row.kind}`)} />
                </RadioButton>
              </div>
              {row.kind !== 'direct' && addressFields(row, row.kind)}
              <PlacedButton
                rect={row.test}
                label={text(`connection.test.${row.kind}`)}
                part={`${row.part}-test`}
                name={text('connection.testOf', { way: plainLabel(text(`connection.${row.kind}`)) })}
                busy={outcome?.look === 'running'}
                onPress={() => void test(row.kind)}
              />
              <p
                className={outcome?.look === 'failed' ? 'options-problem' : 'options-outcome'}
                data-part={`${row.part}-outcome`}
                data-kind={outcome?.look}
                style={at(row.outcome)}
                role="status"
              >
                {outcome?.words ?? hint}
              </p>
            </fieldset>
          );
        })}
        <p className="options-reason" style={at([14, 274, 285, 24])}>
          {text(canKeep ? 'connection.sealed' : 'connection.notStored')}
        </p>
        <PushButton look="luna" type="submit" data-part="ok" style={at([101, 305, 50, 14])}>
          {text('button.ok')}
        </PushButton>
        <PushButton
          look="luna"
          data-part="cancel"
          style={at([158, 305, 50, 14])}
          onClick={() => void send('closeWindow', undefined)}
        >
          {text('button.cancel')}
        </PushButton>
      </form>
    </DialogWindow>
  );
}
