import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';

interface SavedDialogProps {
  readonly saved: { readonly file: string; readonly contacts: number };
  readonly onClose: () => void;
}

/** Where the contact list was saved. */
export function SavedDialog({ saved, onClose }: SavedDialogProps) {
  return (
    <MessageDialog
      title={text('import.exportedTitle')}
      onClose={onClose}
      buttons={
        <PushButton look="skin" onClick={onClose}>
          {text('button.ok')}
        </PushButton>
      }
    >
      <p>{text('import.exported', { count: saved.contacts, file: saved.file })}</p>
    </MessageDialog>
  );
}
