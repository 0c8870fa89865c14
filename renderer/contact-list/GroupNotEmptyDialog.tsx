import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { useApp } from '../state/app-store.ts';
import { tellNotEmpty, useListSelection } from './list-selection.ts';

/** Why a group with people in it is not deleted, and where they may be. */
export function GroupNotEmptyDialog() {
  const group = useListSelection((selection) => selection.notEmpty);
  const { mobileTogether, offlineTogether, showOffline } = useApp((app) => app.settings.appearance);
  if (group === null) return null;
  const close = (): void => tellNotEmpty(null);
  return (
    <MessageDialog
      role="alertdialog"
      title={text('group.notEmptyTitle')}
      onClose={close}
      buttons={
        <PushButton look="skin" onClick={close}>
          {text('button.ok')}
        </PushButton>
      }
    >
      <p>{text('group.notEmpty')}</p>
      {(mobileTogether || offlineTogether) && <p>{text('group.notEmptyHint')}</p>}
      {!showOffline && <p>{text('group.notEmptyHidden')}</p>}
    </MessageDialog>
  );
}
