import { useApp } from '../state/app-store.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { AlertsDialog } from './AlertsDialog.tsx';
import { showDialog, useMainDialog } from './main-dialogs.ts';
import { SavedDialog } from './SavedDialog.tsx';

/** The dialog of the main window that is open, if one is. */
export function MainDialogs() {
  const version = useApp((app) => app.version);
  const signedIn = useApp((app) => app.messenger.session.phase === 'signed-in');
  const dialog = useMainDialog();
  const close = (): void => showDialog(null);
  switch (dialog?.kind) {
    case 'about':
      return <AboutDialog version={version} onClose={close} />;
    case 'alerts':
      return signedIn && <AlertsDialog onClose={close} />;
    case 'saved':
      return <SavedDialog saved={dialog} onClose={close} />;
    case undefined:
      return null;
  }
}
