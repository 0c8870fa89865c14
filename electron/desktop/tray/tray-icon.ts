import { platform } from 'node:process';
import { Menu, type NativeImage, nativeImage, Tray } from 'electron';
import { reachablePeople, type TrayDeeds } from '../../../shared/actions/tray-actions.ts';
import { platformOf } from '../../../shared/shortcuts.ts';
import type { EraName } from '../../../shared/skins/era.ts';
import { eraOf } from '../../../shared/skins/look.ts';
import type { EventStream } from '../event-stream.ts';
import { nativeMenu } from '../native-menu.ts';
import { trayEntries, trayTip } from './tray-menu.ts';
import { type TrayPicture, trayPicture } from './tray-picture.ts';

const files: { readonly [path: string]: unknown } = import.meta.glob('../../../assets/icon/tray/*.png', {
  eager: true,
  query: '?inline',
  import: 'default',
});

function fileOf(name: string): string {
  const url = files[`../../../assets/icon/tray/${name}.png`];
  if (typeof url !== 'string') throw new Error(`there is no picture ${name} for the tray`);
  return url;
}

function picture(era: EraName, which: TrayPicture): NativeImage {
  const image = nativeImage.createFromDataURL(fileOf(`${era}-${which}`));
  image.addRepresentation({ scaleFactor: 2, dataURL: fileOf(`${era}-${which}@2x`) });
  return image;
}

/** Puts the icon into the tray and keeps figure, words and menu as the state and the windows' era say; gives back what takes it away. */
export function showTrayIcon(stream: EventStream, deeds: TrayDeeds): () => void {
  let shown = '';
  const tray = new Tray(picture(eraOf(stream.state.settings), trayPicture(stream.state.messenger)));
  const look = () => {
    const menu = trayEntries(stream.state, deeds);
    // Two people may have one name.
    const people = reachablePeople(stream.state.messenger).map(({ handle }) => handle);
    const tip = trayTip(stream.state);
    const which = trayPicture(stream.state.messenger);
    const era = eraOf(stream.state.settings);
    const now = JSON.stringify([menu, people, tip, which, era]);
    if (now === shown) return;
    shown = now;
    tray.setImage(picture(era, which));
    tray.setToolTip(tip);
    tray.setContextMenu(Menu.buildFromTemplate(nativeMenu(menu, platformOf(platform))));
  };
  look();
  tray.on('click', () => deeds.open());
  tray.on('double-click', () => deeds.open());
  const stop = stream.onBatch(look);
  return () => {
    stop();
    tray.destroy();
  };
}
