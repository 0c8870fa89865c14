import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { projectRoot } from '../../electron/launch/project.ts';
import { expectAccessible } from './accessible.ts';
import { test } from './support.ts';
import { openWindow, signInToDemo } from './windows.ts';

const run = promisify(execFile);

/** Width and height of a PNG, as its header says. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function screenshot(...switches: readonly string[]) {
  return run(process.execPath, [join(projectRoot, 'electron', 'launch', 'screenshot.ts'), ...switches]);
}

test('a scene gives the same picture every time, at its scale and in its era', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nudge-pictures-'));
  try {
    const names = (await screenshot('--list')).stdout.trim().split('\n');
    expect(names).toContain('conversation');
    const [first, again, old, talk] = ['first.png', 'again.png', 'old.png', 'talk.png'].map((name) =>
      join(folder, name),
    );
    if (first === undefined || again === undefined || old === undefined || talk === undefined)
      throw new Error('no names');
    // Some of the emoticons move, but in no picture.
    await screenshot('--scene', 'emoticon-picker', '--out', first, '--scale', '2');
    await screenshot('--scene', 'emoticon-picker', '--out', again, '--scale', '2');
    const recorded = join(projectRoot, 'test', 'transcripts', 'recordings', 'msnp11.jsonl');
    await screenshot('--scene', recorded, '--window', 'conversation', '--out', talk);
    await screenshot('--scene', 'contact-list', '--out', old, '--skin', '1.0', '--backdrop', 'shadow', '--no-frame');
    const picture = await readFile(first);
    expect(sizeOf(picture)).toEqual([1000, 880]);
    expect((await readFile(again)).equals(picture)).toBe(true);
    expect(sizeOf(await readFile(talk))).toEqual([500, 440]);
    expect(sizeOf(await readFile(old))).toEqual([289 + 48, 488 + 48]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what is no scene is refused in words', async () => {
  await expect(screenshot('--scene', 'no-such-scene', '--out', 'x.png')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no-such-scene'),
  });
  await expect(screenshot('--scene', 'conversation')).rejects.toMatchObject({ code: 2 });
});

test('the studio pictures a window before a desktop, with other names', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const studio = await openWindow(app, page, 'studio');
  const picture = studio.locator('[data-part=studio-picture]');
  await expect(picture).toBeVisible();
  await expect(studio.getByText('295 × 512 pixels')).toBeVisible();
  await studio.getByLabel('Size:').selectOption('2');
  await studio.getByLabel('Behind it:').selectOption('desktop');
  await expect(studio.getByText('750 × 1184 pixels')).toBeVisible();
  await studio.getByLabel('With caption and border').uncheck();
  await expect(studio.getByText('750 × 1132 pixels')).toBeVisible();
  const before = await picture.getAttribute('src');
  await studio.getByLabel('Replace names and addresses').check();
  await expect(picture).not.toHaveAttribute('src', before ?? '');
  await expect(page.getByRole('treeitem', { name: 'Mum' })).toBeVisible();
  await expectAccessible(studio);
});
