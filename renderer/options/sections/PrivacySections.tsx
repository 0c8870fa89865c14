import { ContextMenu } from 'radix-ui';
import { type ReactNode, useId, useState } from 'react';
import { contactIn, everybody } from '../../../shared/address-book.ts';
import type { Contact } from '../../../shared/model.ts';
import { plainName } from '../../../shared/plain-name.ts';
import { shownName } from '../../../shared/shown-name.ts';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { ListBox, type ListBoxRow } from '../../controls/ListBox.tsx';
import { MenuLabel } from '../../menu/MenuLabel.tsx';
import { send } from '../../state/app-store.ts';
import { PageGroup, PlacedButton, PlacedCheck, PlacedProblem } from '../Placed.tsx';
import { chosenList, type ListChoice, withChoice } from '../privacy-lists.ts';
import { needsSignIn, type SectionProps } from '../section.ts';
import '../../menu/menu.css';

/** No handle can look like this. */
const allOthers = '*';
const nobody: ReadonlySet<string> = new Set();

function rowOf(contact: Contact): ListBoxRow {
  const name = plainName(shownName(contact), contact.handle);
  const { handle } = contact;
  return { id: handle, label: name === handle ? handle : text('options.privacy.row', { name, handle }) };
}

/** The menu of a list: somebody who is no contact can be taken off it. */
function ListMenu({
  reason,
  onRemove,
  children,
}: {
  reason: string | null;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" data-part="menu" collisionPadding={3}>
          <ContextMenu.Item
            className="menu-item"
            data-part="menu-item"
            disabled={reason !== null}
            title={reason ?? undefined}
            onSelect={onRemove}
          >
            <MenuLabel label={text('options.privacy.remove')} />
          </ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

/** Who may see me: the allow and block lists, and everybody else. */
export function PrivacyListsSection({ app, values, change }: SectionProps) {
  const [allowed, setAllowed] = useState(nobody);
  const [blocked, setBlocked] = useState(nobody);
  const labels = useId();
  const nobodyChosen = text('main.reason.nobodyChosen');
  const reason = needsSignIn(app, text('options.signInFirst'));
  const { contacts } = app.messenger;

  const rows = (list: ListChoice, others: boolean): readonly ListBoxRow[] => {
    if (reason !== null) return [];
    const people = everybody(contacts)
      .filter((contact) => chosenList(contact, values.lists) === list)
      .map(rowOf)
      .sort((a, b) => a.label.localeCompare(b.label));
    return others ? [...people, { id: allOthers, label: text('options.privacy.allOthers') }] : people;
  };
  const chosen = (selected: ReadonlySet<string>, shown: readonly ListBoxRow[]): readonly string[] =>
    shown.map((row) => row.id).filter((id) => selected.has(id));
  const allowRows = rows('AL', values.othersAllowed);
  const blockRows = rows('BL', !values.othersAllowed);
  const toBlock = chosen(allowed, allowRows);
  const toAllow = chosen(blocked, blockRows);

  const move = (ids: readonly string[], to: ListChoice): void => {
    let lists = values.lists;
    for (const id of ids) {
      const contact = contactIn(contacts, id);
      if (contact !== undefined) lists = withChoice(lists, contact, to);
    }
    change({ lists, ...(ids.includes(allOthers) && to !== 'none' ? { othersAllowed: to === 'AL' } : {}) });
    setAllowed(to === 'AL' ? new Set(ids) : nobody);
    setBlocked(to === 'BL' ? new Set(ids) : nobody);
  };
  const strangers = (ids: readonly string[]): boolean =>
    ids.length > 0 && ids.every((id) => contactIn(contacts, id)?.lists.includes('FL') === false);

  const box = (list: 'AL' | 'BL') => {
    const ids = list === 'AL' ? toBlock : toAllow;
    const canGo = strangers(ids);
    const remove = (): void => move(ids, 'none');
    return (
      <>
        <span
          id={`${labels}-${list}`}
          style={at(list === 'AL' ? [14, 66, 89, 8] : [154, 66, 89, 8])}
          className={reason === null ? undefined : 'options-greyed'}
        >
          <MenuLabel label={text(list === 'AL' ? 'options.privacy.allowList' : 'options.privacy.blockList')} />
        </span>
        <ListMenu reason={canGo ? null : text('options.privacy.removeNotContact')} onRemove={remove}>
          <div style={at(list === 'AL' ? [14, 75, 89, 66] : [154, 75, 89, 66])}>
            <ListBox
              part={list === 'AL' ? 'allow-list' : 'block-list'}
              labelledBy={`${labels}-${list}`}
              rows={list === 'AL' ? allowRows : blockRows}
              selected={list === 'AL' ? allowed : blocked}
              onSelect={list === 'AL' ? setAllowed : setBlocked}
              disabled={reason !== null}
              onOpen={(id) => move([id], list === 'AL' ? 'BL' : 'AL')}
              onDelete={() => canGo && remove()}
            />
          </div>
        </ListMenu>
      </>
    );
  };

  return (
    <PageGroup caption={text('options.privacy.lists')} from={7} top={0}>
      <p style={at([14, 19, 236, 26])}>{reason ?? text('options.privacy.about')}</p>
      <PlacedCheck
        rect={[14, 48, 240, 17]}
        label={text('options.privacy.allowOnly')}
        checked={!values.othersAllowed}
        reason={reason}
        onChange={(only) => change({ othersAllowed: !only })}
      />
      {box('AL')}
      <PlacedButton
        rect={[107, 75, 43, 14]}
        label={text('options.privacy.allow')}
        part="allow"
        reason={toAllow.length === 0 ? nobodyChosen : null}
        onPress={() => move(toAllow, 'AL')}
      />
      <PlacedButton
        rect={[107, 93, 43, 14]}
        label={text('options.privacy.block')}
        part="block"
        reason={toBlock.length === 0 ? nobodyChosen : null}
        onPress={() => move(toBlock, 'BL')}
      />
      {box('BL')}
    </PageGroup>
  );
}

/** Who put me on their list, and whether I am told. */
export function OthersListsSection({ app, values, problems, change }: SectionProps) {
  const reason = needsSignIn(app, text('options.signInFirst'));
  return (
    <PageGroup caption={text('options.privacy.contactLists')} from={147} top={0}>
      <p style={at([14, 159, 185, 8])}>{text('options.privacy.whoText')}</p>
      <PlacedButton
        rect={[201, 156, 42, 15]}
        label={text('options.privacy.view')}
        reason={reason}
        onPress={() => void send('openWindow', { name: 'who-has-me', handle: null })}
      />
      <PlacedCheck
        rect={[14, 174, 230, 10]}
        label={text('options.privacy.askWhenAdded')}
        checked={values.askWhenAdded}
        reason={reason}
        onChange={(askWhenAdded) => change({ askWhenAdded })}
      />
      <PlacedProblem rect={[14, 192, 232, 27]} words={problems.lists ?? problems.othersAllowed} />
    </PageGroup>
  );
}
