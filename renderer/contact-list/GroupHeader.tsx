import type { CSSProperties } from 'react';
import chevronClosed from '../../assets/main-window/chevron-closed.svg';
import chevronOpen from '../../assets/main-window/chevron-open.svg';
import groupClosed from '../../assets/main-window/group-closed.svg';
import groupOpen from '../../assets/main-window/group-open.svg';
import { plainName } from '../../shared/plain-name.ts';
import type { Structure } from '../../shared/skins/structure.ts';
import { text } from '../../shared/text/text.ts';
import { useStructure } from '../skins/use-look.ts';
import type { DropEffect } from './drop-effect.ts';
import { GroupNameEdit } from './GroupNameEdit.tsx';
import { headingKey } from './list-keys.ts';
import type { ListSection } from './list-model.ts';
import { stopNaming } from './list-selection.ts';

const toggles = {
  box: { open: groupOpen, closed: groupClosed },
  chevron: { open: chevronOpen, closed: chevronClosed },
} as const;

/** What the heading is called, without its count. */
function headingName(section: ListSection, words: Structure['headings']): string {
  if (section.kind === 'group') return plainName(section.name, section.id);
  if (section.kind === 'online' && words === 'currently-online') return text('main.group.currentlyOnline');
  if (section.kind === 'offline' && words !== 'offline')
    return text(words === 'not-online' ? 'main.group.notOnline' : 'main.group.currentlyOffline');
  return text(`main.group.${section.kind}`);
}

/**
 * "Name (online/total)" when sorted by groups, "Online (n)" or "Offline (n)" when sorted by status; without the numbers in
 * eras that had none.
 */
function headingText(section: ListSection, words: Structure['headings'], counts: boolean): string {
  const name = headingName(section, words);
  if (!counts) return name;
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
  const { headings, headingCounts, groupToggle } = useStructure();
  const heading = headingText(section, headings, headingCounts);
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={section.open}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-home={current ? '' : undefined}
      className="group-header"
      data-part="group-header"
      data-kind={section.open ? 'open' : 'closed'}
      data-key={headingKey(section)}
      data-section={section.id}
      data-drop={drop ?? undefined}
      title={heading}
      style={style}
    >
      {groupToggle !== 'none' && (
        <img
          className="group-toggle"
          data-part="group-toggle"
          src={toggles[groupToggle][section.open ? 'open' : 'closed']}
          alt=""
          width={groupToggle === 'box' ? 11 : 17}
          height={groupToggle === 'box' ? 11 : 17}
        />
      )}
      {naming ? (
        <GroupNameEdit
          group={section.group}
          name={headingName(section, headings)}
          onDone={() => stopNaming(section.group)}
        />
      ) : (
        <bdi className="group-name">{heading}</bdi>
      )}
    </div>
  );
}
