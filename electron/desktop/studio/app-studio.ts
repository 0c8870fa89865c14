import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { nativeImage } from 'electron';
import type { CommandArgument, CommandValue } from '../../../shared/ipc.ts';
import { eraOf } from '../../../shared/skins/look.ts';
import { text } from '../../../shared/text/text.ts';
import { writeChosenFile } from '../chosen-files.ts';
import { CommandRefusal } from '../command-refusal.ts';
import type { EventStream } from '../event-stream.ts';
import { type FileChooser, fileKind } from '../file-chooser.ts';
import type { PagePictures } from '../page-protocol.ts';
import type { Windows } from '../windows.ts';
import { capturePage } from './capture.ts';
import { Stage } from './stage.ts';

type PictureWish = CommandArgument<'takePicture'>;

/** The screenshot studio: pictures of the program's own windows, for showing them to others. */
export class AppStudio {
  readonly #stream: EventStream;
  readonly #windows: Windows;
  readonly #pictures: PagePictures;
  readonly #stage: Stage;
  /** Name of the picture that the studio shows. */
  #preview: string | null = null;
  /** One picture at a time: they change what the windows show. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(stream: EventStream, windows: Windows, pictures: PagePictures, preload: string) {
    this.#stream = stream;
    this.#windows = windows;
    this.#pictures = pictures;
    this.#stage = new Stage({ pictures, preload });
  }

  windows(): CommandValue<'studioWindows'> {
    const others = this.#windows.all.filter(
      ({ name, window, aside }) => name !== 'studio' && !aside && !window.isMinimized(),
    );
    return others
      .toSorted((a, b) => Number(b.name === 'main') - Number(a.name === 'main'))
      .map(({ window }) => ({ id: window.id, title: window.getTitle() }));
  }

  /** What the page on the stage is to show. */
  onStage(): CommandValue<'stagePicture'> {
    return this.#stage.shown;
  }

  /** Throws CommandRefusal `failed` when the window is gone or cannot be pictured. */
  async take(wish: PictureWish): Promise<CommandValue<'takePicture'>> {
    const png = await this.#picture(wish);
    if (this.#preview !== null) this.#pictures.remove(this.#preview);
    this.#preview = `${randomUUID()}.png`;
    this.#pictures.put(this.#preview, png);
    return { picture: `studio/${this.#preview}`, ...nativeImage.createFromBuffer(png).getSize() };
  }

  /** Null when no file was chosen. Throws CommandRefusal `failed` as above, `file-unwritable`. */
  async save(wish: PictureWish, chooser: FileChooser): Promise<CommandValue<'savePicture'>> {
    const png = await this.#picture(wish);
    const path = await chooser.save(fileKind('file.picture.save', 'file.picture', 'png'), text('file.picture.name'));
    if (path === null) return null;
    await writeChosenFile(path, png);
    return { file: basename(path) };
  }

  #picture(wish: PictureWish): Promise<Buffer> {
    const taken = this.#turn.then(() => this.#takeNow(wish));
    this.#turn = taken.catch(() => undefined);
    return taken;
  }

  async #takeNow({ window: id, scale, backdrop, framed, disguised }: PictureWish): Promise<Buffer> {
    const window = this.#windows.all.find((open) => open.window.id === id)?.window;
    if (window === undefined || window.isDestroyed()) throw new CommandRefusal('failed', text('studio.windowGone'));
    try {
      return await this.#disguisedWhile(disguised, async () => {
        const { png, part } = await capturePage(window.webContents, { scale, framed, bundledFonts: false, keys: [] });
        if (backdrop === 'none') return png;
        const era = eraOf(this.#stream.state.settings);
        return this.#stage.compose(png, part, { era, backdrop, scale });
      });
    } catch (error) {
      throw new CommandRefusal('failed', error instanceof Error ? error.message : String(error));
    }
  }

  async #disguisedWhile<T>(disguised: boolean, work: () => Promise<T>): Promise<T> {
    if (!disguised) return work();
    this.#stream.publish({ type: 'disguiseChanged', disguised: true });
    this.#stream.snapshot();
    try {
      return await work();
    } finally {
      this.#stream.publish({ type: 'disguiseChanged', disguised: false });
    }
  }
}
