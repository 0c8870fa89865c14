import type { Conversation, TextFormat } from '../../shared/conversation.ts';
import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { AboutDialog } from '../main-window/AboutDialog.tsx';
import { FailureDialog } from '../main-window/FailureDialog.tsx';
import { useApp } from '../state/app-store.ts';
import { FontDialog } from './FontDialog.tsx';
import { InviteDialog } from './InviteDialog.tsx';

/** The dialog that is open in a conversation's window. */
export type Asked =
  | { readonly kind: 'font' | 'invite' | 'about' }
  /** Where the conversation was saved: the bare name of the file. */
  | { readonly kind: 'saved'; readonly file: string };

interface ConversationDialogsProps {
  readonly asked: Asked | null;
  readonly conversation: Conversation;
  readonly onFormat: (format: TextFormat) => void;
  readonly onClose: () => void;
}

/** The dialogs inside a conversation's window, and what went wrong. */
export function ConversationDialogs({ asked, conversation, onFormat, onClose }: ConversationDialogsProps) {
  const version = useApp((app) => app.version);
  const contacts = useApp((app) => app.messenger.contacts);
  const format = useApp((app) => app.settings.conversation.format);
  return (
    <>
      {asked?.kind === 'font' && (
        <FontDialog
          format={format}
          onChoose={(chosen) => {
            onFormat(chosen);
            onClose();
          }}
          onClose={onClose}
        />
      )}
      {asked?.kind === 'invite' && <InviteDialog conversation={conversation} contacts={contacts} onClose={onClose} />}
      {asked?.kind === 'about' && <AboutDialog version={version} onClose={onClose} />}
      {asked?.kind === 'saved' && (
        <MessageDialog
          title={text('conversation.savedTitle')}
          onClose={onClose}
          buttons={
            <PushButton look="skin" onClick={onClose}>
              {text('button.ok')}
            </PushButton>
          }
        >
          <p>{text('conversation.saved', { file: asked.file })}</p>
        </MessageDialog>
      )}
      <FailureDialog />
    </>
  );
}
