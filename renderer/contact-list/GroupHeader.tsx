import type { CSSProperties } from 'react';
import groupClosed from '../../assets/main-window/group-closed.svg';
import groupOpen from '../../assets/main-window/group-open.svg';
import { text } from '../../shared/text/text.ts';
import type { DropEffect } from './drop-effect.ts';
import { GroupNameEdit } from './GroupNameEdit.tsx';
import { headingKey } from './list-keys.ts';
import type { ListSection } from './list-model.ts';
import { stopNaming } from './list-selection.ts';
import { plainName } from './plain-name.ts';

/** What the heading is called, without its count. */
function headingName(section: ListSection): string {
  return section.kind === 'group' ? plainName(section.name, section.id) : text(`main.group.${section.kind}`);
}

/** "Name (online/total)" when sorted by groups, "Online (n)" or "Offline (n)" when sorted by status. */
function headingText(section: ListSection): string {
  const name = headingName(section);
  const { kind, online, total } = section;
  return kind === 'group' || kind === 'other'
    ? text('main.groupOfTotal', { name, online, total })
    : text('main.groupCount', { name, count: total });
}

interface GroupHeaderProps {
  readonly section: ListSection;
  readonly current: boolean;
  readonly selected: boolean;
  /** Its name is being typed. */
  readonly naming: boolean;
  /** What letting go of the dragged person here would do. */
  readonly drop: DropEffect | null;
  readonly style: CSSProperties | undefined;
}

export function GroupHeader({ section, current, selected, naming, drop, style }: GroupHeaderProps) {
  const heading = headingText(section);
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={section.open}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      className="group-header"
      data-part="group-header"
      data-kind={section.open ? 'open' : 'closed'}
      data-key={headingKey(section)}
      data-section={section.id}
      data-drop={drop ?? undefined}
      title={heading}
      style={style}
    >
      <img
        className="group-toggle"
        data-part="group-toggle"
        src={section.open ? groupOpen : groupClosed}
        alt=""
        width={11}
        height={11}
      />
      {naming ? (
        <GroupNameEdit group={section.group} name={headingName(section)} onDone={stopNaming} />
      ) : (
        <bdi className="group-name">{heading}</bdi>
      )}
    </div>
  );
}
