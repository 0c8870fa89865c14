import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import closeMark from '../../assets/main-window/close.svg';
import { text } from '../../shared/text/text.ts';
import { useStructure } from '../skins/use-look.ts';
import { useFocusReturn } from './focus-place.ts';
import './caption.css';
import './message-dialog.css';

interface MessageDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons; the first one has the focus. */
  readonly buttons: ReactNode;
  readonly onClose: () => void;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A modal box in the style of the main window, or of the system where that draws it. Esc closes it; the keyboard stays inside. */
export function MessageDialog({ title, children, buttons, onClose, role = 'dialog' }: MessageDialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const words = useId();
  const giveFocusBack = useFocusReturn();
  const { frame } = useStructure();

  // At once, for the next key is meant for it.
  useLayoutEffect(() => {
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>('.message-dialog-buttons button')?.focus();
  }, []);
  // Only when it is out of the page, and what it came from too, it is known where the focus can go.
  useEffect(() => {
    const dialog = box.current;
    return () => {
      dialog?.close();
      giveFocusBack();
    };
  }, [giveFocusBack]);

  return (
    <dialog
      ref={box}
      role={role}
      className="message-dialog"
      data-part="message-dialog"
      aria-labelledby={heading}
      aria-describedby={words}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="message-dialog-strip">
        <h1 id={heading}>{title}</h1>
        <button
          type="button"
          className={frame === 'strip' ? 'caption-button' : 'caption-system-button caption-close'}
          aria-label={text('window.close')}
          tabIndex={-1}
          onClick={onClose}
        >
          {frame === 'strip' && <img className="line-mark" src={closeMark} alt="" width={13} height={13} />}
        </button>
      </div>
      <div id={words} className="message-dialog-words">
        {children}
      </div>
      <div className="message-dialog-buttons">{buttons}</div>
    </dialog>
  );
}
