import groupClosed from '../../assets/main-window/group-closed.svg';
import groupOpen from '../../assets/main-window/group-open.svg';
import { text } from '../../shared/text/text.ts';
import { headingKey } from './list-keys.ts';
import type { ListSection } from './list-model.ts';
import { plainName } from './plain-name.ts';

/** "Name (online/total)" when sorted by groups, "Online (n)" or "Offline (n)" when sorted by status. */
function headingText(section: ListSection): string {
  switch (section.kind) {
    case 'online':
      return text('main.groupCount', { name: text('main.group.online'), count: section.total });
    case 'offline':
      return text('main.groupCount', { name: text('main.group.offline'), count: section.total });
    case 'other':
      return text('main.groupOfTotal', {
        name: text('main.group.other'),
        online: section.online,
        total: section.total,
      });
    case 'group':
      return text('main.groupOfTotal', {
        name: plainName(section.name, section.id),
        online: section.online,
        total: section.total,
      });
  }
}

interface GroupHeaderProps {
  readonly section: ListSection;
  readonly current: boolean;
  readonly selected: boolean;
}

export function GroupHeader({ section, current, selected }: GroupHeaderProps) {
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
      title={heading}
    >
      <img
        className="group-toggle"
        data-part="group-toggle"
        src={section.open ? groupOpen : groupClosed}
        alt=""
        width={11}
        height={11}
      />
      <bdi className="group-name">{heading}</bdi>
    </div>
  );
}
