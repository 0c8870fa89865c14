import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useFocusReturn } from './focus-place.ts';
import './caption.css';
import './modal-dialog.css';

interface ModalDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog inside a dialog's window: nothing behind it can be used until it is closed. Esc closes it. */
export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const giveFocusBack = useFocusReturn();
  // At once, for the next key is meant for it.
  useLayoutEffect(() => box.current?.showModal(), []);
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
      className="modal-dialog"
      data-part="modal-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="modal-dialog-caption">
        <h1 id={heading}>{title}</h1>
        {/* For the pointer; the keyboard has Esc. */}
        <button
          type="button"
          className="caption-system-button caption-close"
          aria-hidden="true"
          tabIndex={-1}
          onClick={onClose}
        />
      </div>
      <div className="modal-dialog-face">{children}</div>
    </dialog>
  );
}
