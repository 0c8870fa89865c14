import { Menubar } from 'radix-ui';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Menu, mnemonic } from '../../shared/menus/menu-model.ts';
import { text } from '../../shared/text/text.ts';
import { giveFocusBack } from '../controls/focus-place.ts';
import { isTyping } from './is-typing.ts';
import { MenuEntries, menuContentProps } from './MenuEntries.tsx';
import { MenuLabel } from './MenuLabel.tsx';
import './menu.css';

/**
 * The menu bar. Alt or F10 brings it up when it is hidden and goes into it, Alt with a mnemonic opens that menu, Esc
 * goes back to where the focus was.
 */
export function MenuBar({ menus, shown }: { menus: readonly Menu[]; shown: boolean }) {
  const [open, setOpen] = useState('');
  const [called, setCalled] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const menusNow = useRef(menus);
  menusNow.current = menus;
  const openNow = useRef(open);
  openNow.current = open;

  const leave = (): void => {
    setOpen('');
    setCalled(false);
    if (!isTyping()) giveFocusBack(before.current);
    before.current = null;
  };

  useLayoutEffect(() => {
    let altAlone = false;
    const remember = (): void => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && !bar.current?.contains(focused)) before.current = focused;
    };
    const enter = (menu: string): void => {
      remember();
      // At once, for the next key may be on its way.
      flushSync(() => {
        setCalled(true);
        setOpen(menu);
      });
      if (menu === '') bar.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    };
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      // Behind a dialog nothing can be used, and the letters are those of the dialog.
      if (document.querySelector('dialog[open]') !== null) return;
      altAlone = event.key === 'Alt' && !event.repeat && !event.ctrlKey && !event.shiftKey;
      if (event.key === 'F10' && !event.shiftKey) {
        event.preventDefault();
        enter('');
      } else if (event.altKey && !event.ctrlKey && event.key.length === 1) {
        const menu = menusNow.current.find((one) => mnemonic(one.label) === event.key.toLowerCase());
        if (menu === undefined) return;
        event.preventDefault();
        enter(menu.id);
      }
    };
    const onKeyUp = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Alt' || !altAlone) return;
      event.preventDefault();
      enter('');
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
    };
  }, []);

  if (!shown && !called) return null;

  const onBarKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (open !== '') return;
    if (event.key === 'Escape') leave();
    const menu = menus.find((one) => mnemonic(one.label) === event.key.toLowerCase());
    if (menu !== undefined && !event.altKey && !event.ctrlKey) setOpen(menu.id);
  };

  return (
    <Menubar.Root
      ref={bar}
      data-part="menu-bar"
      className="menu-bar"
      aria-label={text('menu.bar')}
      value={open}
      onValueChange={setOpen}
      loop
      onKeyDown={onBarKeyDown}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (open === '' && !(next instanceof Node && event.currentTarget.contains(next))) setCalled(false);
      }}
    >
      {menus.map((menu) => (
        <Menubar.Menu key={menu.id} value={menu.id}>
          <Menubar.Trigger data-part="menu-bar-item" className="menu-bar-item">
            <MenuLabel label={menu.label} />
          </Menubar.Trigger>
          <Menubar.Portal>
            <Menubar.Content
              {...menuContentProps}
              align="start"
              collisionPadding={2}
              onCloseAutoFocus={(event) => {
                event.preventDefault();
                // It tells a moment later: another menu may be open by then.
                if (openNow.current === '') leave();
              }}
            >
              <MenuEntries kit={Menubar} entries={menu.entries} />
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}
