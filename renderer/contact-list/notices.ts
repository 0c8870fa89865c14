import type { MessengerState } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';

/** What the yellow bar has to say, most pressing first. */
export function notices(messenger: MessengerState): readonly string[] {
  const { me, notice } = messenger;
  return [
    ...(notice === null ? [] : [text('main.maintenance', { count: notice.minutes })]),
    ...(me?.verified === false ? [text('main.notVerifiedNotice')] : []),
  ];
}
