import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useFocusReturn } from './focus-place.ts';
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
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
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
      <h1 id={heading} className="modal-dialog-caption">
        {title}
      </h1>
      <div className="modal-dialog-face">{children}</div>
    </dialog>
  );
}
