import { basename } from 'node:path';
import type { CommandValue } from '../../shared/ipc.ts';
import { limits } from '../../shared/limits.ts';
import { type CustomSkin, largestSkin, parseCustomSkin } from '../../shared/skins/custom-skin.ts';
import { eras } from '../../shared/skins/eras.ts';
import { text } from '../../shared/text/text.ts';
import type { AppSettings } from './app-settings.ts';
import { readChosenFile, writeChosenFile } from './chosen-files.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { type FileChooser, fileKind } from './file-chooser.ts';

/** Looks that people make: taken in from files, and written to files to begin from. */
export class AppSkins {
  readonly #stream: EventStream;
  readonly #settings: AppSettings;

  constructor(stream: EventStream, settings: AppSettings) {
    this.#stream = stream;
    this.#settings = settings;
  }

  /**
   * Keeps a skin and puts it on; one of the same name is replaced. Null when no file was chosen. Throws CommandRefusal
   * `not-a-skin` with what is wrong, `refused` when there are too many, `file-too-large`, `file-unreadable`.
   */
  async import(chooser: FileChooser): Promise<CommandValue<'importSkin'>> {
    const path = await chooser.open(fileKind('file.skin.open', 'file.skin', 'json'));
    if (path === null) return null;
    const result = parseCustomSkin((await readChosenFile(path, largestSkin)).replace(/^\uFEFF/, ''));
    if ('problem' in result) throw new CommandRefusal('not-a-skin', result.problem);
    const { skin } = result;
    const { settings } = this.#stream.state;
    const others = settings.skins.filter(({ name }) => name !== skin.name);
    if (others.length >= limits.skins) throw new CommandRefusal('refused', `${limits.skins} skins are the most`);
    this.#settings.replace({
      ...settings,
      skins: [...others, skin],
      look: { ...settings.look, era: skin.era, skin: skin.name },
    });
    return { name: skin.name };
  }

  /** The skin in use, or the era's own values. Null when no file was chosen. Throws CommandRefusal `file-unwritable`. */
  async export(chooser: FileChooser): Promise<CommandValue<'exportSkin'>> {
    const { look, skins } = this.#stream.state.settings;
    const own = skins.find(({ name }) => name === look.skin);
    const skin: CustomSkin = own ?? {
      nudgeSkin: 1,
      name: text('look.newName', { era: look.era }),
      author: '',
      era: look.era,
      tokens: eras[look.era].tokens,
      structure: {},
    };
    const path = await chooser.save(fileKind('file.skin.save', 'file.skin', 'json'), text('file.skin.name'));
    if (path === null) return null;
    await writeChosenFile(path, `${JSON.stringify(skin, null, 2)}\n`);
    return { file: basename(path) };
  }

  /** The era takes its place where it is worn. */
  delete(name: string): null {
    const { settings } = this.#stream.state;
    const look = settings.look.skin === name ? { ...settings.look, skin: null } : settings.look;
    return this.#settings.replace({ ...settings, look, skins: settings.skins.filter((one) => one.name !== name) });
  }
}
