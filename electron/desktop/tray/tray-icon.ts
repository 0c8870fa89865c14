import { Menu, type MenuItemConstructorOptions, type NativeImage, nativeImage, Tray } from 'electron';
import away2 from '../../../assets/icon/tray-away@2x.png?inline';
import away from '../../../assets/icon/tray-away.png?inline';
import busy2 from '../../../assets/icon/tray-busy@2x.png?inline';
import busy from '../../../assets/icon/tray-busy.png?inline';
import offline2 from '../../../assets/icon/tray-offline@2x.png?inline';
import offline from '../../../assets/icon/tray-offline.png?inline';
import online2 from '../../../assets/icon/tray-online@2x.png?inline';
import online from '../../../assets/icon/tray-online.png?inline';
import type { EventStream } from '../event-stream.ts';
import { type TrayItem, type TrayWish, trayMenu, trayTip } from './tray-menu.ts';
import { type TrayPicture, trayPicture } from './tray-picture.ts';

const files: { readonly [P in TrayPicture]: readonly [single: string, double: string] } = {
  online: [online, online2],
  away: [away, away2],
  busy: [busy, busy2],
  offline: [offline, offline2],
};

function picture(which: TrayPicture): NativeImage {
  const [single, double] = files[which];
  const image = nativeImage.createFromDataURL(single);
  image.addRepresentation({ scaleFactor: 2, dataURL: double });
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

/** Puts the icon into the tray and keeps figure, words and menu as the state says; gives back what takes it away. */
export function showTrayIcon(stream: EventStream, carryOut: (wish: TrayWish) => void): () => void {
  let shown = '';
  const tray = new Tray(picture(trayPicture(stream.state.messenger)));
  const look = () => {
    const menu = trayMenu(stream.state);
    const tip = trayTip(stream.state);
    const which = trayPicture(stream.state.messenger);
    const now = JSON.stringify([menu, tip, which]);
    if (now === shown) return;
    shown = now;
    tray.setImage(picture(which));
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
