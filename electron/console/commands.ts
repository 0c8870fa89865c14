import { text } from '../../shared/text/text.ts';
import type { ArgumentReader, BadCommand, Command, CommandName, CommandTable } from './command.ts';
import { contactCommands } from './contact-commands.ts';
import { conversationCommands } from './conversation-commands.ts';
import { fileCommands } from './file-commands.ts';
import { groupCommands } from './group-commands.ts';
import { historyCommands } from './history-commands.ts';
import { ownCommands } from './own-commands.ts';
import { serviceCommands } from './service-commands.ts';

const plainCommands: CommandTable = (['requests', 'who', 'state', 'retry', 'sign-out', 'quit'] as const).map(
  (name) => [name, (argument) => (argument === '' ? { name } : null)] as const,
);

const tables: CommandTable = [
  ...ownCommands,
  ...contactCommands,
  ...groupCommands,
  ...conversationCommands,
  ...serviceCommands,
  ...historyCommands,
  ...fileCommands,
  ...plainCommands,
];

const readers: ReadonlyMap<string, readonly [CommandName, ArgumentReader]> = new Map(
  tables.map((row) => [row[0], row] as const),
);

/** The names of all commands, in the order of the help. */
export const commandNames: readonly CommandName[] = tables.map(([name]) => name);

/**
 * Reads one line; null for an empty one. The names of commands in any case; what follows them is text, trimmed. The
 * problem of a bad one is a sentence.
 */
export function readCommand(line: string): Command | BadCommand | null {
  const match = /^(\S+)\s*((\S*)\s*(.*))$/su.exec(line.trim());
  if (match === null) return null;
  const [, first = '', afterFirst = '', second = '', afterSecond = ''] = match;
  const pair = readers.get(`${first} ${second}`.toLowerCase());
  const [name, read] = pair ?? readers.get(first.toLowerCase()) ?? [null, null];
  if (name === null) {
    const problem = text('console.unknownCommand', { name: first, names: commandNames.join(', ') });
    return { name: 'bad', command: first, problem };
  }
  const command = read(pair === undefined ? afterFirst : afterSecond);
  return command ?? { name: 'bad', command: name, problem: text(`console.command.${name}`) };
}
