import type { HistoryEntry, HistoryPart, HistoryPerson } from '../../shared/history.ts';
import { asLabel } from '../../shared/menus/menu-model.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { isolated } from '../controls/isolated.ts';
import { timeOf } from '../conversation/status-line.ts';

/** A part of the history that can be exported or deleted, in words. */
export interface NamedPart {
  readonly id: string;
  readonly label: string;
  readonly part: HistoryPart;
  /** Asks before it is deleted. */
  readonly question: string;
}

/** The conversation that is looked at, the person, and everything. */
export function partsOf(
  entries: readonly HistoryEntry[],
  place: number | null,
  person: HistoryPerson | null,
): readonly NamedPart[] {
  const looked = entries.find((entry) => entry.place === place) ?? entries.at(-1);
  const first = entries.find(({ conversation }) => conversation === looked?.conversation);
  const name = person === null ? '' : isolated(oneLine(person.name));
  const address = person?.handle ?? '';
  const conversation: readonly NamedPart[] =
    person === null || first === undefined
      ? []
      : [
          {
            id: 'conversation',
            label: text('history.partConversation', { time: timeOf(first.entry.at), name: asLabel(name) }),
            part: { kind: 'conversation', conversation: first.conversation },
            question: text('history.deleteConversation'),
          },
        ];
  const everything: readonly NamedPart[] =
    person === null
      ? []
      : [
          {
            id: 'person',
            label: text('history.partPerson', { name: asLabel(name), address: asLabel(address) }),
            part: { kind: 'person', handle: person.handle },
            question: text('history.deletePerson', { name, address }),
          },
        ];
  return [
    ...conversation,
    ...everything,
    { id: 'all', label: text('history.partAll'), part: { kind: 'all' }, question: text('history.deleteAll') },
  ];
}
