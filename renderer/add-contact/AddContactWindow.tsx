import { useState } from 'react';
import type { CommandError } from '../../shared/command-error.ts';
import type { FoundPerson, PersonSought } from '../../shared/directory.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { ask, send, useApp } from '../state/app-store.ts';
import { AddressPage } from './AddressPage.tsx';
import { readAddress } from './address-problem.ts';
import { DirectoryPage } from './DirectoryPage.tsx';
import { DonePage } from './DonePage.tsx';
import { InvitedPage } from './InvitedPage.tsx';
import { InvitePage } from './InvitePage.tsx';
import { personLine, ResultsPage } from './ResultsPage.tsx';
import { type Way, WayPage } from './WayPage.tsx';
import './add-contact.css';

/** Sizes of the wizard's pages in pixels (300×180 and 300×209 dialog units). */
const pageWidth = 450;
const pageHeight = 292.5;
const addressPageHeight = 339.625;

type PageName = 'way' | 'address' | 'done' | 'directory' | 'results' | 'invite' | 'invited';

/** Who gets the server's e-mail, and the page that led there. */
interface Invitation {
  readonly whom: string | number;
  readonly shown: string;
  readonly from: 'address' | 'done' | 'results';
}

/** Numbers for "the server knows nobody of that address" (fact book 20, ADD and ADC). */
const unknownPerson = [205, 208];

function close(): void {
  void send('closeWindow', undefined);
}

/**
 * The wizard that puts somebody on the list: by address, or by an e-mail of the server's to somebody who has no account or
 * stands in the member directory, which is searched at once when `searching`. What was typed stays whatever goes wrong.
 */
export function AddContactWindow({ handle, searching }: { handle: string | null; searching: boolean }) {
  const messenger = useApp((app) => app.messenger);
  const [page, setPage] = useState<PageName>(searching ? 'directory' : handle === null ? 'way' : 'address');
  const [way, setWay] = useState<Way>(searching ? 'directory' : 'address');
  const [typed, setTyped] = useState(handle ?? '');
  const [group, setGroup] = useState<string | null>(null);
  const [sought, setSought] = useState<PersonSought>({ firstName: '', lastName: '', country: '' });
  const [people, setPeople] = useState<readonly FoundPerson[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [added, setAdded] = useState('');
  const signedIn = messenger.session.phase === 'signed-in';

  const go = (to: PageName): void => {
    setProblem(null);
    setPage(to);
  };
  const invite = (next: Invitation): void => {
    setInvitation(next);
    go('invite');
  };
  /** Asks the server, one thing at a time; gives back what it refused, else null. */
  const asked = async <T extends { readonly ok: boolean }>(question: () => Promise<T>): Promise<T | null> => {
    if (asking) return null;
    setProblem(null);
    setAsking(true);
    const result = await question();
    setAsking(false);
    return result;
  };
  const refused = (error: CommandError): void => setProblem(commandErrorSentence(error));

  const add = async (): Promise<void> => {
    const read = readAddress(typed, messenger);
    if ('problem' in read) return setProblem(read.problem);
    const result = await asked(() => ask('addContact', { handle: read.handle, group }));
    if (result === null) return;
    if (result.ok) {
      setAdded(read.handle);
      go('done');
    } else if (unknownPerson.includes(result.error.code ?? 0)) {
      invite({ whom: read.handle, shown: read.handle, from: 'address' });
    } else refused(result.error);
  };
  const search = async (): Promise<void> => {
    const result = await asked(() => ask('searchDirectory', sought));
    if (result === null) return;
    if (!result.ok) {
      if (result.error.kind === 'empty') return setProblem(text('directory.problem'));
      return refused(result.error);
    }
    setPeople(result.value);
    setChosen(result.value[0]?.number ?? null);
    go('results');
  };
  const sendInvitation = async (): Promise<void> => {
    if (invitation === null) return;
    const result = await asked(() => ask('inviteByMail', { whom: invitation.whom, text: words }));
    if (result === null) return;
    if (result.ok) go('invited');
    else refused(result.error);
  };
  const shownProblem = signedIn ? problem : text('addContact.signedOut');
  const another = (): void => {
    setTyped('');
    go('address');
  };

  return (
    <DialogWindow title={text('addContact.title')}>
      <DialogClient width={pageWidth} height={page === 'address' ? addressPageHeight : pageHeight}>
        {page === 'way' && <WayPage way={way} onWay={setWay} onNext={() => go(way)} onCancel={close} />}
        {page === 'address' && (
          <AddressPage
            typed={typed}
            onType={(next) => {
              setTyped(next);
              setProblem(null);
            }}
            group={group}
            onGroup={setGroup}
            problem={shownProblem}
            asking={asking}
            onBack={() => go('way')}
            onNext={() => void add()}
            onCancel={close}
          />
        )}
        {page === 'done' && (
          <DonePage
            handle={added}
            onInvite={() => invite({ whom: added, shown: added, from: 'done' })}
            onAnother={another}
            onFinish={close}
          />
        )}
        {page === 'directory' && (
          <DirectoryPage
            sought={sought}
            onSought={setSought}
            problem={shownProblem}
            asking={asking}
            onBack={() => go('way')}
            onNext={() => void search()}
            onCancel={close}
          />
        )}
        {page === 'results' && (
          <ResultsPage
            people={people}
            chosen={chosen}
            onChoose={setChosen}
            onBack={() => go('directory')}
            onNext={() => {
              const person = people.find(({ number }) => number === chosen);
              if (person !== undefined) invite({ whom: person.number, shown: personLine(person), from: 'results' });
            }}
            onCancel={close}
          />
        )}
        {page === 'invite' && invitation !== null && (
          <InvitePage
            whom={invitation.shown}
            unknown={invitation.from === 'address'}
            words={words}
            onWords={setWords}
            problem={shownProblem}
            asking={asking}
            onBack={() => go(invitation.from)}
            onNext={() => void sendInvitation()}
            onCancel={close}
          />
        )}
        {page === 'invited' && <InvitedPage whom={invitation?.shown ?? ''} onAnother={another} onFinish={close} />}
      </DialogClient>
    </DialogWindow>
  );
}
