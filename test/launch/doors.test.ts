/** The one-way doors are shut: a small project that opens every wrong one is refused, door by door. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { expect, it } from 'vitest';
import { projectRoot, run, toolScript } from '../../electron/launch/project.ts';

interface Report {
  summary: { violations: readonly { from: string; rule: { name: string } }[] };
}

/** Where the import stands, what it imports, and the rules it breaks. */
const imports: readonly (readonly [from: string, to: string, broken: readonly string[]])[] = [
  ['electron/protocol/challenge.ts', 'node:crypto', []],
  ['electron/protocol/percent.ts', 'node:buffer', []],
  ['electron/protocol/files.ts', 'node:fs', ['node-in-protocol']],
  ['electron/protocol/sockets.ts', 'node:net', ['node-in-protocol']],
  ['electron/protocol/words.ts', 'shared/end.ts', []],
  ['electron/protocol/upwards.ts', 'electron/net/end.ts', ['door-protocol']],
  ['electron/net/downwards.ts', 'electron/protocol/end.ts', []],
  ['electron/net/upwards.ts', 'electron/messenger/end.ts', ['door-net']],
  ['electron/messenger/downwards.ts', 'electron/net/end.ts', []],
  ['electron/messenger/sideways.ts', 'electron/service/end.ts', ['door-messenger']],
  ['electron/messenger/upwards.ts', 'electron/desktop/end.ts', ['door-messenger']],
  ['electron/service/downwards.ts', 'electron/protocol/end.ts', []],
  ['electron/service/sideways.ts', 'electron/messenger/end.ts', ['door-service']],
  ['electron/service/net.ts', 'electron/net/end.ts', ['door-service']],
  ['electron/storage/downwards.ts', 'shared/end.ts', []],
  ['electron/storage/sideways.ts', 'electron/protocol/end.ts', ['door-storage']],
  ['electron/console/downwards.ts', 'electron/messenger/end.ts', []],
  ['electron/console/sideways.ts', 'electron/desktop/end.ts', ['door-console']],
  ['electron/desktop/downwards.ts', 'electron/messenger/end.ts', []],
  ['electron/desktop/window.ts', 'electron', []],
  ['electron/desktop/page.ts', 'renderer/end.ts', ['door-desktop']],
  ['electron/net/window.ts', 'electron', ['electron-stays-on-the-desktop']],
  ['electron/main.ts', 'electron/desktop/end.ts', []],
  ['electron/preload.ts', 'electron/desktop/end.ts', ['door-preload']],
  ['renderer/words.ts', 'shared/end.ts', []],
  ['renderer/back.ts', 'electron/messenger/end.ts', ['door-renderer']],
  ['renderer/files.ts', 'node:fs', ['node-in-renderer']],
  ['shared/up.ts', 'electron/protocol/end.ts', ['door-shared']],
  ['shared/files.ts', 'node:path', ['node-in-shared']],
  ['electron/storage/launching.ts', 'electron/launch/end.ts', ['door-storage']],
  ['electron/console/one.ts', 'electron/console/two.ts', ['no-circle']],
  // A circle is told once.
  ['electron/console/two.ts', 'electron/console/one.ts', []],
];

/** The import as it is written in a file: a path from there, or the package's name. */
function specifier(from: string, to: string): string {
  return to.endsWith('.ts') ? `${'../'.repeat(from.split('/').length - 1)}${to}` : to;
}

it('refuses every import that opens a door the wrong way, and no other', async () => {
  const project = await mkdtemp(join(tmpdir(), 'nudge-doors-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  };
  try {
    for (const [from, to] of imports) {
      const path = specifier(from, to);
      await write(from, `import '${path.startsWith('.') || !to.endsWith('.ts') ? path : `./${path}`}';\n`);
      if (to.endsWith('/end.ts')) await write(to, 'export {};\n');
    }
    await write('node_modules/electron/index.js', '');
    await write('node_modules/electron/package.json', '{ "name": "electron", "version": "0.0.0" }');
    await write('package.json', '{ "devDependencies": { "electron": "0.0.0" } }');
    await write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
    const configuration = join(projectRoot, '.dependency-cruiser.mjs');
    const { output } = await run(
      execPath,
      [
        toolScript('dependency-cruiser', 'depcruise'),
        ...['--config', configuration, '--output-type', 'json'],
        ...['electron', 'renderer', 'shared'],
      ],
      { output: 'capture', cwd: project },
    );
    const { summary }: Report = JSON.parse(output);
    const found = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
    const expected = imports.flatMap(([from, , broken]) => broken.map((rule) => `${from}: ${rule}`));
    expect(found.sort()).toEqual(expected.sort());
  } finally {
    await rm(project, { recursive: true, force: true });
  }
});
