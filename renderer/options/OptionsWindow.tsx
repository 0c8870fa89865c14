import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at, type Rectangle, tall } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { SheetTabs } from '../controls/SheetTabs.tsx';
import { useDialogSize } from '../controls/use-dialog-size.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useLook } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { applyOptions } from './apply-options.ts';
import { currentValues, type OptionsDraft, type OptionsProblems } from './options-values.ts';
import { type OptionsPage, pagesOf } from './pages-of-eras.ts';
import type { SectionProps } from './section.ts';
import { sections } from './sections.ts';
import './options.css';

/** The top of the first section of a page, in dialog units. */
const firstTop = 7;

/** The sections of a page, one below the other. */
function PageContents({ page, ...props }: SectionProps & { readonly page: OptionsPage }) {
  const heights = page.sections.map((name) => sections[name].height);
  return page.sections.map((name, index) => {
    const { Contents } = sections[name];
    const top = heights.slice(0, index).reduce((sum, height) => sum + height, firstTop);
    return (
      <div key={name} className="options-section" style={{ top: tall(top) }}>
        <Contents {...props} />
      </div>
    );
  });
}

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

/** 4.7: a sheet with tabs. */
const tabPlaces: Places = {
  size: { width: 424.5, height: 487.5 },
  list: [6, 5, 271, 14],
  page: [6, 19, 271, 256],
  ok: [119, 281, 50, 14],
  cancel: [173, 281, 50, 14],
  apply: [227, 281, 50, 14],
};

/** Tools > Options: pages in a list at the left or behind tabs, one of them shown, nothing done before OK or Apply. */
export function OptionsWindow({ first }: { first: OptionsPage['name'] | null }) {
  const app = useApp((state) => state);
  const { era, structure } = useLook();
  const pages = pagesOf(era, structure);
  const [shown, setShown] = useState<OptionsPage['name'] | null>(first);
  // What leads to the alerts does so too where they have no page of their own.
  const page =
    pages.find(({ name }) => name === shown) ??
    pages.find((one) => one.sections.some((name) => shown === 'alerts' && sections[name].fields.includes('alerts'))) ??
    pages[0];
  const [draft, setDraft] = useState<OptionsDraft>({});
  const [problems, setProblems] = useState<OptionsProblems>({});
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const tabs = structure.optionsPages === 'tabs';
  const places = tabs ? tabPlaces : listPlaces;
  useDialogSize(places.size.width, places.size.height);
  const id = useId();
  const changed = Object.keys(draft).length > 0;

  // Once the page with what was refused is there.
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);

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
    if (Object.keys(outcome.problems).length === 0) return true;
    const wrong = pages.find((one) =>
      one.sections.some((name) => sections[name].fields.some((field) => outcome.problems[field] !== undefined)),
    );
    if (wrong !== undefined) setShown(wrong.name);
    setRefusals((count) => count + 1);
    return false;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await apply()) await send('closeWindow', undefined);
  };
  const turnTo = (step: number): void => {
    const index = (pages.indexOf(page) + step + pages.length) % pages.length;
    setShown((pages[index] ?? pages[0]).name);
  };
  const focusTab = (): void => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  };
  const onListKey = (event: KeyboardEvent): void => {
    // Keys that point along the tabs, which run from the right in some languages.
    const [ahead, back] = document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (event.key === 'ArrowDown' || event.key === ahead) turnTo(1);
    else if (event.key === 'ArrowUp' || event.key === back) turnTo(-1);
    else if (event.key === 'Home') setShown(pages[0].name);
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
            rows={[pages.map(({ name }) => ({ name, label: text(`options.page.${name}`) }))]}
            chosen={page.name}
            style={at(places.list)}
            onChoose={setShown}
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
                onMouseDown={() => setShown(one.name)}
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
            <PageContents
              page={page}
              app={app}
              values={{ ...currentValues(app), ...draft }}
              problems={problems}
              change={change}
            />
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
