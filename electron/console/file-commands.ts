import type { ArgumentReader, CommandTable } from './command.ts';
import { wholeName } from './quoting.ts';

/** The end of the file's name says which form it gets. */
const exporting: ArgumentReader = (argument) => {
  const path = wholeName(argument)?.value ?? '';
  const end = /\.(ctt|json)$/i.exec(path)?.[1]?.toLowerCase();
  return end === 'ctt' || end === 'json' ? { name: 'export', path, format: end } : null;
};

const importing: ArgumentReader = (argument) => {
  const path = wholeName(argument);
  return path === null ? null : { name: 'import', path: path.value };
};

/** Commands about files of contacts. */
export const fileCommands: CommandTable = [
  ['export', exporting],
  ['import', importing],
];
