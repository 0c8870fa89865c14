import { readFile, stat, writeFile } from 'node:fs/promises';
import type { AppEvent } from '../../../shared/app.ts';
import { largestScene, parseScene, type Scene } from '../../../shared/scenes/scene.ts';
import { sceneEvents } from '../../../shared/scenes/scene-events.ts';
import type { Settings } from '../../../shared/settings.ts';
import { eraOf } from '../../../shared/skins/look.ts';
import type { EventStream } from '../event-stream.ts';
import { largestRecording, parseRecording } from '../replay/recording.ts';
import { ReplayedSession } from '../replay/replay.ts';
import type { Windows } from '../windows.ts';
import { bundledScenes } from './bundled-scenes.ts';
import { capturePage } from './capture.ts';
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
  readonly stream: EventStream;
  readonly windows: Windows;
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
async function playRecording(source: string, stream: EventStream): Promise<void> {
  const happened = (event: AppEvent) => stream.publish(event);
  const recording = parseRecording(source);
  const session = new ReplayedSession(recording, { happened, progressed: () => undefined, trace: () => undefined }, 0);
  await session.play();
}

async function setUp(wish: ScreenshotWish, stream: EventStream): Promise<Scene | null> {
  if (wish.scene.endsWith('.jsonl')) {
    await playRecording(await textOf(wish.scene), stream);
    return null;
  }
  const bundled = bundledScenes.get(wish.scene);
  const result = parseScene(bundled ?? (await textOf(wish.scene)));
  if ('problem' in result) throw new SceneError(`${wish.scene}: ${result.problem}`);
  for (const event of sceneEvents(result.scene, stream.state.settings)) stream.publish(event);
  return result.scene;
}

function inThatLook(settings: Settings, { era, scheme, dark }: ScreenshotWish): Settings {
  const { look } = settings;
  const mode = dark === null ? look.mode : dark ? 'dark' : 'light';
  return { ...settings, look: { era: era ?? look.era, scheme: scheme ?? look.scheme, mode, skin: null } };
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

/**
 * Makes the picture that the command line asks for, without a network, and writes it. Throws SceneError,
 * RecordingError for a file that is no recorded session, and the system's error when the file cannot be written.
 */
export async function pictureScene(wish: ScreenshotWish, { stream, windows, stage }: SceneParts): Promise<void> {
  const scene = await setUp(wish, stream);
  const settings = inThatLook(stream.state.settings, wish);
  stream.publish({ type: 'settingsChanged', settings });
  if (wish.disguised) stream.publish({ type: 'disguiseChanged', disguised: true });
  const name = scene?.window ?? wish.window;
  const conversation = name === 'conversation' ? latestConversation(stream) : null;
  const window = windows.show(name, { handle: scene?.about ?? null, conversation });
  if (scene?.size) window.setContentSize(scene.size.width, scene.size.height);
  await new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
  await window.webContents.executeJavaScript(shown);
  const png = await capturePage(window.webContents, wish.scale, true);
  const [width = 0, height = 0] = window.getContentSize();
  const { backdrop, scale } = wish;
  const era = eraOf(settings);
  const whole = backdrop === 'none' ? png : await stage.compose(png, { width, height }, { era, backdrop, scale });
  await writeFile(wish.out, whole);
}
