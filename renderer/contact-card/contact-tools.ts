import type { Contact } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { personDeeds } from '../contact-list/person-deeds.ts';
import { send } from '../state/app-store.ts';

/** Something that can be done from somebody's card or sheet of properties. */
export interface CardTool {
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with a contact. */
export function contactTools({ handle, lists }: Contact): readonly CardTool[] {
  const block: CardTool = lists.includes('BL')
    ? { label: text('card.unblock'), run: () => personDeeds.unblock(handle) }
    : { label: text('card.block'), run: () => personDeeds.block(handle) };
  if (!lists.includes('FL')) return [block];
  return [
    block,
    { label: text('card.rename'), run: () => personDeeds.rename(handle) },
    { label: text('card.delete'), run: () => personDeeds.remove(handle) },
  ];
}

/** What can be done from one's own. */
export function ownTools(): readonly CardTool[] {
  return [{ label: text('card.settings'), run: () => void send('openWindow', { name: 'options', handle: null }) }];
}
