import { type MouseEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { conversationActions } from '../../shared/actions/conversation-actions.ts';
import { schemeAction } from '../../shared/actions/look-actions.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { menuBarOf, menuOf } from '../../shared/menus/menu-tree.ts';
import { peopleIn } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { KeepHistoryQuestion } from '../history/KeepHistoryQuestion.tsx';
import { ContextMenu } from '../menu/ContextMenu.tsx';
import { MenuBar } from '../menu/MenuBar.tsx';
import { useEraMenus } from '../menu/use-era-menus.ts';
import { useStructure } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { bridge } from '../state/bridge.ts';
import { actionOfKey } from './action-keys.ts';
import { barKey, barsOf } from './bars.ts';
import { type Asked, ConversationDialogs } from './ConversationDialogs.tsx';
import { conversationDeeds } from './conversation-deeds.ts';
import { FindBar } from './FindBar.tsx';
import { FormatBar } from './FormatBar.tsx';
import { History } from './History.tsx';
import { InputBox } from './InputBox.tsx';
import { InputSplitter } from './InputSplitter.tsx';
import { InputTabs } from './InputTabs.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PictureColumn, SideArrow } from './PictureColumn.tsx';
import { PlainToolbar } from './PlainToolbar.tsx';
import { SendButtons } from './SendButtons.tsx';
import { SidePane } from './SidePane.tsx';
import { StatusBar } from './StatusBar.tsx';
import { statusLine } from './status-line.ts';
import { ToHeader } from './ToHeader.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEdits } from './use-edits.ts';
import { useMisspelling } from './use-misspelling.ts';
import { useNudge } from './use-nudge.ts';
import { useWriting } from './use-writing.ts';
import { rememberedInputHeight, rememberInputHeight } from './window-memory.ts';
import './conversation.css';
import './input-place.css';

interface Hint {
  readonly words: string;
  /** The last entry when it was said: with the next one it is old. */
  readonly after: string | null;
}

interface OpenMenu {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Begins with what a misspelt word may mean. */
  readonly spells: boolean;
}

/** Where a menu opens: at the pointer, or in the middle of what the keyboard is on. */
function placeOf(event: MouseEvent): { x: number; y: number } {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const box = event.currentTarget.getBoundingClientRect();
  return { x: box.left + 20, y: box.top + 16 };
}

/** Everything in the window under its caption: menus, toolbar, history, typing, pictures. */
export function ConversationView({ conversation, tabs }: { conversation: Conversation; tabs: ReactNode }) {
  const { id, entries, peer } = conversation;
  const messenger = useApp((app) => app.messenger);
  const replaying = useApp((app) => app.replay !== null);
  const settings = useApp((app) => app.settings.conversation);
  const look = useApp((app) => app.settings.look);
  const structure = useStructure();
  const menus = useEraMenus();
  const { contacts } = messenger;
  const history = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [finding, setFinding] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [hint, setHint] = useState<Hint | null>(null);
  const [inputHeight, setInputHeight] = useState(rememberedInputHeight);

  const last = entries.at(-1)?.id ?? null;
  const tell = (words: string): void => setHint({ words, after: last });
  const writing = useWriting(id, messenger, settings.format);
  const { paused, nudge } = useNudge(id, tell);
  const { edit, focused } = useEdits(input, history);
  const misspelling = useMisspelling(input);
  const deeds = conversationDeeds(id, settings, {
    edit,
    find: () => setFinding(true),
    nudge: () => void nudge(),
    ask: setAsked,
  });
  const actions = conversationActions({ conversation, messenger, settings, replaying }, deeds);
  const people = peopleIn(conversation, contacts);
  const [person] = people;
  const bar = barsOf(conversation, messenger, replaying).find((one) => !dismissed.has(barKey(one)));

  const focusInput = (): void => input.current?.focus();
  useLayoutEffect(() => {
    const box = input.current;
    // Whoever wrote something before goes on where they stopped.
    box?.setSelectionRange(box.value.length, box.value.length);
    box?.focus();
  }, []);
  const onKeyDown = useEffectEvent((event: globalThis.KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('dialog[open], [data-part=menu], .picker') !== null) return;
    const action = actionOfKey(event, actions, bridge().platform);
    if (action !== null) {
      event.preventDefault();
      if (action.reason === null) action.run();
    } else if (event.key === 'Escape') {
      if (finding) {
        setFinding(false);
        focusInput();
      } else if (writing.draft === '') deeds.close();
    } else if (event.target === history.current && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      // Whoever types while reading means the box for typing.
      if (!event.altKey && event.key !== ' ') focusInput();
    }
  });
  useLayoutEffect(() => {
    const listener = (event: globalThis.KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const openMenu = (label: string, shown: readonly MenuEntry[], spells: boolean) => (event: MouseEvent) => {
    // The speller's word comes with what the system does next.
    if (!spells) event.preventDefault();
    misspelling.forget();
    setMenu({ at: placeOf(event), label, entries: shown, spells });
  };
  const type = (code: string): void => {
    focusInput();
    document.execCommand('insertText', false, code);
  };
  const resize = (height: number): void => {
    setInputHeight(height);
    rememberInputHeight(height);
  };

  return (
    <div className="conversation">
      <MenuBar menus={menuBarOf(menus.conversation, actions, true)} shown={settings.showMenuBar} />
      <main className="conversation-client" data-part="client">
        <div className="client-arcs" data-part="client-arcs" />
        {settings.showToolbar && structure.conversationTools === 'tall' && (
          <Toolbar
            buttons={structure.conversationButtons}
            actions={actions}
            blocked={peer !== null && person?.blocked === true}
            colours={schemeAction(look, { setLook: (change) => void send('setLook', { ...look, ...change }) }).entries}
            menuShown={settings.showMenuBar}
            onToggleMenu={() => deeds.change({ showMenuBar: !settings.showMenuBar })}
          />
        )}
        {settings.showToolbar && structure.conversationTools !== 'tall' && (
          <PlainToolbar actions={actions} blocked={peer !== null && person?.blocked === true} />
        )}
        {tabs}
        <div className="conversation-body">
          <div className="conversation-left">
            <div className="history-panel">
              <ToHeader people={people} />
              {bar !== undefined && (
                <NoticeBar
                  bar={bar}
                  deeds={deeds}
                  onDismiss={() => setDismissed(new Set([...dismissed, barKey(bar)]))}
                />
              )}
              {conversation.entries.some(({ kind }) => kind === 'message') && <KeepHistoryQuestion />}
              {finding && (
                <FindBar
                  history={history}
                  last={last}
                  onClose={() => {
                    setFinding(false);
                    focusInput();
                  }}
                />
              )}
              <History
                box={history}
                conversation={conversation}
                contacts={contacts}
                settings={settings}
                hint={hint?.after === last ? hint.words : null}
                onFocus={() => focused('history')}
                onContextMenu={openMenu(
                  text('conversationMenu.inHistory'),
                  menuOf(menus.history, actions, false),
                  false,
                )}
              />
            </div>
            <InputSplitter height={inputHeight} onChange={resize} />
            <div className="input-place" style={{ height: inputHeight }}>
              <div className="input-panel">
                {settings.showFormatBar && (
                  <FormatBar
                    actions={actions}
                    words={structure.formatWords}
                    nudges={structure.nudges}
                    nudgePaused={paused}
                    onEmoticon={type}
                  />
                )}
                {writing.problem !== null && (
                  <p className="input-problem" data-part="input-problem" role="alert">
                    {writing.problem}
                  </p>
                )}
                <div className="input-row">
                  <InputBox
                    box={input}
                    draft={writing.draft}
                    format={settings.format}
                    spelling={settings.spelling}
                    hint={writing.draft === '' ? writing.reason : null}
                    invalid={writing.problem !== null}
                    onType={writing.type}
                    onSend={() => void writing.submit()}
                    onFocus={() => focused('input')}
                    onContextMenu={openMenu(
                      text('conversationMenu.inInput'),
                      menuOf(menus.typingBox, actions, false),
                      true,
                    )}
                  />
                  <SendButtons
                    canSend={writing.canSend}
                    reason={writing.reason}
                    onSend={() => {
                      void writing.submit();
                      focusInput();
                    }}
                    onSearch={structure.inputExtras ? () => setFinding(!finding) : null}
                  />
                </div>
              </div>
              {structure.inputExtras && <InputTabs />}
            </div>
          </div>
          {peer === null ? (
            structure.conversationTools !== 'side-pane' && <PeopleList people={people} />
          ) : structure.conversationPictures ? (
            <>
              <SideArrow shown={settings.pictures} onToggle={() => deeds.change({ pictures: !settings.pictures })} />
              {settings.pictures && person !== undefined && <PictureColumn person={person} actions={actions} />}
            </>
          ) : null}
          {structure.conversationTools === 'side-pane' && settings.pictures && (
            <SidePane actions={actions} blocked={peer !== null && person?.blocked === true} />
          )}
        </div>
        <StatusBar line={statusLine(conversation, contacts, structure)} />
      </main>
      {menu !== null && (
        <ContextMenu
          at={menu.at}
          label={menu.label}
          entries={menu.spells ? [...misspelling.entries, ...menu.entries] : menu.entries}
          onClose={() => setMenu(null)}
        />
      )}
      <ConversationDialogs
        asked={asked}
        conversation={conversation}
        onFormat={(format) => deeds.change({ format })}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}
