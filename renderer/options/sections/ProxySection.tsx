import { useId, useState } from 'react';
import { limits } from '../../../shared/limits.ts';
import { plainLabel } from '../../../shared/menus/menu-model.ts';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { MenuLabel } from '../../menu/MenuLabel.tsx';
import { type ConnectionField, type ProxyDraft, type ProxyKind, readConnection } from '../connection-draft.ts';
import { PageGroup, PlacedButton, PlacedCheck, PlacedEdit } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';
import { useConnectionTest } from '../use-connection-test.ts';

const proxyKinds: readonly ProxyKind[] = ['http-connect', 'socks5', 'http-gateway'];

/** The way to the server on the page itself, as 6.x had it: one box for whether a proxy is used, and that proxy. */
export function ProxySection({ app, values: { connection }, problems, change }: SectionProps) {
  const [last, setLast] = useState<ProxyKind>(connection.kind === 'direct' ? 'http-connect' : connection.kind);
  const { outcome, running, tell, test } = useConnectionTest();
  const id = useId();
  const used = connection.kind !== 'direct';
  const kind = connection.kind === 'direct' ? last : connection.kind;
  const proxy = connection.rows[kind];
  const off = used ? null : text('options.connection.proxyOff');
  const noUser = kind === 'http-gateway' ? text('options.connection.gatewayNoUser') : null;
  const { connection: stored } = app.settings;
  const remembered = app.connectionPasswordRemembered && stored.kind === kind && proxy.password === null;

  const choose = (chosen: ProxyKind): void => {
    setLast(chosen);
    tell(null);
    change({ connection: { ...connection, kind: chosen } });
  };
  const type = (part: Partial<ProxyDraft>): void => {
    tell(null);
    change({ connection: { ...connection, rows: { ...connection.rows, [kind]: { ...proxy, ...part } } } });
  };
  const wrong = problems.connection === undefined ? null : readConnection(connection, connection.kind);
  const problem = (field: ConnectionField) =>
    wrong !== null && 'problem' in wrong && wrong.problem === field ? problems.connection : undefined;
  const tryIt = (): void => {
    const read = readConnection(connection, connection.kind);
    if ('problem' in read) tell(text(`connection.problem.${read.problem}`));
    else void test(read.wish);
  };
  const hint = noUser === null ? text(app.passwordsCanBeKept ? 'connection.sealed' : 'connection.notStored') : noUser;

  return (
    <PageGroup caption={text('options.connection.settings')} from={93} top={0}>
      <p style={at([21, 105, 226, 24])}>{text('options.connection.about')}</p>
      <PlacedCheck
        rect={[21, 131, 226, 10]}
        label={text('options.connection.useProxy')}
        checked={used}
        onChange={(wanted) => change({ connection: { ...connection, kind: wanted ? last : 'direct' } })}
      />
      <label htmlFor={id} style={at([34, 147, 44, 8])} className={used ? undefined : 'options-greyed'}>
        <MenuLabel label={text('options.connection.type')} />
      </label>
      <select
        id={id}
        className="edit edit-luna"
        data-part="proxy-type"
        style={at([79, 145, 102, 13])}
        disabled={!used}
        title={off ?? undefined}
        value={kind}
        onChange={(event) => choose(proxyKinds.find((one) => one === event.target.value) ?? kind)}
      >
        {proxyKinds.map((one) => (
          <option key={one} value={one}>
            {plainLabel(text(`connection.${one}`))}
          </option>
        ))}
      </select>
      <PlacedEdit
        part="proxy-host"
        rect={[79, 162, 102, 12]}
        label={text('connection.host')}
        labelRect={[34, 164, 44, 8]}
        value={proxy.host}
        maxLength={253}
        problem={problem('host')}
        reason={off}
        onType={(host) => type({ host })}
      />
      <PlacedEdit
        part="proxy-port"
        rect={[219, 162, 28, 12]}
        label={text('options.connection.port')}
        labelRect={[185, 164, 33, 8]}
        value={proxy.port}
        maxLength={5}
        problem={problem('port')}
        reason={off}
        onType={(port) => type({ port })}
      />
      <PlacedEdit
        part="proxy-user"
        rect={[79, 178, 60, 12]}
        label={text('connection.user')}
        labelRect={[34, 180, 44, 8]}
        value={proxy.user}
        maxLength={limits.proxyUserCharacters}
        problem={problem('user')}
        reason={off ?? noUser}
        onType={(user) => type({ user })}
      />
      <PlacedEdit
        part="proxy-password"
        rect={[187, 178, 60, 12]}
        label={text('connection.password')}
        labelRect={[144, 180, 42, 8]}
        type="password"
        value={proxy.password ?? ''}
        placeholder={remembered ? '●●●●●●' : undefined}
        description={remembered ? text('connection.remembered') : undefined}
        maxLength={limits.proxyPasswordCharacters}
        reason={off ?? noUser}
        onType={(password) => type({ password })}
      />
      <PlacedButton
        rect={[34, 195, 80, 14]}
        label={text('options.connection.test')}
        part="test"
        busy={running}
        onPress={tryIt}
      />
      <p
        className={problems.connection === undefined ? 'options-outcome' : 'options-problem'}
        data-part="test-outcome"
        style={at([34, 212, 214, 24])}
        role="status"
      >
        {problems.connection ?? outcome ?? (used ? hint : null)}
      </p>
    </PageGroup>
  );
}
