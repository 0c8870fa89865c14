import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at, type Rectangle } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { SheetTabs } from '../controls/SheetTabs.tsx';
import { useDialogSize } from '../controls/use-dialog-size.ts';
import { useMnemonics } from '../controls/use-mnemonics.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useStructure } from '../skins/use-look.ts';
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

interface Places {
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly list: Rectangle;
  readonly page: Rectangle;
  readonly ok: Rectangle;
  readonly cancel: Rectangle;
  readonly apply: Rectangle;
}

/** 7.5: 401×293 dialog units. */
const listPlaces: Places = {
  size: { width: 602, height: 476 },
  list: [3, 2, 123, 267],
  page: [130, 2, 269, 267],
  ok: [185, 275, 50, 14],
  cancel: [239, 275, 50, 14],
  apply: [293, 275, 50, 14],
};

/** 4.7: a sheet with tabs, here in two rows. */
const tabPlaces: Places = {
  size: { width: 424.5, height: 487.5 },
  list: [6, 5, 271, 27],
  page: [6, 32, 271, 243],
  ok: [119, 281, 50, 14],
  cancel: [173, 281, 50, 14],
  apply: [227, 281, 50, 14],
};

/** Tools > Options: pages in a list at the left or behind tabs, one of them shown, nothing done before OK or Apply. */
export function OptionsWindow({ first }: { first: Page['name'] | null }) {
  const app = useApp((state) => state);
  const [page, setPage] = useState(() => pages.find(({ name }) => name === first) ?? pages[0]);
  const [draft, setDraft] = useState<OptionsDraft>({});
  const [problems, setProblems] = useState<OptionsProblems>({});
  const [busy, setBusy] = useState(false);
  const form = useMnemonics();
  const tabs = useStructure().optionsPages === 'tabs';
  const places = tabs ? tabPlaces : listPlaces;
  useDialogSize(places.size.width, places.size.height);
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
  const focusTab = (): void => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  };
  const onListKey = (event: KeyboardEvent): void => {
    // Keys that point along the tabs, which run from the right in some languages.
    const [ahead, back] = document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (event.key === 'ArrowDown' || event.key === ahead) turnTo(1);
    else if (event.key === 'ArrowUp' || event.key === back) turnTo(-1);
    else if (event.key === 'Home') setPage(pages[0]);
    else if (event.key === 'End') turnTo(-1 - pages.indexOf(page));
    else return;
    event.preventDefault();
    focusTab();
  };
  const onFormKey = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || !['Tab', 'PageDown', 'PageUp'].includes(event.key)) return;
    event.preventDefault();
    turnTo(event.key === 'PageUp' || event.shiftKey ? -1 : 1);
    // A tab that is chosen no longer has no focus either.
    if (event.target instanceof Element && event.target.matches('[role=tab]')) focusTab();
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
        {tabs ? (
          <SheetTabs
            id={id}
            label={text('options.pages')}
            rows={[pages.slice(0, 4), pages.slice(4)].map((row) =>
              row.map(({ name }) => ({ name, label: text(`options.page.${name}`) })),
            )}
            chosen={page.name}
            style={at(places.list)}
            onChoose={(name) => setPage(pages.find((one) => one.name === name) ?? pages[0])}
            onKeyDown={onListKey}
          />
        ) : (
          <div
            className="options-pages"
            data-part="page-list"
            role="tablist"
            aria-orientation="vertical"
            aria-label={text('options.pages')}
            style={at(places.list)}
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
        )}
        <div
          id={`${id}-page`}
          className={tabs ? 'sheet-page' : 'options-page'}
          data-part="page-group"
          role="tabpanel"
          aria-labelledby={`${id}-${page.name}`}
          style={at(places.page)}
        >
          <div className="options-page-client">
            <page.Contents app={app} values={{ ...currentValues(app), ...draft }} problems={problems} change={change} />
          </div>
        </div>
        <PushButton look="luna" type="submit" data-part="ok" disabled={busy} style={at(places.ok)}>
          {text('button.ok')}
        </PushButton>
        <PushButton
          look="luna"
          data-part="cancel"
          style={at(places.cancel)}
          onClick={() => void send('closeWindow', undefined)}
        >
          {text('button.cancel')}
        </PushButton>
        <PushButton
          look="luna"
          data-part="apply"
          disabled={!changed || busy}
          title={changed ? undefined : text('reason.nothingChanged')}
          style={at(places.apply)}
          onClick={() => void apply()}
        >
          <MenuLabel label={text('options.apply')} />
        </PushButton>
      </form>
    </DialogWindow>
  );
}
