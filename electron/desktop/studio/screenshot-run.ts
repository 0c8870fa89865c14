import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { initialAppState } from '../../../shared/app.ts';
import { eraNames } from '../../../shared/skins/era.ts';
import { WindowPlaces } from '../../storage/window-places.ts';
import { EventStream } from '../event-stream.ts';
import { answerCommands, type CommandHandlers } from '../ipc.ts';
import { PagePictures, servePage } from '../page-protocol.ts';
import { pageFolder, preloadScript } from '../page-window.ts';
import { lockDownPages } from '../security.ts';
import { Windows } from '../windows.ts';
import { bundledScenes } from './bundled-scenes.ts';
import { pictureScene } from './scene-picture.ts';
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

/** Every scene in every era, in a folder for each. */
function everyPicture(wish: ScreenshotWish): readonly ScreenshotWish[] {
  return eraNames.flatMap((era) => {
    mkdirSync(join(wish.out, era), { recursive: true });
    return [...bundledScenes.keys()].map((scene) => ({
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
  const fresh = () => new EventStream({ ...initialAppState, version: app.getVersion() });
  let stream = fresh();
  const places = new WindowPlaces(mkdtempSync(join(tmpdir(), 'nudge-picture-')), () => undefined);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const windows = new Windows({
    places,
    preload: preloadScript,
    log,
    onClosed: () => undefined,
    hidesMain: () => false,
    unseen: true,
  });
  const stage = new Stage({ pictures, preload: preloadScript });
  // Nothing can be done in a picture; its windows only ask what there is to see.
  const answers = {
    snapshot: () => stream.snapshot(),
    earlierEntries: () => [],
    readConversation: () => null,
    stagePicture: () => stage.shown,
  } satisfies Partial<CommandHandlers>;
  answerCommands(answers, (error) => log(String(error)));
  const picture = async (one: ScreenshotWish): Promise<void> => {
    stream = fresh();
    await pictureScene(one, { stream, windows, stage });
    for (const { window } of windows.all) window.destroy();
  };
  try {
    for (const one of wish.all ? everyPicture(wish) : [wish]) await picture(one);
    return 0;
  } catch (error) {
    log(`nudge: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
