import { useState } from 'react';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { ask, send, useApp } from '../state/app-store.ts';
import { AddressPage } from './AddressPage.tsx';
import { readAddress } from './address-problem.ts';
import { DonePage } from './DonePage.tsx';
import { WayPage } from './WayPage.tsx';
import './add-contact.css';

/** Sizes of the wizard's pages in pixels (300×180 and 300×209 dialog units). */
const pageWidth = 450;
const pageHeight = 292.5;
const addressPageHeight = 339.625;

function close(): void {
  void send('closeWindow', undefined);
}

/** The wizard that puts somebody on the list: the way, the address, done. What was typed stays whatever goes wrong. */
export function AddContactWindow({ handle }: { handle: string | null }) {
  const messenger = useApp((app) => app.messenger);
  const [page, setPage] = useState<'way' | 'address' | 'done'>(handle === null ? 'way' : 'address');
  const [typed, setTyped] = useState(handle ?? '');
  const [group, setGroup] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [added, setAdded] = useState('');

  const add = async (): Promise<void> => {
    if (asking) return;
    const read = readAddress(typed, messenger);
    if ('problem' in read) return setProblem(read.problem);
    setProblem(null);
    setAsking(true);
    const result = await ask('addContact', { handle: read.handle, group });
    setAsking(false);
    if (!result.ok) return setProblem(commandErrorSentence(result.error));
    setAdded(read.handle);
    setPage('done');
  };

  return (
    <DialogWindow title={text('addContact.title')}>
      <DialogClient width={pageWidth} height={page === 'address' ? addressPageHeight : pageHeight}>
        {page === 'way' && <WayPage onNext={() => setPage('address')} onCancel={close} />}
        {page === 'address' && (
          <AddressPage
            typed={typed}
            onType={(next) => {
              setTyped(next);
              setProblem(null);
            }}
            group={group}
            onGroup={setGroup}
            problem={messenger.session.phase === 'signed-in' ? problem : text('addContact.signedOut')}
            asking={asking}
            onBack={() => setPage('way')}
            onNext={() => void add()}
            onCancel={close}
          />
        )}
        {page === 'done' && (
          <DonePage
            handle={added}
            onAnother={() => {
              setTyped('');
              setPage('address');
            }}
            onFinish={close}
          />
        )}
      </DialogClient>
    </DialogWindow>
  );
}
