import { readFile, stat, writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { AppEvent } from '../../../shared/app.ts';
import { largestScene, parseScene, type Scene } from '../../../shared/scenes/scene.ts';
import { sceneToast } from '../../../shared/scenes/scene-events.ts';
import type { Settings } from '../../../shared/settings.ts';
import { eraOf } from '../../../shared/skins/look.ts';
import { chosenLanguage } from '../../../shared/text/languages.ts';
import { setLanguage } from '../../../shared/text/text.ts';
import { aboutNothing } from '../../../shared/windows.ts';
import { toastSize } from '../alerts/toast-place.ts';
import type { EventStream } from '../event-stream.ts';
import { type PageWindowParts, pageWindow } from '../page-window.ts';
import { largestRecording, parseRecording } from '../replay/recording.ts';
import { ReplayedSession } from '../replay/replay.ts';
import type { Windows } from '../windows.ts';
import { bundledScenes } from './bundled-scenes.ts';
import { capturePage } from './capture.ts';
import type { SceneSet } from './scene-set.ts';
import type { ScreenshotWish } from './screenshot-line.ts';
import type { Stage } from './stage.ts';

/** No picture can be made of it; the message says why, for the person at the terminal. */
class SceneError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SceneError';
  }
}

export interface SceneParts {
  readonly set: SceneSet;
  readonly windows: Windows;
  readonly pages: PageWindowParts;
  readonly stage: Stage;
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > Math.max(largestScene, largestRecording)) throw new Error('the file is too large');
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new SceneError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Lets the last state of a recorded session come about, without its pauses. */
async function playRecording(source: string, { stream, hear }: SceneSet): Promise<void> {
  const happened = (event: AppEvent) => stream.publish(event);
  const recording = parseRecording(source);
  const session = new ReplayedSession(recording, { happened, progressed: () => undefined, trace: hear }, 0);
  await session.play();
}

async function setUp(wish: ScreenshotWish, set: SceneSet): Promise<Scene | null> {
  if (wish.scene.endsWith('.jsonl')) {
    await playRecording(await textOf(wish.scene), set);
    return null;
  }
  const bundled = bundledScenes.get(wish.scene);
  const result = parseScene(bundled ?? (await textOf(wish.scene)), bundledScenes);
  if ('problem' in result) throw new SceneError(`${wish.scene}: ${result.problem}`);
  set.play(result.scene);
  return result.scene;
}

function asWished(settings: Settings, { era, scheme, dark, ...wish }: ScreenshotWish): Settings {
  const { look } = settings;
  const language = wish.language ?? settings.language;
  const mode = dark === null ? look.mode : dark ? 'dark' : 'light';
  return { ...settings, language, look: { era: era ?? look.era, scheme: scheme ?? look.scheme, mode, skin: null } };
}

/** The one that was begun last. Throws SceneError when there is none. */
function latestConversation(stream: EventStream): string {
  const id = Object.keys(stream.state.messenger.conversations).at(-1);
  if (id === undefined) throw new SceneError('there is no conversation in it');
  return id;
}

/** Settles when the page shows the window, not the word that it is starting. */
const shown = `new Promise((resolve) => {
  const look = () => document.querySelector('[data-part]') ? resolve(null) : requestAnimationFrame(look);
  look();
})`;

async function loaded(window: BrowserWindow): Promise<BrowserWindow> {
  await new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
  await window.webContents.executeJavaScript(shown);
  return window;
}

/** The window of a scene, or of a recorded session. Throws SceneError when there is nothing for it to show. */
async function subjectOf(
  scene: Scene | null,
  wish: ScreenshotWish,
  { set, windows, pages }: SceneParts,
): Promise<BrowserWindow> {
  const name = scene?.window ?? wish.window;
  if (name === 'alert') {
    const parameters = { window: name, ...aboutNothing, toast: sceneToast, corners: 'square' } as const;
    return loaded(pageWindow(pages, parameters, { ...toastSize, frame: false }));
  }
  // The studio has a window to picture.
  if (name === 'studio') await loaded(windows.show('main'));
  const conversation = name === 'conversation' ? latestConversation(set.stream) : null;
  const window = windows.show(name, { handle: scene?.about ?? null, conversation });
  if (scene?.size) window.setContentSize(scene.size.width, scene.size.height);
  return loaded(window);
}

/**
 * Makes the picture that the command line asks for, without a network, and writes it. Throws SceneError,
 * RecordingError for a file that is no recorded session, and the system's error when the file cannot be written.
 */
export async function pictureScene(wish: ScreenshotWish, parts: SceneParts): Promise<void> {
  const { set, stage } = parts;
  const scene = await setUp(wish, set);
  const settings = asWished(set.stream.state.settings, wish);
  set.stream.publish({ type: 'settingsChanged', settings });
  // What the inspector explains is put into words on this side.
  setLanguage(chosenLanguage(settings.language, []));
  if (wish.disguised) set.stream.publish({ type: 'disguiseChanged', disguised: true });
  const window = await subjectOf(scene, wish, parts);
  const { backdrop, scale, framed } = wish;
  const era = eraOf(settings);
  const keys = scene?.keysIn[era] ?? scene?.keys ?? [];
  const { png, part } = await capturePage(window.webContents, { scale, framed, bundledFonts: true, keys });
  await writeFile(wish.out, backdrop === 'none' ? png : await stage.compose(png, part, { era, backdrop, scale }));
  if (!window.isDestroyed()) window.destroy();
}
