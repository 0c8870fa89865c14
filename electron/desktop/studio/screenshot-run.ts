import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { parseScene } from '../../../shared/scenes/scene.ts';
import { type EraName, eraNames } from '../../../shared/skins/era.ts';
import { WindowPlaces } from '../../storage/window-places.ts';
import { answerCommands } from '../ipc.ts';
import { PagePictures, servePage } from '../page-protocol.ts';
import { pageFolder, preloadScript } from '../page-window.ts';
import { lockDownPages } from '../security.ts';
import { Windows } from '../windows.ts';
import { AppStudio } from './app-studio.ts';
import { bundledScenes } from './bundled-scenes.ts';
import { pictureScene } from './scene-picture.ts';
import { SceneSet } from './scene-set.ts';
import { readScreenshotLine, ScreenshotLineError, type ScreenshotWish, screenshotUsage } from './screenshot-line.ts';
import { Stage } from './stage.ts';

/** The picture that the command line asks for, or null. A line that makes no sense ends the program, with words. */
export function screenshotAsked(switches: readonly string[]): ScreenshotWish | null {
  try {
    return readScreenshotLine(switches);
  } catch (error) {
    if (!(error instanceof ScreenshotLineError)) throw error;
    process.stderr.write(`nudge: ${error.message}\n${screenshotUsage}\n`);
    process.exit(2);
  }
}

/** Whether that era has the window of a scene of ours. */
function isOfEra(source: string, era: EraName): boolean {
  const result = parseScene(source, bundledScenes);
  return !('scene' in result) || (result.scene.eras?.includes(era) ?? true);
}

/** Every scene in every era that has its window, in a folder for each. */
function everyPicture(wish: ScreenshotWish): readonly ScreenshotWish[] {
  return eraNames.flatMap((era) => {
    mkdirSync(join(wish.out, era), { recursive: true });
    const ofEra = [...bundledScenes].filter(([, source]) => isOfEra(source, era));
    return ofEra.map(([scene]) => ({
      ...wish,
      era,
      scene,
      out: join(wish.out, era, `${scene}.png`),
    }));
  });
}

/** `--screenshot`: makes one picture and ends, with 0 when it was made. Must run once the app is ready. */
export async function takeScreenshot(wish: ScreenshotWish): Promise<number> {
  if (wish.list) {
    process.stdout.write(`${[...bundledScenes.keys()].sort().join('\n')}\n`);
    return 0;
  }
  // Between two pictures there is no window.
  app.on('window-all-closed', () => undefined);
  lockDownPages();
  const pictures = new PagePictures();
  servePage(pageFolder, pictures);
  const folder = mkdtempSync(join(tmpdir(), 'nudge-picture-'));
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const pages = { preload: preloadScript, log, unseen: true };
  const places = new WindowPlaces(folder, () => undefined);
  const windows = new Windows({ ...pages, places, onClosed: () => undefined, hidesMain: () => false });
  const stage = new Stage({ pictures, preload: preloadScript });
  const picture = async (one: ScreenshotWish, index: number): Promise<void> => {
    const set = new SceneSet(app.getVersion(), join(folder, String(index)));
    const studio = new AppStudio(set.stream, windows, pictures, preloadScript);
    const withdraw = answerCommands(
      {
        ...set.answers,
        stagePicture: () => stage.shown ?? studio.onStage(),
        studioWindows: () => studio.windows(),
        takePicture: (wish) => studio.take(wish),
      },
      (error) => log(String(error)),
    );
    try {
      await pictureScene(one, { set, windows, pages, stage });
      for (const { window } of windows.all) window.destroy();
    } finally {
      withdraw();
      set.end();
    }
  };
  try {
    for (const [index, one] of (wish.all ? everyPicture(wish) : [wish]).entries()) await picture(one, index);
    return 0;
  } catch (error) {
    log(`nudge: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
