import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { contactIn } from '../../shared/address-book.ts';
import { useFigures } from '../contact-list/figures.ts';
import { useStructure } from '../skins/use-look.ts';
import { useApp } from '../state/app-store.ts';
import { ContactCard } from './ContactCard.tsx';
import { cardOfContact } from './card-person.ts';
import { contactTools } from './contact-tools.ts';

/** Resting on a row this long opens the card; away from row and card for the other time closes it (milliseconds). */
const restToOpen = 900;
const awayToClose = 300;
const cardHeight = 206;
/** Pixels kept free at the edges of the window. */
const margin = 2;

interface OpenCard {
  readonly handle: string;
  /** Pixels from the top of the window. */
  readonly top: number;
}

/** Below the row where there is room, else above it. */
function placeBeside(row: DOMRect, windowHeight: number): number {
  const below = row.bottom + margin;
  if (below + cardHeight + margin <= windowHeight) return below;
  return Math.max(margin, row.top - margin - cardHeight);
}

/** The list with the card of the person on whom the pointer rests, in eras with cards. Keys, clicks and scrolling take it away. */
export function CardOnHover({ children }: { children: ReactNode }) {
  const { contacts, groups } = useApp((app) => app.messenger);
  const figures = useFigures();
  const { about } = useStructure();
  const [open, setOpen] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const resting = useRef<string | null>(null);
  const contact = open !== null ? contactIn(contacts, open.handle) : undefined;

  const later = (milliseconds: number, action: () => void): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(action, milliseconds);
  };
  const close = (): void => {
    clearTimeout(timer.current);
    resting.current = null;
    setOpen(null);
  };

  useEffect(() => {
    const leave = (event: Event): void => {
      clearTimeout(timer.current);
      resting.current = null;
      const inCard = event.target instanceof Element && event.target.closest('.card-on-hover') !== null;
      if (!inCard) setOpen(null);
    };
    const kinds = ['keydown', 'pointerdown', 'wheel', 'dragstart'];
    for (const kind of kinds) document.addEventListener(kind, leave, { capture: true, passive: true });
    return () => {
      clearTimeout(timer.current);
      for (const kind of kinds) document.removeEventListener(kind, leave, { capture: true });
    };
  }, []);

  const onPointerMove = (event: PointerEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null;
    const handle = row?.dataset.handle ?? null;
    if (handle === resting.current) return;
    resting.current = handle;
    if (row === null || handle === null) later(awayToClose, close);
    else if (about === 'card')
      later(restToOpen, () => setOpen({ handle, top: placeBeside(row.getBoundingClientRect(), innerHeight) }));
  };

  const host = document.querySelector('.main-window');
  return (
    <div className="list-with-card" onPointerMove={onPointerMove} onPointerLeave={() => later(awayToClose, close)}>
      {children}
      {open !== null &&
        contact !== undefined &&
        host !== null &&
        createPortal(
          <div
            className="card-on-hover"
            data-part="card-on-hover"
            style={{ top: open.top }}
            onPointerMove={(event) => event.stopPropagation()}
            onPointerEnter={() => clearTimeout(timer.current)}
            onPointerLeave={() => later(awayToClose, close)}
          >
            <ContactCard
              person={cardOfContact(contact, groups, figures)}
              onClose={close}
              tools={contactTools(contact)}
            />
          </div>,
          host,
        )}
    </div>
  );
}
