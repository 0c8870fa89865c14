import { Menu, type MenuItemConstructorOptions, type NativeImage, nativeImage, Tray } from 'electron';
import type { EraName } from '../../../shared/skins/era.ts';
import { eraOf } from '../../../shared/skins/look.ts';
import type { EventStream } from '../event-stream.ts';
import { type TrayItem, type TrayWish, trayMenu, trayTip } from './tray-menu.ts';
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

function itemOf(item: TrayItem, carryOut: (wish: TrayWish) => void): MenuItemConstructorOptions {
  switch (item.type) {
    case 'separator':
      return { type: 'separator' };
    case 'submenu':
      return { type: 'submenu', label: item.label, submenu: item.submenu.map((one) => itemOf(one, carryOut)) };
    case 'radio':
      return { type: 'radio', label: item.label, checked: item.checked, click: () => carryOut(item.wish) };
    case 'normal':
      return { type: 'normal', label: item.label, click: () => carryOut(item.wish) };
  }
}

/** Puts the icon into the tray and keeps figure, words and menu as the state and the windows' era say; gives back what takes it away. */
export function showTrayIcon(stream: EventStream, carryOut: (wish: TrayWish) => void): () => void {
  let shown = '';
  const tray = new Tray(picture(eraOf(stream.state.settings), trayPicture(stream.state.messenger)));
  const look = () => {
    const menu = trayMenu(stream.state);
    const tip = trayTip(stream.state);
    const which = trayPicture(stream.state.messenger);
    const era = eraOf(stream.state.settings);
    const now = JSON.stringify([menu, tip, which, era]);
    if (now === shown) return;
    shown = now;
    tray.setImage(picture(era, which));
    tray.setToolTip(tip);
    tray.setContextMenu(Menu.buildFromTemplate(menu.map((item) => itemOf(item, carryOut))));
  };
  look();
  tray.on('click', () => carryOut({ kind: 'open' }));
  tray.on('double-click', () => carryOut({ kind: 'open' }));
  const stop = stream.onBatch(look);
  return () => {
    stop();
    tray.destroy();
  };
}
