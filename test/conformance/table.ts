import { type Dialect, dialects } from '../../electron/protocol/dialects.ts';
import { clientDefinitions } from '../../electron/protocol/notification/client-definitions.ts';
import { serverDefinitions } from '../../electron/protocol/notification/server-definitions.ts';
import type { Observation, Sent } from './observe.ts';

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

function reads(definitions: Readonly<Record<string, Spoken>>, command: string, dialect: Dialect): boolean {
  const definition = Object.hasOwn(definitions, command) ? definitions[command] : undefined;
  return definition !== undefined && (definition.spokenIn?.(dialect) ?? true);
}

function sends(sent: Sent, command: string, dialect: Dialect): boolean {
  return sent.get(command)?.has(dialect.name) === true;
}

/** One row a command: what is read comes from the definitions, what is sent was seen on the wire. */
export function conformance(observed: Observation): readonly Row[] {
  const commands = new Set([...Object.keys(clientDefinitions), ...Object.keys(serverDefinitions)]);
  return [...commands].sort().map((command) => ({
    command,
    cells: dialects.map((dialect) => ({
      clientSends: sends(observed.client, command, dialect),
      serviceReads: reads(clientDefinitions, command, dialect),
      serviceSends: sends(observed.service, command, dialect),
      clientReads: reads(serverDefinitions, command, dialect),
    })),
  }));
}

function arrow(from: string, sent: boolean, to: string, read: boolean): string {
  return sent || read ? `${sent ? from : ''}→${read ? to : ''}` : '';
}

function words({ clientSends, serviceReads, serviceSends, clientReads }: Cell): string {
  const parts = [arrow('c', clientSends, 's', serviceReads), arrow('s', serviceSends, 'c', clientReads)];
  return parts.filter((part) => part !== '').join(' ');
}

/** The table as Markdown. */
export function markdown(rows: readonly Row[]): string {
  const head = ['Command', ...dialects.map(({ name }) => name.slice(4))];
  const lines = rows.map(({ command, cells }) => [command, ...cells.map(words)]);
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
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
