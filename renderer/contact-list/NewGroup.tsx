import groupOpen from '../../assets/main-window/group-open.svg';
import { text } from '../../shared/text/text.ts';
import { GroupNameEdit } from './GroupNameEdit.tsx';
import { stopNaming, useListSelection } from './list-selection.ts';

/** A heading over the list while the name of a new group is typed. */
export function NewGroup() {
  const naming = useListSelection((selection) => selection.naming);
  if (naming === null || naming.group !== null) return null;
  return (
    <div className="group-header new-group" data-part="new-group" data-kind="open">
      <img className="group-toggle" src={groupOpen} alt="" width={11} height={11} />
      <GroupNameEdit group={null} name={text('group.new')} onDone={() => stopNaming(null)} />
    </div>
  );
}
