/** `npm run conformance`: prints which commands both sides speak, by dialect; with `--write` into README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { observe } from './observe.ts';
import { conformance, markdown, withTable } from './table.ts';

const readme = new URL('../../README.md', import.meta.url);
const table = markdown(conformance(await observe()));
if (process.argv.includes('--write')) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
else console.log(table);
