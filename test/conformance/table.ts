import type { Dialect } from '../../electron/protocol/dialect.ts';
import { dialects } from '../../electron/protocol/dialects.ts';
import { clientDefinitions } from '../../electron/protocol/notification/client-definitions.ts';
import { serverDefinitions } from '../../electron/protocol/notification/server-definitions.ts';
import { switchboardClientDefinitions } from '../../electron/protocol/switchboard/client-definitions.ts';
import { switchboardServerDefinitions } from '../../electron/protocol/switchboard/server-definitions.ts';
import type { Exchange, Observation, Sent } from './observe.ts';

/** Who does what with one command in one dialect. */
export interface Cell {
  readonly clientSends: boolean;
  readonly serviceReads: boolean;
  readonly serviceSends: boolean;
  readonly clientReads: boolean;
}

export interface Row {
  readonly command: string;
  /** One for each dialect, oldest first. */
  readonly cells: readonly Cell[];
}

interface Spoken {
  readonly spokenIn?: (dialect: Dialect) => boolean;
}

type Definitions = Readonly<Record<string, Spoken>>;

function reads(definitions: Definitions, command: string, dialect: Dialect): boolean {
  const definition = Object.hasOwn(definitions, command) ? definitions[command] : undefined;
  return definition !== undefined && (definition.spokenIn?.(dialect) ?? true);
}

function sends(sent: Sent, command: string, dialect: Dialect): boolean {
  return sent.get(command)?.has(dialect.name) === true;
}

/** One row a command: what is read comes from the definitions, what is sent was seen on the wire. */
function rowsOf(observed: Exchange, fromClients: Definitions, fromServers: Definitions): readonly Row[] {
  const commands = new Set([...Object.keys(fromClients), ...Object.keys(fromServers)]);
  return [...commands].sort().map((command) => ({
    command,
    cells: dialects.map((dialect) => ({
      clientSends: sends(observed.client, command, dialect),
      serviceReads: reads(fromClients, command, dialect),
      serviceSends: sends(observed.service, command, dialect),
      clientReads: reads(fromServers, command, dialect),
    })),
  }));
}

/** The rows of both tables. */
export interface Conformance {
  readonly notification: readonly Row[];
  readonly switchboard: readonly Row[];
}

export function conformance({ notification, switchboard }: Observation): Conformance {
  return {
    notification: rowsOf(notification, clientDefinitions, serverDefinitions),
    switchboard: rowsOf(switchboard, switchboardClientDefinitions, switchboardServerDefinitions),
  };
}

function arrow(from: string, sent: boolean, to: string, read: boolean): string {
  return sent || read ? `${sent ? from : ''}→${read ? to : ''}` : '';
}

function words({ clientSends, serviceReads, serviceSends, clientReads }: Cell): string {
  const parts = [arrow('c', clientSends, 's', serviceReads), arrow('s', serviceSends, 'c', clientReads)];
  return parts.filter((part) => part !== '').join(' ');
}

function table(rows: readonly Row[]): string {
  const head = ['Command', ...dialects.map(({ name }) => name.slice(4))];
  const lines = rows.map(({ command, cells }) => [command, ...cells.map(words)]);
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Both tables as Markdown. */
export function markdown({ notification, switchboard }: Conformance): string {
  return `${table(notification)}\n\nIn conversations, with switchboards:\n\n${table(switchboard)}`;
}

const begin = '<!-- conformance: written by npm run conformance -- --write -->';
const end = '<!-- end of conformance -->';

/** The readme with the table between its two marks. Throws when there are no marks. */
export function withTable(readme: string, table: string): string {
  const [before, rest = ''] = readme.split(begin, 2);
  const after = rest.split(end, 2)[1];
  if (after === undefined) throw new Error(`README.md lacks the marks ${begin} and ${end}`);
  return `${before}${begin}\n${table}\n${end}${after}`;
}
