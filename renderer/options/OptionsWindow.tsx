import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { useMnemonics } from '../controls/use-mnemonics.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import { AlertsPage } from './AlertsPage.tsx';
import { applyOptions } from './apply-options.ts';
import { ConnectionPage } from './ConnectionPage.tsx';
import { GeneralPage } from './GeneralPage.tsx';
import { MessagesPage } from './MessagesPage.tsx';
import { currentValues, type OptionsDraft, type OptionsField, type OptionsProblems } from './options-values.ts';
import { PersonalPage } from './PersonalPage.tsx';
import { PhonePage } from './PhonePage.tsx';
import { PrivacyPage } from './PrivacyPage.tsx';
import type { PageProps } from './page-props.ts';
import './options.css';

interface Page {
  readonly name: 'personal' | 'general' | 'messages' | 'alerts' | 'phone' | 'privacy' | 'connection';
  readonly Contents: (props: PageProps) => React.JSX.Element;
  readonly fields: readonly OptionsField[];
}

/** In the order of 7.5. */
const pages: readonly [Page, ...Page[]] = [
  { name: 'personal', Contents: PersonalPage, fields: ['name', 'personalMessage', 'idleEnabled', 'idleMinutes'] },
  {
    name: 'general',
    Contents: GeneralPage,
    fields: ['signInAutomatically', 'sortBy', 'showOffline', 'alwaysOnTop', 'showMenuBar', 'keepRunning'],
  },
  {
    name: 'messages',
    Contents: MessagesPage,
    fields: [
      ...(['format', 'showEmoticons', 'showTimes', 'nudges', 'shake', 'tabs', 'spelling'] as const),
      ...(['replyEnabled', 'replyText', 'keepHistory', 'showEarlier'] as const),
    ],
  },
  { name: 'alerts', Contents: AlertsPage, fields: ['alerts'] },
  { name: 'phone', Contents: PhonePage, fields: ['home', 'work', 'mobile', 'mobilePages'] },
  { name: 'privacy', Contents: PrivacyPage, fields: ['othersAllowed', 'askWhenAdded', 'lists'] },
  { name: 'connection', Contents: ConnectionPage, fields: [] },
];

/** Tools > Options: pages at the left, the chosen one at the right, nothing done before OK or Apply. */
export function OptionsWindow({ first }: { first: Page['name'] | null }) {
  const app = useApp((state) => state);
  const [page, setPage] = useState(() => pages.find(({ name }) => name === first) ?? pages[0]);
  const [draft, setDraft] = useState<OptionsDraft>({});
  const [problems, setProblems] = useState<OptionsProblems>({});
  const [busy, setBusy] = useState(false);
  const form = useMnemonics();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const changed = Object.keys(draft).length > 0;

  const change = (part: OptionsDraft): void => {
    setDraft({ ...draft, ...part });
    const fixed = Object.entries(problems).filter(([field]) => !(field in part));
    setProblems(Object.fromEntries(fixed));
  };
  /** True when everything was taken. */
  const apply = async (): Promise<boolean> => {
    setBusy(true);
    const outcome = await applyOptions(app, draft, send);
    setBusy(false);
    setDraft(outcome.draft);
    setProblems(outcome.problems);
    const wrong = pages.find(({ fields }) => fields.some((field) => outcome.problems[field] !== undefined));
    if (wrong === undefined) return true;
    setPage(wrong);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    return false;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await apply()) await send('closeWindow', undefined);
  };
  const turnTo = (step: number): void => {
    const index = (pages.indexOf(page) + step + pages.length) % pages.length;
    setPage(pages[index] ?? pages[0]);
  };
  const onListKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') turnTo(1);
    else if (event.key === 'ArrowUp') turnTo(-1);
    else if (event.key === 'Home') setPage(pages[0]);
    else if (event.key === 'End') turnTo(-1 - pages.indexOf(page));
    else return;
    event.preventDefault();
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  const onFormKey = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || !['Tab', 'PageDown', 'PageUp'].includes(event.key)) return;
    event.preventDefault();
    turnTo(event.key === 'PageUp' || event.shiftKey ? -1 : 1);
  };

  return (
    <DialogWindow title={text('options.title')}>
      <form
        ref={form}
        className="options-client"
        data-part="client"
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={onFormKey}
      >
        <div
          ref={list}
          className="options-pages"
          data-part="page-list"
          role="tablist"
          aria-orientation="vertical"
          aria-label={text('options.pages')}
          style={at([3, 2, 123, 267])}
          onKeyDown={onListKey}
        >
          {pages.map((one) => (
            <div
              key={one.name}
              id={`${id}-${one.name}`}
              role="tab"
              className="options-page-name"
              aria-selected={one === page}
              aria-controls={`${id}-page`}
              tabIndex={one === page ? 0 : -1}
              onMouseDown={() => setPage(one)}
            >
              {text(`options.page.${one.name}`)}
            </div>
          ))}
        </div>
        <div
          id={`${id}-page`}
          className="options-page"
          data-part="page-group"
          role="tabpanel"
          aria-labelledby={`${id}-${page.name}`}
          style={at([130, 2, 269, 267])}
        >
          <div className="options-page-client">
            <page.Contents app={app} values={{ ...currentValues(app), ...draft }} problems={problems} change={change} />
          </div>
        </div>
        <PushButton look="luna" type="submit" data-part="ok" disabled={busy} style={at([185, 275, 50, 14])}>
          {text('button.ok')}
        </PushButton>
        <PushButton
          look="luna"
          data-part="cancel"
          style={at([239, 275, 50, 14])}
          onClick={() => void send('closeWindow', undefined)}
        >
          {text('button.cancel')}
        </PushButton>
        <PushButton
          look="luna"
          data-part="apply"
          disabled={!changed || busy}
          style={at([293, 275, 50, 14])}
          onClick={() => void apply()}
        >
          <MenuLabel label={text('options.apply')} />
        </PushButton>
      </form>
    </DialogWindow>
  );
}
